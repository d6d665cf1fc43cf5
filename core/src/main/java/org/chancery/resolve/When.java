package org.chancery.resolve;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.chancery.model.TimeExpression.Interval;
import org.chancery.model.TimeExpression.Type;

/**
 * A value of a time expression.
 *
 * @param type TimeML type
 * @param timex value as in TIMEX3
 * @param interval the days meant; absent for durations and where it cannot be told
 */
record When(Type type, Optional<String> timex, Optional<Interval> interval) {
  static When day(LocalDate day) {
    return new When(
        Type.DATE,
        Optional.of(day.toString()),
        Optional.of(new Interval(day.toString(), Optional.of(day), Optional.of(day))));
  }

  static When month(YearMonth month) {
    return span(month.toString(), month.toString(), month.atDay(1), month.atEndOfMonth());
  }

  static When year(int year) {
    String text = String.format(java.util.Locale.ROOT, "%04d", year);
    return span(text, text, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  static When decade(int year) {
    String text = String.format(java.util.Locale.ROOT, "%03dX", year / 10);
    int first = year / 10 * 10;
    return span(text, text, LocalDate.of(first, 1, 1), LocalDate.of(first + 9, 12, 31));
  }

  /** A week from Monday to Sunday. */
  static When week(LocalDate any) {
    LocalDate monday = any.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    String timex =
        String.format(
            java.util.Locale.ROOT,
            "%04d-W%02d",
            monday.get(java.time.temporal.IsoFields.WEEK_BASED_YEAR),
            monday.get(java.time.temporal.IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    return span(timex, monday + "/" + monday.plusDays(6), monday, monday.plusDays(6));
  }

  static When span(String timex, String edtf, LocalDate first, LocalDate last) {
    return new When(
        Type.DATE,
        Optional.of(timex),
        Optional.of(new Interval(edtf, Optional.of(first), Optional.of(last))));
  }

  /** Up to a day: "in recent months". */
  static When until(String timex, LocalDate first, LocalDate last) {
    return new When(
        Type.DATE,
        Optional.of(timex),
        Optional.of(new Interval(first + "~/" + last, Optional.of(first), Optional.of(last))));
  }

  static When duration(String timex) {
    return new When(Type.DURATION, Optional.of(timex), Optional.empty());
  }

  static When unresolved(Type type, String timex) {
    return new When(type, Optional.of(timex), Optional.empty());
  }

  /** Part of a day keeps the day and becomes a TIME: {@code 2024-06-19TMO}. */
  When partOfDay(String part) {
    return new When(Type.TIME, timex.map(t -> t + "T" + part), interval);
  }

  /** A day that may not exist, such as 30 February. */
  static Optional<LocalDate> maybe(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }
}
