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

/** Every place of the codebook by name. Immutable, safe for threads. */
final class Gazetteer {
  private static final String COUNTRY = "country";
  private static final String ABBREVIATION = "abbreviation";

  /** Places smaller than this are taken only where the text marks them as places. */
  private static final long KNOWN = 100_000;

  private final Map<String, List<GazetteerEntry>> byName = new HashMap<>();
  private final Map<String, GazetteerEntry> abbreviations = new HashMap<>();
  private final Map<String, Integer> longest = new HashMap<>();

  Gazetteer(Codebook codebook) {
    Map<String, GazetteerEntry> states = new HashMap<>();
    for (GazetteerEntry entry : codebook.places()) {
      if (entry.feature().equals(COUNTRY)) {
        entry.country().ifPresent(c -> states.putIfAbsent(c, entry));
      }
    }
    for (Country country : codebook.countries()) {
      if (country.epithets().until().isEmpty()) {
        add(state(country, Optional.ofNullable(states.get(country.code()))));
      }
    }
    for (GazetteerEntry entry : codebook.places()) {
      if (entry.feature().equals(ABBREVIATION)) {
        entry.names().forEach(n -> abbreviations.putIfAbsent(n, entry));
      } else {
        add(entry);
      }
    }
  }

  private static GazetteerEntry state(Country country, Optional<GazetteerEntry> known) {
    return new GazetteerEntry(
        known.flatMap(GazetteerEntry::geonames),
        country.names(),
        Optional.of(country.code()),
        Optional.empty(),
        COUNTRY,
        known.flatMap(GazetteerEntry::point),
        Long.MAX_VALUE);
  }

  private void add(GazetteerEntry entry) {
    for (String name : entry.names()) {
      byName.computeIfAbsent(name, k -> new ArrayList<>(1)).add(entry);
      String[] words = name.split("[ -]");
      longest.merge(words[0], words.length * 2, Math::max);
    }
  }

  /** How many tokens a name that begins with a word can have, 0 for none. */
  int longest(String firstWord) {
    return longest.getOrDefault(firstWord, 0);
  }

  boolean has(String name) {
    return byName.containsKey(name);
  }

  static boolean isState(GazetteerEntry entry) {
    return entry.feature().equals(COUNTRY);
  }

  /** Whether readers know a place without being told where it lies. */
  static boolean isKnown(GazetteerEntry entry) {
    return !entry.feature().equals("city") && !entry.feature().equals("county")
        || entry.population() >= KNOWN
        || entry.population() == 0 && entry.feature().equals("city");
  }

  /** The region or state that follows a town and a comma: "Illinois", "Ill.", "England". */
  Optional<GazetteerEntry> container(String name) {
    GazetteerEntry abbreviation = abbreviations.get(name);
    if (abbreviation != null) {
      return byName.getOrDefault(abbreviation.names().get(0), List.of()).stream()
          .filter(e -> e.feature().equals("region") && e.country().equals(abbreviation.country()))
          .findFirst();
    }
    return byName.getOrDefault(name, List.of()).stream()
        .filter(e -> e.feature().equals("region") || isState(e))
        .findFirst();
  }

  /** All that may stand there: Georgia is both. */
  List<GazetteerEntry> containers(String name) {
    List<GazetteerEntry> found = new ArrayList<>();
    container(name).ifPresent(found::add);
    region(name).filter(r -> !found.contains(r)).ifPresent(found::add);
    return found;
  }

  /** The region of a name, where a state may bear it too. */
  Optional<GazetteerEntry> region(String name) {
    return byName.getOrDefault(name, List.of()).stream()
        .filter(e -> e.feature().equals("region"))
        .findFirst();
  }

  /** The place of a name that lies in a region or state. */
  Optional<GazetteerEntry> within(String name, GazetteerEntry container) {
    return byName.getOrDefault(name, List.of()).stream()
        .filter(e -> e != container && e.country().equals(container.country()))
        .filter(e -> isState(container) || e.admin1().equals(Optional.of(container.names().get(0))))
        .max(Comparator.comparingLong(GazetteerEntry::population));
  }

  /** The likeliest place of a name in a report that names {@code countries}. */
  Optional<GazetteerEntry> find(String name, Set<String> countries) {
    return find(name, new Surroundings(countries, Set.of()));
  }

  /** The likeliest place of a name in its surroundings; the first of equals. */
  Optional<GazetteerEntry> find(String name, Surroundings around) {
    GazetteerEntry best = null;
    double most = Double.NEGATIVE_INFINITY;
    for (GazetteerEntry entry : byName.getOrDefault(name, List.of())) {
      double score = around.score(entry);
      if (score > most) {
        best = entry;
        most = score;
      }
    }
    return Optional.ofNullable(best);
  }
}
