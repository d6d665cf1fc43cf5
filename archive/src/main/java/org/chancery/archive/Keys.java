package org.chancery.archive;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/**
 * What filters look for, in one string a row: {@code |RUS|RUS GOV|putin|}. Strings are searched
 * faster than lists, for the database keeps equal ones once.
 */
final class Keys {
  private Keys() {}

  /** The keys as a line; a name that looks like a code, "afp", is found in capitals, too. */
  static String line(Collection<String> keys) {
    TreeSet<String> clean = new TreeSet<>();
    for (String key : keys) {
      clean.add(clean(key));
      if (key.matches("[a-z]{3}( [a-z]{3})?")) {
        clean.add(key.toUpperCase(Locale.ROOT));
      }
    }
    return clean.isEmpty() ? "" : "|" + String.join("|", clean) + "|";
  }

  /** What a line holds if it holds a key. */
  static String wanted(String key) {
    return "|" + clean(key) + "|";
  }

  private static String clean(String key) {
    return key.replace('|', ' ');
  }

  static List<String> of(String line) {
    return line.isEmpty() ? List.of() : List.of(line.substring(1, line.length() - 1).split("\\|"));
  }
}
