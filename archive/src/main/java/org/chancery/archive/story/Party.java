package org.chancery.archive.story;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * Somebody who takes part in an event.
 *
 * @param name as the report has it
 * @param country ISO 3166-1 alpha-3 or another of the codebook's codes, empty where unknown
 * @param kind {@code country}, {@code person}, {@code organisation}, {@code group}
 */
public record Party(String name, String country, String kind) {
  /** Codes that stand for many at once: their bearers are told apart by name. */
  private static final Set<String> LOOSE = Set.of("IGO", "NGO", "ISM", "IMG", "MNC", "");

  /** The country, or the name where there is none. */
  public String key() {
    return LOOSE.contains(country) ? lower() : country;
  }

  private String lower() {
    return name.toLowerCase(Locale.ROOT);
  }

  /** Likeness of two parties, 0 (others) … 1 (the same). */
  double like(Party other) {
    if (!key().equals(other.key())) {
      return 0;
    }
    boolean namedBoth = isNamed() && other.isNamed();
    if (!namedBoth) {
      return kind.equals(other.kind()) ? 1 : 0.8;
    }
    if (sameName(other)) {
      return 1;
    }
    return kind.equals(other.kind()) ? 0 : 0.6;
  }

  private boolean isNamed() {
    return kind.equals("person") || kind.equals("organisation");
  }

  /** Whether all words of the shorter name are in the longer one. */
  private boolean sameName(Party other) {
    Set<String> mine = Set.of(words(lower()));
    Set<String> others = Set.of(words(other.lower()));
    return mine.containsAll(others) || others.containsAll(mine);
  }

  private static String[] words(String name) {
    return Arrays.stream(name.split("[^\\p{L}\\p{N}]+"))
        .filter(w -> !w.isEmpty())
        .distinct()
        .toArray(String[]::new);
  }
}
