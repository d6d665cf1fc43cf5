package org.chancery.resolve;

import static org.chancery.resolve.TimeForms.lower;
import static org.chancery.resolve.TimeForms.number;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.chancery.model.TimeExpression.Type;
import org.chancery.resolve.TimeForms.View;

/** Days, months, years, decades by their names: "March 3, 2021", "late 1998", "the 1990s". */
final class CalendarForms {
  private static final String MONTH = TimeWords.MONTH;
  private static final String YEAR = "((?:1[5-9]|20)\\d{2})";
  private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
  private static final String ON =
      "(?:(?:(?:this|next|last)(?: (?:coming|past))? )?" + TimeWords.WEEKDAY + ",? (?:the )?)?";
  private static final String PHASE = TimeWords.PHASE;

  private CalendarForms() {}

  static void add(TimeForms list) {
    days(list);
    months(list);
    years(list);
  }

  private static void days(TimeForms list) {
    list.form(
        "(\\d{4})-(\\d{2})-(\\d{2})",
        (m, v) -> When.maybe(number(m, 1), number(m, 2), number(m, 3)).map(When::day));
    list.form(
        ON + "(" + MONTH + ") " + DAY + ",? " + YEAR,
        (m, v) ->
            When.maybe(number(m, 3), TimeWords.month(m.group(1)), number(m, 2)).map(When::day));
    list.form(
        ON + "(?:the )?" + DAY + " (?:of )?(" + MONTH + "),? " + YEAR,
        (m, v) ->
            When.maybe(number(m, 3), TimeWords.month(m.group(2)), number(m, 1)).map(When::day));
    list.form(
        ON + "(" + MONTH + ") " + DAY + "(?![\\d:,]\\d)",
        (m, v) -> near(v, TimeWords.month(m.group(1)), number(m, 2)));
    list.form(
        "(last|next|this|this past|this coming) (" + MONTH + ") " + DAY + "(?![\\d:,]\\d)",
        CalendarForms::namedDay);
    list.form(
        ON + "(" + MONTH + ") (?:the )?(" + TimeWords.ORDINAL + ")",
        (m, v) -> near(v, TimeWords.month(m.group(1)), TimeWords.ordinal(m.group(2))));
    list.form(
        ON + "(?:the )?(" + TimeWords.ORDINAL + ") of (" + MONTH + ")",
        (m, v) -> near(v, TimeWords.month(m.group(2)), TimeWords.ordinal(m.group(1))));
    list.form(
        ON + "(?:the )?" + DAY + " (?:of )?(" + MONTH + ")",
        (m, v) -> near(v, TimeWords.month(m.group(2)), number(m, 1)));
    list.form(
        "the week of (" + MONTH + ") " + DAY,
        (m, v) ->
            near(v, TimeWords.month(m.group(1)), number(m, 2))
                .flatMap(When::interval)
                .flatMap(i -> i.first())
                .map(When::week));
    list.form("Christmas(?: Day)?", (m, v) -> near(v, 12, 25));
    list.form("Christmas Eve", (m, v) -> near(v, 12, 24));
    list.form("New Year's Day", (m, v) -> near(v, 1, 1));
    list.form("New Year's Eve", (m, v) -> near(v, 12, 31));
  }

  private static void months(TimeForms list) {
    list.form(
        PHASE + "(" + MONTH + "),? (?:of )?(?:the year )?" + YEAR,
        (m, v) -> Optional.of(When.month(YearMonth.of(number(m, 2), TimeWords.month(m.group(1))))));
    list.form(
        PHASE + "(" + MONTH + ")(?:,? (?:of )?)(this|last|next) year",
        (m, v) ->
            v.anchor()
                .map(
                    a ->
                        When.month(
                            YearMonth.of(
                                a.getYear() + TimeWords.step(lower(m, 2)),
                                TimeWords.month(m.group(1))))));
    list.form(
        "(last|next|this|this coming|this past|coming|past) (" + MONTH + ")", CalendarForms::named);
    list.form(
        PHASE + "(" + TimeWords.FULL_MONTH + ")", (m, v) -> month(v, TimeWords.month(m.group(1))));
    list.form(
        PHASE + "(" + TimeWords.SHORT_MONTH + ")", (m, v) -> month(v, TimeWords.month(m.group(1))));
    list.form(
        PHASE + "(?:the )?" + TimeWords.SEASON + "(?: of|,)? " + YEAR,
        (m, v) -> Optional.of(When.season(m.group(1), number(m, 2))));
  }

  private static void years(TimeForms list) {
    list.form(
        "(?<![\\d.,$€£-])"
            + PHASE
            + "(?:the year |fiscal (?:year )?)?"
            + YEAR
            + "(?![\\d,.]?\\d|[-–]\\w)",
        (m, v) -> Optional.of(When.year(number(m, 1))));
    list.form(
        "(?:the year )?(nineteen|twenty|two thousand)(?:[- ](?:and )?(" + TimeWords.COUNT + "))",
        (m, v) -> spoken(m));
    list.form(
        "(?:the )?(?:(?:early|mid|late)[- ])?((?:1[5-9]|20)\\d0)s",
        (m, v) -> Optional.of(When.decade(number(m, 1))));
    list.form(
        "(?:the )?(?:(?:early|mid|late)[- ])?['’]?([2-9]0)s",
        (m, v) -> Optional.of(When.decade(1900 + number(m, 1))));
    list.form(
        "(?:the )?(?:(?:early|mid|late)[- ])?(twen|thir|for|fif|six|seven|eigh|nine)ties",
        (m, v) -> Optional.of(When.decade(1900 + 10 * TimeWords.tens(m.group(1)))));
    list.form(
        "(?:the )?(?:(?:early|mid|late)[- ])?(\\d{1,2})(?:st|nd|rd|th)[- ]century",
        (m, v) -> Optional.of(When.century(number(m, 1))));
  }

  private static Optional<When> spoken(MatchResult m) {
    int rest = TimeWords.number(m.group(2));
    int first =
        switch (lower(m, 1)) {
          case "nineteen" -> 1900;
          default -> 2000;
        };
    boolean year = lower(m, 1).equals("two thousand") || rest >= 10;
    return year && rest < 100 ? Optional.of(When.year(first + rest)) : Optional.empty();
  }

  /**
   * A day without a year: in the past or future as the clause says, else the nearest one. Two
   * months of tolerance to the past and three days to the future bear with tenses misread.
   */
  private static Optional<When> near(View view, int month, int day) {
    if (view.anchor().isEmpty()) {
      return Optional.of(
          When.unresolved(Type.DATE, String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day)));
    }
    LocalDate anchor = view.anchor().get();
    Optional<LocalDate> same = When.maybe(anchor.getYear(), month, day);
    if (same.isEmpty()) {
      return Optional.empty();
    }
    long ahead = same.get().toEpochDay() - anchor.toEpochDay();
    int years =
        switch (view.tense()) {
          case FUTURE -> ahead < -60 ? 1 : 0;
          case PAST -> ahead > 3 ? -1 : 0;
          case UNKNOWN -> ahead > 183 ? -1 : ahead < -183 ? 1 : 0;
        };
    return When.maybe(anchor.getYear() + years, month, day).map(When::day);
  }

  private static Optional<When> month(View view, int month) {
    if (view.anchor().isEmpty()) {
      return Optional.of(
          When.unresolved(Type.DATE, String.format(Locale.ROOT, "XXXX-%02d", month)));
    }
    YearMonth anchor = YearMonth.from(view.anchor().get());
    YearMonth same = YearMonth.of(anchor.getYear(), month);
    long ahead = java.time.temporal.ChronoUnit.MONTHS.between(anchor, same);
    int years =
        switch (view.tense()) {
          case FUTURE -> ahead < 0 ? 1 : 0;
          case PAST -> ahead > 0 ? -1 : 0;
          case UNKNOWN -> ahead > 6 ? -1 : ahead < -6 ? 1 : 0;
        };
    return Optional.of(When.month(same.plusYears(years)));
  }

  /** "last Oct. 23": the latest such day before the report. */
  private static Optional<When> namedDay(MatchResult match, View view) {
    int month = TimeWords.month(match.group(2));
    if (view.anchor().isEmpty()) {
      return near(view, month, number(match, 3));
    }
    LocalDate anchor = view.anchor().get();
    int step = TimeWords.step(lower(match, 1).replaceAll("^this past$", "last"));
    Optional<LocalDate> same = When.maybe(anchor.getYear(), month, number(match, 3));
    return same.map(
        day ->
            When.day(
                step < 0 && !day.isBefore(anchor)
                    ? day.minusYears(1)
                    : step > 0 && !day.isAfter(anchor) ? day.plusYears(1) : day));
  }

  private static Optional<When> named(MatchResult match, View view) {
    int month = TimeWords.month(match.group(2));
    if (view.anchor().isEmpty()) {
      return month(view, month);
    }
    YearMonth anchor = YearMonth.from(view.anchor().get());
    YearMonth same = YearMonth.of(anchor.getYear(), month);
    int step = TimeWords.step(lower(match, 1));
    if (step < 0) {
      return Optional.of(When.month(same.isBefore(anchor) ? same : same.minusYears(1)));
    }
    return Optional.of(When.month(step == 0 || same.isAfter(anchor) ? same : same.plusYears(1)));
  }
}
