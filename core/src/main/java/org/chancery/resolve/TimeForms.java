package org.chancery.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.chancery.model.TimeExpression.Type;

/** A list of forms of time expressions, as it grows; read-only afterwards. */
final class TimeForms {
  /** Whether a clause speaks of what was, of what will be, or does not say. */
  enum Tense {
    PAST,
    FUTURE,
    UNKNOWN
  }

  /**
   * What a form is seen from.
   *
   * @param anchor day of filing or publication; absent where unknown
   * @param told the day that the text spoke of last, for "the next day"; absent at first
   * @param compared the quarter, half, month or year that figures were given for last, for "up from
   *     a year earlier"; absent where none was named shortly before
   * @param tense of the clause
   */
  record View(
      Optional<LocalDate> anchor, Optional<LocalDate> told, Optional<When> compared, Tense tense) {
    boolean future() {
      return tense == Tense.FUTURE;
    }
  }

  /** Gives a form its meaning; absent where it has none after all. */
  interface Meaning {
    Optional<When> of(MatchResult match, View view);
  }

  /** A pattern and what it means. */
  record Form(Pattern pattern, Meaning meaning) {}

  private final List<Form> forms = new ArrayList<>();

  /** Adds a form; a blank in the pattern stands for any white space. */
  void form(String pattern, Meaning meaning) {
    String whole = "(?<![\\p{L}\\d])(?:" + pattern.replace(" ", "\\s+") + ")(?![\\p{L}\\d])";
    forms.add(new Form(Pattern.compile(whole, Pattern.CASE_INSENSITIVE), meaning));
  }

  /** A form whose value needs no view: "now" is {@code PRESENT_REF}. */
  void constant(String pattern, Type type, String timex) {
    When when = When.unresolved(type, timex);
    form(pattern, (m, v) -> Optional.of(when));
  }

  List<Form> all() {
    return List.copyOf(forms);
  }

  static int number(MatchResult match, int group) {
    return Integer.parseInt(match.group(group));
  }

  /** A group in lower case, empty where it did not take part. */
  static String lower(MatchResult match, int group) {
    String text = match.group(group);
    return text == null ? "" : text.toLowerCase(java.util.Locale.ROOT);
  }
}
