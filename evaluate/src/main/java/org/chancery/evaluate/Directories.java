package org.chancery.evaluate;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.codebook.Country;
import org.chancery.codebook.Leader;
import org.chancery.evaluate.gold.CountryNames;
import org.chancery.evaluate.gold.Factbook;
import org.chancery.evaluate.score.Tally;

/** Holds the codebook's leaders and countries against public lists. */
final class Directories {
  private Directories() {}

  /** How many of those in office the codebook knows by family and one given name, as of there. */
  static void leaders(Path file, Coding coding, List<Figure> figures, List<Mistake> mistakes) {
    Map<String, String> codes = names(coding);
    Tally known = Tally.NONE;
    Tally placed = Tally.NONE;
    for (Factbook.Officer officer : Factbook.read(file)) {
      Optional<String> country = Optional.ofNullable(codes.get(fold(officer.country())));
      List<Leader> found =
          coding.codebook().leaders().stream().filter(l -> isNamed(l, officer)).toList();
      boolean there = found.stream().anyMatch(l -> country.map(l.country()::equals).orElse(false));
      known = known.plus(new Tally(found.isEmpty() ? 0 : 1, 1, 1));
      placed = placed.plus(new Tally(there ? 1 : 0, 1, 1));
      if (!there) {
        String kind =
            country.isEmpty()
                ? "leader of an unknown country"
                : found.isEmpty() ? "leader unknown" : "leader of another country";
        mistakes.add(
            new Mistake(kind, officer.country(), officer.given() + " " + officer.family()));
      }
    }
    figures.add(Figure.higher("leaders known", known.recall(), known.basis()));
    figures.add(Figure.higher("leaders known with country", placed.recall(), placed.basis()));
  }

  private static boolean isNamed(Leader leader, Factbook.Officer officer) {
    return Stream.concat(Stream.of(leader.name()), leader.aliases().stream())
        .map(Directories::words)
        .anyMatch(
            own -> {
              boolean family = own.containsAll(folded(officer.family()));
              Set<String> given = folded(officer.given());
              return family
                  && (own.size() == officer.family().size()
                      || own.stream().anyMatch(given::contains));
            });
  }

  /** How many countries are known by name, and how many of our names a pattern gives to another. */
  static void countries(Path folder, Coding coding, List<Figure> figures, List<Mistake> mistakes) {
    List<CountryNames.Named> wanted = CountryNames.read(folder);
    Map<String, String> codes = names(coding);
    Tally named = Tally.NONE;
    Tally right = Tally.NONE;
    for (CountryNames.Named country : wanted) {
      if (country.code().isPresent()) {
        Optional<String> own = Optional.ofNullable(codes.get(fold(country.name())));
        boolean same = own.equals(country.code());
        named = named.plus(new Tally(same ? 1 : 0, 1, 1));
        if (!same) {
          String words = country.name() + ": gold " + country.code().get() + " own " + own;
          mistakes.add(new Mistake("country name", country.code().get(), words));
        }
        boolean found =
            coding.codebook().countries().stream()
                .filter(c -> c.code().equals(country.code().get()))
                .flatMap(c -> c.names().stream())
                .anyMatch(n -> country.pattern().matcher(n).find());
        right = right.plus(new Tally(found ? 1 : 0, 1, 1));
      }
    }
    figures.add(Figure.higher("country names known", named.recall(), named.basis()));
    figures.add(Figure.higher("country patterns met", right.recall(), right.basis()));
    Tally agree = agreement(wanted, coding, mistakes);
    figures.add(
        Figure.higher("own country names in the pattern", agree.precision(), agree.basis()));
  }

  /** Own names that the gold's patterns find: how many point to the same code. */
  private static Tally agreement(
      List<CountryNames.Named> wanted, Coding coding, List<Mistake> mistakes) {
    Tally agree = Tally.NONE;
    for (Country country : coding.codebook().countries()) {
      for (String name : country.names()) {
        Set<String> codes = new HashSet<>();
        wanted.stream()
            .filter(w -> w.code().isPresent() && w.pattern().matcher(name).find())
            .forEach(w -> codes.add(w.code().get()));
        if (!codes.isEmpty()) {
          boolean same = codes.contains(country.code());
          agree = agree.plus(new Tally(same ? 1 : 0, 1, 1));
          if (!same) {
            String words = name + ": gold " + codes + " own " + country.code();
            mistakes.add(new Mistake("country name of another", country.code(), words));
          }
        }
      }
    }
    return agree;
  }

  /** Codes of today's countries by folded name. */
  private static Map<String, String> names(Coding coding) {
    Map<String, String> codes = new HashMap<>();
    for (Country country : coding.codebook().countries()) {
      country.names().forEach(n -> codes.putIfAbsent(fold(n), country.code()));
    }
    return codes;
  }

  private static Set<String> words(String name) {
    return new HashSet<>(Arrays.asList(fold(name).split(" ")));
  }

  private static Set<String> folded(List<String> words) {
    Set<String> folded = new HashSet<>();
    words.forEach(w -> folded.addAll(words(w)));
    return folded;
  }

  /** Lower case, without accents and marks. */
  static String fold(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    return plain
        .toLowerCase(Locale.ROOT)
        .replace("&", "and")
        .replaceAll("['’.]", "")
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .trim();
  }
}
