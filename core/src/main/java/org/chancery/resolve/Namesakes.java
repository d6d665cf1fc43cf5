package org.chancery.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.chancery.codebook.Codebook;
import org.chancery.codebook.Country;
import org.chancery.codebook.GazetteerEntry;
import org.chancery.model.Document;
import org.chancery.model.Sentence;

/**
 * Names of countries that are also a region's of another: the Georgia of "Atlanta, Georgia" and
 * "the Georgia governor" is no state. Immutable, safe for threads.
 */
final class Namesakes {
  private static final String BEFORE =
      "(?:[Ss]tate of|[Gg]overnor of|Gov\\. of|[Ll]egislature of|[Ss]enators? (?:of|from)|[Cc]ongress(?:man|woman) from)";
  private static final String AFTER =
      "(?:Gov\\.|[Gg]overnor|Lt\\.|[Ll]ieutenant [Gg]overnor|[Ll]egislature|[Ss]tatehouse|General Assembly|Sen\\.|Rep\\.|"
          + "[Cc]ongress(?:man|woman)|[Ss]enator|[Ss]tate (?:police|trooper|patrol|law|senat|legislat|capitol|universit|House|representative)|"
          + "Republican|Democrat|[Ss]heriff|National Guard|Secretary of State)";

  /** A name that two bear. */
  private record Pair(GazetteerEntry region, List<Pattern> regionSigns, Pattern countrySigns) {}

  private final Map<String, Pair> pairs = new TreeMap<>();
  private final Toponyms toponyms;

  Namesakes(Codebook codebook, Gazetteer gazetteer, Toponyms toponyms) {
    this.toponyms = toponyms;
    for (Country country : codebook.countries()) {
      for (String name : country.names()) {
        gazetteer
            .region(name)
            .filter(r -> !r.country().equals(Optional.of(country.code())))
            .ifPresent(r -> pairs.put(name, pair(name, r, country)));
      }
    }
  }

  private static Pair pair(String name, GazetteerEntry region, Country country) {
    String quoted = Pattern.quote(name);
    List<String> own = new ArrayList<>(country.adjectives());
    own.addAll(country.demonyms());
    own.addAll(country.seats());
    String signs = String.join("|", own.stream().map(Pattern::quote).toList());
    return new Pair(
        region,
        List.of(
            Pattern.compile("\\b" + BEFORE + "\\s+" + quoted + "\\b"),
            Pattern.compile("\\b" + quoted + "(?:['’]s)?\\s+" + AFTER)),
        Pattern.compile("\\b(?:" + signs + ")\\b"));
  }

  /**
   * The names that mean a region in a document: its words say so at least once, and nothing else of
   * the country is spoken of.
   */
  Map<String, GazetteerEntry> in(Document document) {
    Map<String, GazetteerEntry> found = new LinkedHashMap<>();
    String text = document.report().text();
    pairs.forEach(
        (name, pair) -> {
          boolean named = text.contains(name) && !pair.countrySigns().matcher(text).find();
          if (named && (isSaid(pair, text) || isContainer(document, pair))) {
            found.put(name, pair.region());
          }
        });
    return found;
  }

  private static boolean isSaid(Pair pair, String text) {
    return pair.regionSigns().stream().anyMatch(s -> s.matcher(text).find());
  }

  /** "Atlanta, Georgia": a town of the region stands before it. */
  private boolean isContainer(Document document, Pair pair) {
    for (Sentence sentence : document.sentences()) {
      boolean contains =
          toponyms.find(document.report(), sentence).stream()
              .anyMatch(t -> t.itself().equals(Optional.of(pair.region())));
      if (contains) {
        return true;
      }
    }
    return false;
  }
}
