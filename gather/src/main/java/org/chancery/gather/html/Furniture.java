package org.chancery.gather.html;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Tells by its name whether a part of a page is furniture: menus, comments, sharing, other
 * articles. The words are in {@code furniture.tsv}. Immutable, safe for threads.
 */
final class Furniture {
  /** How surely a name tells. */
  enum Verdict {
    /** Furniture whatever its size. */
    ALWAYS,
    /** Furniture unless it holds much of the page's text. */
    SMALL,
    /** The name says nothing. */
    NO
  }

  private static final Pattern WORDS = Pattern.compile("(?<=[a-z])(?=[A-Z])|[^A-Za-z]+");

  /** Names that switch something on or off for what they stand at. */
  private static final Pattern SWITCH =
      Pattern.compile("(?i)(?:^|[^a-z])(?:has|with|without|no|not|enabled?|disabled?)(?:[^a-z]|$)");

  private final Map<String, Verdict> words = new HashMap<>();
  private final int longest;

  private Furniture(List<String[]> rows) {
    for (String[] row : rows) {
      words.put(row[0], Verdict.valueOf(row[1].toUpperCase(Locale.ROOT)));
    }
    longest = words.keySet().stream().mapToInt(w -> w.split(" ").length).max().orElse(1);
  }

  /** The words that come with the program. */
  static Furniture builtIn() {
    return new Furniture(Rows.of("furniture.tsv"));
  }

  /** What an element's class names and its id call it. */
  Verdict of(Element element) {
    Verdict verdict = of(element.id());
    for (String name : element.classNames()) {
      Verdict other = of(name);
      verdict = other.compareTo(verdict) < 0 ? other : verdict;
    }
    return verdict;
  }

  private Verdict of(String name) {
    Verdict verdict = Verdict.NO;
    if (name.isEmpty()) {
      return verdict;
    }
    if (SWITCH.matcher(name).find()) {
      return verdict;
    }
    String[] parts = WORDS.split(name);
    for (int i = 0; i < parts.length; i++) {
      StringBuilder run = new StringBuilder();
      for (int j = i; j < Math.min(parts.length, i + longest); j++) {
        run.append(j == i ? "" : " ").append(parts[j].toLowerCase(Locale.ROOT));
        Verdict found = words.getOrDefault(run.toString(), Verdict.NO);
        verdict = found.compareTo(verdict) < 0 ? found : verdict;
      }
    }
    return verdict;
  }
}
