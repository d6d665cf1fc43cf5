package org.chancery.resolve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.codebook.Codebook;
import org.chancery.codebook.Country;
import org.chancery.codebook.Leader;
import org.chancery.codebook.SectorTerm;
import org.chancery.model.ChanceryException;

/**
 * Who holds which office when, and whether a first name is a man's or a woman's. Immutable, safe
 * for threads.
 */
final class Directory {
  private static final String FIRST_NAMES = "/edu/stanford/nlp/models/gender/first_name_map_small";

  /** Classes of bodies that are one country's are called {@code home-usa}. */
  private static final String HOME = "home-";

  private final Map<String, List<Leader>> byName = new HashMap<>();
  private final Map<String, List<Leader>> byPart = new HashMap<>();
  private final Map<String, List<Leader>> byCountry = new HashMap<>();
  private final Map<String, Country> countries = new HashMap<>();
  private final Map<String, SectorTerm> terms = new HashMap<>();
  private final Map<String, Character> genders = new HashMap<>();
  private final Map<String, Set<String>> classes;
  private final Map<String, String> homes = new HashMap<>();

  Directory(Codebook codebook) {
    classes = codebook.classes();
    classes.forEach(
        (name, words) -> {
          if (name.startsWith(HOME)) {
            words.forEach(
                w -> homes.put(w, name.substring(HOME.length()).toUpperCase(Locale.ROOT)));
          }
        });
    for (Country country : codebook.countries()) {
      countries.put(country.code(), country);
    }
    for (SectorTerm term : codebook.sectors()) {
      terms.put(term.term(), term);
    }
    for (Leader leader : codebook.leaders()) {
      put(byName, leader.name(), leader);
      leader.aliases().forEach(a -> put(byName, a, leader));
      String[] parts = leader.name().split("[ ]+");
      put(byPart, parts[parts.length - 1], leader);
      if (parts.length > 1 && isFamilyFirst(leader.country())) {
        put(byPart, parts[0], leader);
      }
      byCountry.computeIfAbsent(leader.country(), k -> new ArrayList<>()).add(leader);
    }
    readGenders();
  }

  private static void put(Map<String, List<Leader>> map, String name, Leader leader) {
    map.computeIfAbsent(fold(name), k -> new ArrayList<>()).add(leader);
  }

  static String fold(String name) {
    return name.toLowerCase(Locale.ROOT).replace('-', ' ').replace('’', '\'');
  }

  /** Whether people of a country give their family name first in English news. */
  boolean isFamilyFirst(String country) {
    Country there = countries.get(country);
    return there != null && there.epithets().traits().contains("family-name-first");
  }

  /** The lemmas of a class of the codebook; empty where there is no such class. */
  Set<String> words(String name) {
    return classes.getOrDefault(name, Set.of());
  }

  /** The country whose a body is by its bare name; absent for most. */
  Optional<String> homeOf(String term) {
    return Optional.ofNullable(homes.get(term));
  }

  Optional<Country> country(String code) {
    return Optional.ofNullable(countries.get(code));
  }

  Optional<SectorTerm> term(String words) {
    return Optional.ofNullable(terms.get(words));
  }

  /** What an office heads, by the office's words: "foreign minister" heads foreign affairs. */
  Optional<String> heads(String office) {
    return term(office.toLowerCase(Locale.ROOT)).flatMap(SectorTerm::heads);
  }

  /** The tenures under a full name, the one at a day first, then the latest before it. */
  List<Leader> named(String name, Optional<LocalDate> day) {
    return order(byName.getOrDefault(fold(name), List.of()), day);
  }

  /** Those in office at a day whose family name it is. */
  List<Leader> inOffice(String familyName, LocalDate day) {
    return byPart.getOrDefault(fold(familyName), List.of()).stream()
        .filter(l -> l.tenure().holds(day))
        .toList();
  }

  /** Who heads a country's state, government, foreign or defence affairs at a day. */
  List<Leader> heading(String country, Set<String> what, LocalDate day) {
    return byCountry.getOrDefault(country, List.of()).stream()
        .filter(l -> l.tenure().holds(day) && l.tenure().since().isPresent())
        .filter(l -> heads(l.office()).map(what::contains).orElse(false))
        .toList();
  }

  private static List<Leader> order(List<Leader> leaders, Optional<LocalDate> day) {
    List<Leader> ordered = new ArrayList<>(leaders);
    Comparator<Leader> latest =
        Comparator.comparing((Leader l) -> l.tenure().since().orElse("")).reversed();
    if (day.isPresent()) {
      Comparator<Leader> inForce = Comparator.comparing(l -> !l.tenure().holds(day.get()));
      Comparator<Leader> begun =
          Comparator.comparing(
              l ->
                  l.tenure()
                      .since()
                      .map(
                          s ->
                              !s.isEmpty()
                                  && org.chancery.codebook.Tenure.first(s).isAfter(day.get()))
                      .orElse(false));
      ordered.sort(inForce.thenComparing(begun).thenComparing(latest));
    } else {
      ordered.sort(latest);
    }
    return ordered;
  }

  Optional<Character> genderOfFirstName(String name) {
    return Optional.ofNullable(genders.get(name.toLowerCase(Locale.ROOT)));
  }

  private void readGenders() {
    try (var in = Directory.class.getResourceAsStream(FIRST_NAMES)) {
      if (in == null) {
        return;
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String[] parts = line.trim().split("\\s+");
        if (parts.length >= 2) {
          genders.put(parts[0].toLowerCase(Locale.ROOT), parts[1].startsWith("F") ? 'f' : 'm');
        }
      }
    } catch (IOException e) {
      throw new ChanceryException(
          ChanceryException.Kind.RESOURCE,
          "no-first-names",
          "the list of first names can't be read",
          e);
    }
  }
}
