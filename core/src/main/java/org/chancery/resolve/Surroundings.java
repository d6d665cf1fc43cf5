package org.chancery.resolve;

import java.util.Set;
import org.chancery.codebook.GazetteerEntry;

/**
 * What a report says around its places.
 *
 * @param countries ISO 3166-1 alpha-3 of the countries named
 * @param regions first-level regions named, as {@code USA/Illinois}
 */
record Surroundings(Set<String> countries, Set<String> regions) {
  /**
   * A region named weighs as much as a place a hundred times larger, a country as one ten times.
   */
  private static final double REGION = 2;

  private static final double COUNTRY = 1;

  static String key(GazetteerEntry region) {
    String name =
        region.feature().equals("region") ? region.names().get(0) : region.admin1().orElse("");
    return region.country().orElse("") + "/" + name;
  }

  /** How likely a place is meant: by its size and by what is named beside it. */
  double score(GazetteerEntry entry) {
    double size =
        switch (entry.feature()) {
          case "country" -> 12;
          case "capital" -> 8.5;
          case "area" -> 7.5;
          case "region" -> 6;
          case "county" -> 4.5;
          default -> Math.log10(Math.max(entry.population(), 20_000));
        };
    boolean near = entry.country().map(countries::contains).orElse(false);
    boolean nearer = !entry.feature().equals("area") && regions.contains(key(entry));
    return size + (near ? COUNTRY : 0) + (nearer ? REGION : 0);
  }

  /** Whether the report names where a place lies. */
  boolean tell(GazetteerEntry entry) {
    return entry.country().map(countries::contains).orElse(false) || regions.contains(key(entry));
  }
}
