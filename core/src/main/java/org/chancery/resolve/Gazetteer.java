package org.chancery.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.codebook.Codebook;
import org.chancery.codebook.Country;
import org.chancery.codebook.GazetteerEntry;

/** Every place of the codebook by name, the likeliest first. Immutable, safe for threads. */
final class Gazetteer {
  private final Map<String, List<GazetteerEntry>> byName = new HashMap<>();
  private final Map<String, Integer> longest = new HashMap<>();

  Gazetteer(Codebook codebook) {
    for (Country country : codebook.countries()) {
      boolean exists = country.epithets().until().isEmpty();
      if (exists) {
        add(
            new GazetteerEntry(
                Optional.empty(),
                country.names(),
                Optional.of(country.code()),
                Optional.empty(),
                "country",
                Optional.empty(),
                Long.MAX_VALUE));
      }
    }
    codebook.places().forEach(this::add);
    byName
        .values()
        .forEach(
            list ->
                list.sort(
                    Comparator.comparingInt(Gazetteer::rank).thenComparing(e -> -e.population())));
  }

  private void add(GazetteerEntry entry) {
    for (String name : entry.names()) {
      byName.computeIfAbsent(name, k -> new ArrayList<>()).add(entry);
      String first = name.split("[ -]")[0];
      longest.merge(first, name.split("[ -]").length * 2, Math::max);
    }
  }

  private static int rank(GazetteerEntry entry) {
    return switch (entry.feature()) {
      case "country" -> 0;
      case "capital" -> 1;
      case "area" -> 2;
      default -> 3;
    };
  }

  /** How many tokens a name that begins with a word can have, 0 for none. */
  int longest(String firstWord) {
    return longest.getOrDefault(firstWord, 0);
  }

  /** The likeliest place of a name: one in a country of the report, else the best known. */
  Optional<GazetteerEntry> find(String name, Set<String> countries) {
    List<GazetteerEntry> candidates = byName.getOrDefault(name, List.of());
    for (GazetteerEntry candidate : candidates) {
      boolean known =
          candidate.feature().equals("country") || candidate.feature().equals("capital");
      if (known || candidate.country().map(countries::contains).orElse(false)) {
        return Optional.of(candidate);
      }
    }
    return candidates.stream().findFirst();
  }
}
