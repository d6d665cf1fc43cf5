package org.chancery.resolve;

import static org.chancery.resolve.TimeForms.lower;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.chancery.model.TimeExpression.Type;
import org.chancery.resolve.TimeForms.View;

/** Times seen from the day of the report: "last Friday", "yesterday", "two weeks ago". */
final class RelativeForms {
  private static final String DAY = TimeWords.WEEKDAY;
  private static final String PART = TimeWords.PART;
  private static final String WHICH =
      "(last|next|this|past|coming|this past|this coming|the last|the next|the previous|the past|the coming|the current|current)";

  private RelativeForms() {}

  static void add(TimeForms list) {
    list.form(
        "(?:(?:early|late)(?: on)? )?(?:(last|next|this|coming|this coming|this past|past) )?("
            + DAY
            + ")(?:,? (?:at )?("
            + PART
            + "))?",
        RelativeForms::weekday);
    list.form("(" + DAY + ") (last|next|this) week", RelativeForms::weekdayOfWeek);
    list.form(
        "(?:(?:early|earlier|late|later)(?: on)? )?(yesterday|today|tomorrow)(?: ("
            + PART
            + "))?|(tonight|overnight)|(?:(?:early|earlier|late|later|mid) )?this ("
            + PART
            + ")|last (night)",
        RelativeForms::nearDay);
    list.form("(?:the )?day (before yesterday|after tomorrow)", RelativeForms::twoDays);
    list.form(
        TimeWords.PHASE
            + WHICH
            + " (?:fiscal )?(week|weekend|month|year|decade|century|spring|summer|autumn|fall|winter)",
        RelativeForms::unit);
    list.form(
        TimeWords.PHASE + "the (?:full |fiscal )?(week|weekend|month|year)",
        RelativeForms::bareUnit);
    list.form(
        "the (?:fiscal )?year(?= (?:ended|ending|to|through) " + TimeWords.MONTH + ")",
        (m, v) -> Optional.of(When.duration("P1Y")));
    list.form(
        "(?:the )?year[- ]end|year's end",
        (m, v) -> v.anchor().map(a -> When.day(LocalDate.of(a.getYear(), 12, 31))));
    list.form(TimeWords.LENGTH + "(?: or so| or two)? (?:ago|back)", RelativeForms::ago);
    list.form(
        "(?:days|weeks|months|years|decades|centuries) ago",
        (m, v) -> Optional.of(When.unresolved(Type.DATE, "PAST_REF")));
    list.form(
        "(?:the |these |this )?(past|last|coming|next|following) (?:("
            + TimeWords.NUMBER
            + ") )?("
            + TimeWords.UNIT
            + ")s",
        RelativeForms::stretch);
    list.form("(?:the )?(recent|coming) (" + TimeWords.UNIT + ")s", RelativeForms::stretchOfNone);
  }

  private static Optional<When> weekday(MatchResult match, View view) {
    int wanted = TimeWords.weekday(match.group(2));
    if (view.anchor().isEmpty()) {
      return Optional.of(When.unresolved(Type.DATE, "XXXX-WXX-" + wanted));
    }
    LocalDate anchor = view.anchor().get();
    DayOfWeek day = DayOfWeek.of(wanted);
    LocalDate resolved =
        switch (lower(match, 1)) {
          case "next", "coming", "this coming" -> anchor.with(TemporalAdjusters.next(day));
          case "last", "past", "this past" -> anchor.with(TemporalAdjusters.previous(day));
          default ->
              view.future()
                  ? anchor.with(TemporalAdjusters.nextOrSame(day))
                  : anchor.with(TemporalAdjusters.previousOrSame(day));
        };
    return Optional.of(part(When.day(resolved), match.group(3)));
  }

  private static Optional<When> weekdayOfWeek(MatchResult match, View view) {
    DayOfWeek day = DayOfWeek.of(TimeWords.weekday(match.group(1)));
    return view.anchor()
        .map(a -> a.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)))
        .map(m -> m.plusWeeks(TimeWords.step(lower(match, 2))).plusDays(day.getValue() - 1L))
        .map(When::day);
  }

  private static When part(When when, String part) {
    return part == null ? when : when.partOfDay(TimeWords.part(part));
  }

  private static Optional<When> nearDay(MatchResult match, View view) {
    if (view.anchor().isEmpty()) {
      return Optional.of(When.unresolved(Type.DATE, "PRESENT_REF"));
    }
    LocalDate anchor = view.anchor().get();
    if (match.group(5) != null) {
      return Optional.of(When.day(anchor.minusDays(1)).partOfDay("NI"));
    }
    if (match.group(4) != null) {
      return Optional.of(part(When.day(anchor), match.group(4)));
    }
    if (match.group(3) != null) {
      return Optional.of(When.day(anchor).partOfDay("NI"));
    }
    LocalDate day =
        switch (lower(match, 1)) {
          case "yesterday" -> anchor.minusDays(1);
          case "tomorrow" -> anchor.plusDays(1);
          default -> anchor;
        };
    return Optional.of(part(When.day(day), match.group(2)));
  }

  private static Optional<When> twoDays(MatchResult match, View view) {
    int days = lower(match, 1).startsWith("before") ? -2 : 2;
    return view.anchor().map(a -> When.day(a.plusDays(days)));
  }

  private static Optional<When> unit(MatchResult match, View view) {
    if (view.anchor().isEmpty()) {
      return Optional.of(When.unresolved(Type.DATE, "PAST_REF"));
    }
    return Optional.of(of(lower(match, 2), view.anchor().get(), TimeWords.step(lower(match, 1))));
  }

  /** "the year", "the end of the month": the present one. "the weekend" may be the last. */
  private static Optional<When> bareUnit(MatchResult match, View view) {
    boolean past = lower(match, 1).equals("weekend") && !view.future();
    return view.anchor().map(a -> of(lower(match, 1), a, past ? -1 : 0));
  }

  private static When of(String unit, LocalDate anchor, int step) {
    return switch (unit) {
      case "week" -> When.week(anchor.plusWeeks(step));
      case "weekend" ->
          When.weekend(
              step < 0
                  ? anchor.with(TemporalAdjusters.previous(DayOfWeek.SATURDAY))
                  : anchor.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY)));
      case "month" -> When.month(YearMonth.from(anchor).plusMonths(step));
      case "year" -> When.year(anchor.getYear() + step);
      case "decade" -> When.decade(anchor.getYear() + 10 * step);
      case "century" -> When.century((anchor.getYear() - 1) / 100 + 1 + step);
      default -> season(unit, anchor, step);
    };
  }

  private static When season(String season, LocalDate anchor, int step) {
    LocalDate begin =
        When.season(season, anchor.getYear()).interval().orElseThrow().first().orElseThrow();
    int year = anchor.getYear();
    if (step < 0 && !begin.isBefore(anchor.minusMonths(2))) {
      year--;
    } else if (step > 0 && begin.isBefore(anchor)) {
      year++;
    }
    return When.season(season, year);
  }

  private static Optional<When> ago(MatchResult match, View view) {
    int count = TimeWords.number(match.group(1));
    if (view.anchor().isEmpty() || count == 0) {
      return Optional.of(When.unresolved(Type.DATE, "PAST_REF"));
    }
    return When.back(view.anchor().get(), lower(match, 2), -count);
  }

  /** "the past two months", "the next few days": a length that ends or begins with the report. */
  private static Optional<When> stretch(MatchResult match, View view) {
    int count = match.group(2) == null ? 0 : TimeWords.number(match.group(2));
    return stretch(view, TimeWords.step(lower(match, 1)) > 0, count, lower(match, 3));
  }

  private static Optional<When> stretchOfNone(MatchResult match, View view) {
    return stretch(view, lower(match, 1).equals("coming"), 0, lower(match, 2));
  }

  /** Six units where the words name no number: "in recent months" is half a year at most. */
  private static Optional<When> stretch(View view, boolean ahead, int count, String unit) {
    String timex = TimeWords.length(count, unit);
    if (view.anchor().isEmpty()) {
      return Optional.of(When.duration(timex));
    }
    LocalDate anchor = view.anchor().get();
    int several = count == 0 ? 6 : count;
    LocalDate other = TimeWords.shift(anchor, unit, ahead ? several : -several);
    return Optional.of(
        ahead
            ? When.stretch(timex, anchor + "/" + other + "~", anchor, other)
            : When.stretch(timex, other + "~/" + anchor, other, anchor));
  }
}
