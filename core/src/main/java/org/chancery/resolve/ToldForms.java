package org.chancery.resolve;

import static org.chancery.resolve.TimeForms.lower;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.chancery.model.TimeExpression.Type;
import org.chancery.resolve.TimeForms.View;

/** Times seen from the day that the text spoke of last: "the next day", "two weeks later". */
final class ToldForms {
  private ToldForms() {}

  static void add(TimeForms list) {
    list.form(
        "(?:(?:earlier|later) )?(the same|that same|that|the following|the next|the previous) (day|week|month|year|morning|afternoon|evening|night)",
        ToldForms::named);
    list.form("(?:(?:earlier|later) )?(the) day (before|after)", ToldForms::named);
    list.form(TimeWords.LENGTH + " (earlier|later|before|afterwards?)", ToldForms::away);
  }

  private static Optional<When> named(MatchResult match, View view) {
    int step =
        switch (lower(match, 1)) {
          case "the following", "the next" -> 1;
          case "the previous" -> -1;
          case "the" -> lower(match, 2).equals("after") ? 1 : -1;
          default -> 0;
        };
    String unit = lower(match, 1).equals("the") ? "day" : lower(match, 2);
    if (view.told().isEmpty()) {
      return Optional.of(When.unresolved(Type.DATE, unit.equals("year") ? "XXXX" : "XXXX-XX-XX"));
    }
    LocalDate day = view.told().get();
    return Optional.of(
        switch (unit) {
          case "week" -> When.week(day.plusWeeks(step));
          case "month" -> When.month(YearMonth.from(day).plusMonths(step));
          case "year" -> When.year(day.getYear() + step);
          case "day" -> When.day(day.plusDays(step));
          default -> When.day(day.plusDays(step)).partOfDay(TimeWords.part(unit));
        });
  }

  /** "a year earlier" with nothing told before is seen from the report. */
  private static Optional<When> away(MatchResult match, View view) {
    boolean later = lower(match, 3).equals("later") || lower(match, 3).startsWith("after");
    int count = TimeWords.number(match.group(1));
    Optional<LocalDate> from = later ? view.told() : view.told().or(view::anchor);
    if (from.isEmpty() || count == 0) {
      return Optional.of(When.duration(TimeWords.length(count, lower(match, 2))));
    }
    return When.back(from.get(), lower(match, 2), later ? count : -count);
  }
}
