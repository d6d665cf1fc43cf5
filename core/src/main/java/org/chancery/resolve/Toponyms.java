package org.chancery.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.codebook.GazetteerEntry;
import org.chancery.model.Report;
import org.chancery.model.Sentence;
import org.chancery.model.Span;

/** Finds the names of places in a sentence and how far they reach. Immutable, safe for threads. */
final class Toponyms {
  /** Words that name a part of the place after them: "North London", "Southern California". */
  private static final Set<String> PARTS =
      Set.of(
          "North",
          "South",
          "East",
          "West",
          "Northern",
          "Southern",
          "Eastern",
          "Western",
          "Central",
          "Greater",
          "Upper",
          "Lower",
          "Inner",
          "Outer",
          "Northeast",
          "Northwest",
          "Southeast",
          "Southwest",
          "Old",
          "Downtown");

  /**
   * Words that make another name of the one after them: "New London", "Fort Worth", "Real Madrid".
   */
  private static final Set<String> OTHERS =
      Set.of(
          "New",
          "Fort",
          "Port",
          "Mount",
          "Saint",
          "St.",
          "San",
          "Santa",
          "Lake",
          "Los",
          "Las",
          "Real",
          "Atletico",
          "Virgin",
          "Little",
          "Crown",
          "Cape",
          "Camp");

  /** Words that make another name of the one before them: "Victoria Park", "Dallas County". */
  private static final Set<String> THINGS =
      Set.of(
          "County",
          "International",
          "Airbase",
          "Street",
          "Road",
          "Avenue",
          "Park",
          "Highway",
          "Castle",
          "Boulevard",
          "Square",
          "Bridge",
          "Airport",
          "Island",
          "Islands",
          "Mountains",
          "River",
          "Lake",
          "Bay",
          "Workers",
          "Beach",
          "Hospital",
          "Summit",
          "Agreement",
          "Accords",
          "Accord",
          "Treaty",
          "Declaration",
          "Convention");

  private final Gazetteer gazetteer;

  Toponyms(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * A name of a place.
   *
   * @param name as the gazetteer has it
   * @param sentence index of the sentence
   * @param first first token of the span
   * @param last last token
   * @param container the region or state named after a comma: "Springfield, Illinois"
   * @param itself the place where the words leave no choice: the Illinois of "Springfield, Ill."
   */
  record Toponym(
      String name,
      Span span,
      int sentence,
      int first,
      int last,
      Optional<GazetteerEntry> container,
      Optional<GazetteerEntry> itself) {
    /** The same words for a place that is known beforehand. */
    Toponym as(GazetteerEntry place) {
      return new Toponym(name, span, sentence, first, last, container, Optional.of(place));
    }
  }

  /** The names of a sentence in order. */
  List<Toponym> find(Report report, Sentence sentence) {
    List<Toponym> found = new ArrayList<>();
    int i = 0;
    while (i < sentence.size()) {
      int last = last(report, sentence, i);
      if (last < 0) {
        i++;
        continue;
      }
      int after = add(report, sentence, i, last, found);
      i = Math.max(after, last) + 1;
    }
    return found;
  }

  private static String words(Report report, Sentence sentence, int first, int last) {
    return report.slice(sentence.span(first, last)).replaceAll("\\s+", " ");
  }

  /** Last token of the longest name that begins at a token, -1 for none. */
  private int last(Report report, Sentence sentence, int first) {
    int reach = gazetteer.longest(sentence.token(first).text());
    for (int j = Math.min(sentence.size() - 1, first + reach - 1); j >= first && reach > 0; j--) {
      boolean state = sentence.token(j).text().equals("State") && isName(sentence, j + 1);
      if (!state && gazetteer.has(words(report, sentence, first, j))) {
        return isOther(sentence, first, j) ? -1 : j;
      }
    }
    return -1;
  }

  private static boolean isName(Sentence sentence, int i) {
    return i < sentence.size() && sentence.token(i).isName();
  }

  private static boolean isOther(Sentence sentence, int first, int last) {
    boolean before = first > 0 && OTHERS.contains(sentence.token(first - 1).text());
    boolean after = last + 1 < sentence.size() && THINGS.contains(sentence.token(last + 1).text());
    return before || after;
  }

  /** Adds a name, and the region that follows it; returns the last token read. */
  private int add(Report report, Sentence sentence, int first, int last, List<Toponym> found) {
    String name = words(report, sentence, first, last);
    int begin = first;
    while (begin > 0
        && PARTS.contains(sentence.token(begin - 1).text())
        && (begin > 1 || sentence.token(0).isName())) {
      begin--;
    }
    int region = last + 2;
    Optional<GazetteerEntry> container = Optional.empty();
    int end = -1;
    if (region < sentence.size() && sentence.token(last + 1).text().equals(",")) {
      for (int j = Math.min(sentence.size() - 1, region + 3);
          j >= region && container.isEmpty();
          j--) {
        container =
            gazetteer.containers(words(report, sentence, region, j)).stream()
                .filter(c -> gazetteer.within(name, c).isPresent())
                .findFirst();
        end = j;
      }
    }
    found.add(toponym(sentence, name, begin, last, container, Optional.empty()));
    if (container.isEmpty()) {
      return last;
    }
    String words = words(report, sentence, region, end);
    Optional<GazetteerEntry> itself = container.filter(c -> !Gazetteer.isState(c));
    if (itself.isPresent()) {
      found.add(toponym(sentence, words, region, end, itself, itself));
      return end;
    }
    return last;
  }

  private static Toponym toponym(
      Sentence sentence,
      String name,
      int first,
      int last,
      Optional<GazetteerEntry> container,
      Optional<GazetteerEntry> itself) {
    Span span = sentence.span(first, last);
    return new Toponym(name, span, sentence.index(), first, last, container, itself);
  }
}
