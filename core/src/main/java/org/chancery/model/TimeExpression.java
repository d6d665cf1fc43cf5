package org.chancery.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Words that say when.
 *
 * @param span the words
 * @param sentence index of the sentence
 * @param type TimeML type
 * @param timex value as in TIMEX3 ({@code 2023-09}, {@code P24Y}, {@code PRESENT_REF}); absent if
 *     unresolved
 * @param when the stretch of days meant; absent for a duration or where it cannot be told
 */
public record TimeExpression(
    Span span, int sentence, Type type, Optional<String> timex, Optional<Interval> when) {
  /** TimeML's types. */
  public enum Type {
    DATE,
    TIME,
    DURATION,
    SET
  }

  /**
   * A stretch of days.
   *
   * @param edtf in the Extended Date/Time Format, ISO 8601-2: {@code 2023-09}, {@code
   *     2024-06-19/..}
   * @param first first possible day; absent where open
   * @param last last possible day; absent where open
   */
  public record Interval(String edtf, Optional<LocalDate> first, Optional<LocalDate> last) {}
}
