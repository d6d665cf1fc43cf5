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

  /** The 1990s: {@code 199} in TIMEX3, {@code 199X} in EDTF. */
  static When decade(int year) {
    String text = String.format(java.util.Locale.ROOT, "%03d", year / 10);
    int first = year / 10 * 10;
    return span(text, text + "X", LocalDate.of(first, 1, 1), LocalDate.of(first + 9, 12, 31));
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

  /** Saturday and Sunday; {@code any} is one of them. */
  static When weekend(LocalDate any) {
    LocalDate saturday = any.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
    return span(
        week(saturday).timex().orElseThrow() + "-WE",
        saturday + "/" + saturday.plusDays(1),
        saturday,
        saturday.plusDays(1));
  }

  /** A quarter of a year, 1 to 4. */
  static When quarter(int year, int quarter) {
    LocalDate first = LocalDate.of(year, 3 * quarter - 2, 1);
    LocalDate last = first.plusMonths(3).minusDays(1);
    return span(year + "-Q" + quarter, first + "/" + last, first, last);
  }

  /** A half of a year, 1 or 2. */
  static When half(int year, int half) {
    LocalDate first = LocalDate.of(year, 6 * half - 5, 1);
    LocalDate last = first.plusMonths(6).minusDays(1);
    return span(year + "-H" + half, first + "/" + last, first, last);
  }

  /** A season of the northern year; a winter begins in December of {@code year}. */
  static When season(String name, int year) {
    int first =
        switch (name.toLowerCase(java.util.Locale.ROOT)) {
          case "spring" -> 3;
          case "summer" -> 6;
          case "winter" -> 12;
          default -> 9;
        };
    int code = first == 12 ? 24 : 20 + first / 3;
    LocalDate begin = LocalDate.of(year, first, 1);
    return span(
        year + "-" + java.util.List.of("SP", "SU", "FA", "WI").get(code - 21),
        year + "-" + code,
        begin,
        begin.plusMonths(3).minusDays(1));
  }

  /** The 20th century: {@code 19} in TIMEX3, {@code 19XX} in EDTF. */
  static When century(int number) {
    String hundreds = String.format(java.util.Locale.ROOT, "%02d", number - 1);
    int first = (number - 1) * 100;
    return span(
        hundreds,
        hundreds + "XX",
        LocalDate.of(Math.max(first, 1), 1, 1),
        LocalDate.of(first + 99, 12, 31));
  }

  /** So many units from a day: "two months ago" is a month, "a decade ago" a year. */
  static Optional<When> back(LocalDate from, String unit, int count) {
    LocalDate there = TimeWords.shift(from, unit, count);
    return switch (unit) {
      case "day" -> Optional.of(day(there));
      case "week", "weekend" -> Optional.of(week(there));
      case "month" -> Optional.of(month(YearMonth.from(there)));
      case "quarter" -> Optional.of(quarter(there.getYear(), (there.getMonthValue() + 2) / 3));
      case "year", "decade" -> Optional.of(year(there.getYear()));
      case "hour", "minute" -> Optional.of(day(from));
      default -> Optional.empty();
    };
  }

  static When span(String timex, String edtf, LocalDate first, LocalDate last) {
    return new When(
        Type.DATE,
        Optional.of(timex),
        Optional.of(new Interval(edtf, Optional.of(first), Optional.of(last))));
  }

  /** A length that lies between two days: "the past two months". */
  static When stretch(String timex, String edtf, LocalDate first, LocalDate last) {
    return new When(
        Type.DURATION,
        Optional.of(timex),
        Optional.of(new Interval(edtf, Optional.of(first), Optional.of(last))));
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
