package org.chancery.resolve;

import static org.chancery.resolve.TimeForms.lower;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.chancery.resolve.TimeForms.View;

/** Times of the day: "7:30 p.m. EST Friday", "0900 GMT", "noon on Monday", "midnight". */
final class ClockForms {
  private static final String HALF = "(a\\.?m\\.?|p\\.?m\\.?)";
  private static final String ZONE =
      "(?: \\(?(?:GMT|UTC|EST|EDT|CST|CDT|MST|MDT|PST|PDT|ET|CET|CEST|BST|JST|KST|IST|MSK|local time|Moscow time|Beijing time|Eastern)\\)?)?";
  private static final String DAY =
      "(?:(?: on|,)? (" + TimeWords.WEEKDAY + "|today|yesterday|tomorrow))?";

  private ClockForms() {}

  static void add(TimeForms list) {
    list.form(
        "(?:(?:about|around|shortly before|shortly after) )?(\\d{1,2})(?:[:.](\\d{2}))? ?"
            + HALF
            + ZONE
            + DAY,
        (m, v) -> clock(m, v, lower(m, 3).charAt(0), 4));
    list.form(
        "(?:(?:about|around) )?([01]?\\d|2[0-3])[:.]?([0-5]\\d) (GMT|UTC)" + DAY,
        (m, v) -> clock(m, v, ' ', 4));
    list.form(
        "(?:(?:about|around) )?([01]?\\d|2[0-3]):([0-5]\\d)" + ZONE + DAY,
        (m, v) -> clock(m, v, ' ', 3));
    list.form(
        "(?:(?:about|around|shortly before|shortly after) )?(noon|midday|midnight)" + DAY,
        (m, v) -> at(v, lower(m, 2), lower(m, 1).equals("midnight") ? "24:00" : "12:00"));
  }

  private static Optional<When> clock(MatchResult m, View view, char half, int day) {
    int hour = Integer.parseInt(m.group(1));
    if (hour > 24 || half != ' ' && hour > 12) {
      return Optional.empty();
    }
    hour = half == 'p' && hour < 12 ? hour + 12 : half == 'a' && hour == 12 ? 0 : hour;
    String minutes = m.group(2) == null ? "00" : m.group(2);
    String time = String.format(Locale.ROOT, "%02d:%s", hour, minutes);
    return at(view, lower(m, day), time);
  }

  private static Optional<When> at(View view, String day, String time) {
    if (view.anchor().isEmpty()) {
      return Optional.of(
          When.unresolved(org.chancery.model.TimeExpression.Type.TIME, "XXXX-XX-XXT" + time));
    }
    LocalDate anchor = view.anchor().get();
    LocalDate date =
        switch (day) {
          case "", "today" -> anchor;
          case "yesterday" -> anchor.minusDays(1);
          case "tomorrow" -> anchor.plusDays(1);
          default -> {
            DayOfWeek wanted = DayOfWeek.of(TimeWords.weekday(day));
            yield anchor.with(
                view.future()
                    ? TemporalAdjusters.nextOrSame(wanted)
                    : TemporalAdjusters.previousOrSame(wanted));
          }
        };
    return Optional.of(When.day(date).partOfDay(time));
  }
}
