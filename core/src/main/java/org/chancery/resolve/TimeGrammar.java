package org.chancery.resolve;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The forms of time expressions and what they mean, seen from a day. Ours rather than a library's
 * since weekdays and "last September" must come out the same on every thread, and since a report's
 * tense decides which Friday is meant.
 */
final class TimeGrammar {
  /**
   * What a form is seen from.
   *
   * @param anchor day of filing or publication; absent where unknown
   * @param future whether the clause speaks of the future
   */
  record View(Optional<LocalDate> anchor, boolean future) {}

  /** Gives a form its meaning; absent where it has none after all. */
  private interface Meaning {
    Optional<When> of(Matcher matcher, View view);
  }

  private record Form(Pattern pattern, Meaning meaning) {}

  /** A stretch of a sentence and what it means; positions in characters. */
  record Match(int begin, int end, java.util.function.Function<View, Optional<When>> meaning) {}

  private final List<Form> forms = new ArrayList<>();

  TimeGrammar() {
    String month = TimeWords.MONTH;
    String day = TimeWords.WEEKDAY;
    String part = TimeWords.PART;
    form(
        "(\\d{4})-(\\d{2})-(\\d{2})",
        (m, v) -> When.maybe(number(m, 1), number(m, 2), number(m, 3)).map(When::day));
    form(
        "(" + month + ") (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})",
        (m, v) ->
            When.maybe(number(m, 3), TimeWords.month(m.group(1)), number(m, 2)).map(When::day));
    form(
        "(\\d{1,2})(?:st|nd|rd|th)? (?:of )?(" + month + "),? (\\d{4})",
        (m, v) ->
            When.maybe(number(m, 3), TimeWords.month(m.group(2)), number(m, 1)).map(When::day));
    form(
        "(" + month + ") (\\d{1,2})(?:st|nd|rd|th)?(?![\\d:,]\\d)",
        (m, v) -> near(v, TimeWords.month(m.group(1)), number(m, 2)));
    form(
        "(\\d{1,2})(?:st|nd|rd|th)? (?:of )?(" + month + ")",
        (m, v) -> near(v, TimeWords.month(m.group(2)), number(m, 1)));
    form(
        "(?:(?:early|mid|late)[- ])?(" + month + "),? (?:of )?((?:19|20)\\d{2})",
        (m, v) -> Optional.of(When.month(YearMonth.of(number(m, 2), TimeWords.month(m.group(1))))));
    form("(last|next|this|coming|early|late|mid)[- ](" + month + ")", this::namedMonth);
    form(
        "(?:the )?(spring|summer|autumn|fall|winter) (?:of )?((?:19|20)\\d{2})",
        (m, v) -> Optional.of(season(m.group(1), number(m, 2))));
    form(
        "(?:(last|next|this|early|late|coming) )?(" + day + ")(?: (" + part + "))?", this::weekday);
    form(
        "(yesterday|today|tomorrow)(?: ("
            + part
            + "))?|(tonight|overnight)|this ("
            + part
            + ")|last (night)",
        TimeGrammar::nearDay);
    form(
        "(?:(?:early|earlier|late|later) )?(last|next|this|past|coming|the previous|the past) (week|weekend|month|year|decade|spring|summer|autumn|winter|quarter)",
        this::unit);
    form("(" + TimeWords.NUMBER + ") (" + TimeWords.UNIT + ")s? (?:ago|earlier|back)", this::ago);
    form(
        "(?:in |over |during )?(?:the )?(?:recent|past|last|coming|next) (?:("
            + TimeWords.NUMBER
            + ") )?("
            + TimeWords.UNIT
            + ")s",
        this::recent);
    form(
        "(?:the )?((?:19|20)\\d0)s|(?:the )?(?:early|mid|late)[- ]((?:19|20)\\d0)s",
        (m, v) -> Optional.of(When.decade(number(m, m.group(1) != null ? 1 : 2))));
    form("(" + TimeWords.NUMBER + ")[- ](" + TimeWords.UNIT + ")s?", TimeGrammar::duration);
    form(
        "(?:early|mid|late)[- ]((?:18|19|20)\\d{2})",
        (m, v) -> Optional.of(When.year(number(m, 1))));
    form(
        "(?<![\\d.,$€£-])((?:18|19|20)\\d{2})(?![\\d,.]?\\d|[-–]\\w)",
        (m, v) -> Optional.of(When.year(number(m, 1))));
    form("(" + month + ")", (m, v) -> nearMonth(v, TimeWords.month(m.group(1))));
    form(
        "(currently|now|nowadays|at present|these days)",
        (m, v) ->
            Optional.of(
                When.unresolved(org.chancery.model.TimeExpression.Type.DATE, "PRESENT_REF")));
    form(
        "(?:every|each) (day|week|month|year|" + day + ")|(daily|weekly|monthly|annually|yearly)",
        (m, v) ->
            Optional.of(
                When.unresolved(
                    org.chancery.model.TimeExpression.Type.SET,
                    "P1" + unitCode(m.group(1) == null ? m.group(2) : m.group(1)))));
  }

  private void form(String pattern, Meaning meaning) {
    String whole = "(?<![\\p{L}\\d])(?:" + pattern.replace(" ", "\\s+") + ")(?![\\p{L}\\d])";
    forms.add(new Form(Pattern.compile(whole, Pattern.CASE_INSENSITIVE), meaning));
  }

  /** The time expressions of a sentence in order, none overlapping; longer and earlier ones win. */
  List<Match> find(String sentence) {
    List<Match> found = new ArrayList<>();
    for (Form form : forms) {
      Matcher matcher = form.pattern().matcher(sentence);
      while (matcher.find()) {
        int begin = matcher.start();
        int end = matcher.end();
        boolean free = found.stream().noneMatch(f -> begin < f.end() && f.begin() < end);
        if (free && isCased(matcher.group())) {
          java.util.regex.MatchResult frozen = matcher.toMatchResult();
          Pattern pattern = form.pattern();
          found.add(
              new Match(
                  begin,
                  end,
                  view -> {
                    Matcher again = pattern.matcher(sentence);
                    return again.find(frozen.start())
                        ? form.meaning().of(again, view)
                        : Optional.empty();
                  }));
        }
      }
    }
    found.sort(java.util.Comparator.comparingInt(Match::begin));
    return found;
  }

  /** "may" and "march" are verbs unless they have a capital. */
  private static boolean isCased(String words) {
    Matcher month =
        Pattern.compile(TimeWords.MONTH + "|" + TimeWords.WEEKDAY, Pattern.CASE_INSENSITIVE)
            .matcher(words);
    return !month.find() || Character.isUpperCase(month.group().charAt(0));
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  /** A day without a year: before the anchor, or after it where the clause speaks of the future. */
  private static Optional<When> near(View view, int month, int day) {
    if (view.anchor().isEmpty()) {
      return Optional.of(
          When.unresolved(
              org.chancery.model.TimeExpression.Type.DATE,
              String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day)));
    }
    LocalDate anchor = view.anchor().get();
    int year = anchor.getYear();
    Optional<LocalDate> same = When.maybe(year, month, day);
    if (same.isEmpty()) {
      return Optional.empty();
    }
    long ahead = same.get().toEpochDay() - anchor.toEpochDay();
    if (view.future() && ahead < -60) {
      year++;
    } else if (!view.future() && ahead > 3) {
      year--;
    }
    return When.maybe(year, month, day).map(When::day);
  }

  private static Optional<When> nearMonth(View view, int month) {
    if (view.anchor().isEmpty()) {
      return Optional.of(
          When.unresolved(
              org.chancery.model.TimeExpression.Type.DATE,
              String.format(Locale.ROOT, "XXXX-%02d", month)));
    }
    YearMonth anchor = YearMonth.from(view.anchor().get());
    YearMonth same = YearMonth.of(anchor.getYear(), month);
    if (view.future()) {
      return Optional.of(When.month(same.isBefore(anchor) ? same.plusYears(1) : same));
    }
    return Optional.of(When.month(same.isAfter(anchor) ? same.minusYears(1) : same));
  }

  private Optional<When> namedMonth(Matcher matcher, View view) {
    int month = TimeWords.month(matcher.group(2));
    if (view.anchor().isEmpty()) {
      return nearMonth(view, month);
    }
    YearMonth anchor = YearMonth.from(view.anchor().get());
    YearMonth same = YearMonth.of(anchor.getYear(), month);
    return switch (matcher.group(1).toLowerCase(Locale.ROOT)) {
      case "last" -> Optional.of(When.month(same.isBefore(anchor) ? same : same.minusYears(1)));
      case "next", "coming" ->
          Optional.of(When.month(same.isAfter(anchor) ? same : same.plusYears(1)));
      case "this" -> Optional.of(When.month(same));
      default -> nearMonth(view, month);
    };
  }

  private static When season(String name, int year) {
    int first =
        switch (name.toLowerCase(Locale.ROOT)) {
          case "spring" -> 3;
          case "summer" -> 6;
          case "winter" -> 12;
          default -> 9;
        };
    int code = first == 12 ? 24 : 20 + first / 3;
    LocalDate begin = LocalDate.of(year, first, 1);
    return When.span(
        year + "-" + List.of("SP", "SU", "FA", "WI").get(code - 21),
        year + "-" + code,
        begin,
        begin.plusMonths(3).minusDays(1));
  }

  private Optional<When> weekday(Matcher matcher, View view) {
    int wanted = TimeWords.weekday(matcher.group(2));
    if (view.anchor().isEmpty()) {
      return Optional.of(
          When.unresolved(org.chancery.model.TimeExpression.Type.DATE, "XXXX-WXX-" + wanted));
    }
    LocalDate anchor = view.anchor().get();
    DayOfWeek day = DayOfWeek.of(wanted);
    String which = matcher.group(1) == null ? "" : matcher.group(1).toLowerCase(Locale.ROOT);
    LocalDate resolved =
        switch (which) {
          case "next", "coming" -> anchor.with(TemporalAdjusters.next(day));
          case "last" -> anchor.with(TemporalAdjusters.previous(day));
          default ->
              view.future()
                  ? anchor.with(TemporalAdjusters.nextOrSame(day))
                  : anchor.with(TemporalAdjusters.previousOrSame(day));
        };
    When when = When.day(resolved);
    return Optional.of(
        matcher.group(3) == null ? when : when.partOfDay(TimeWords.part(matcher.group(3))));
  }

  private static Optional<When> nearDay(Matcher matcher, View view) {
    if (view.anchor().isEmpty()) {
      return Optional.of(
          When.unresolved(org.chancery.model.TimeExpression.Type.DATE, "PRESENT_REF"));
    }
    LocalDate anchor = view.anchor().get();
    if (matcher.group(5) != null) {
      return Optional.of(When.day(anchor.minusDays(1)).partOfDay("NI"));
    }
    if (matcher.group(4) != null) {
      return Optional.of(When.day(anchor).partOfDay(TimeWords.part(matcher.group(4))));
    }
    if (matcher.group(3) != null) {
      return Optional.of(When.day(anchor).partOfDay("NI"));
    }
    LocalDate day =
        switch (matcher.group(1).toLowerCase(Locale.ROOT)) {
          case "yesterday" -> anchor.minusDays(1);
          case "tomorrow" -> anchor.plusDays(1);
          default -> anchor;
        };
    When when = When.day(day);
    return Optional.of(
        matcher.group(2) == null ? when : when.partOfDay(TimeWords.part(matcher.group(2))));
  }

  private Optional<When> unit(Matcher matcher, View view) {
    if (view.anchor().isEmpty()) {
      return Optional.of(When.unresolved(org.chancery.model.TimeExpression.Type.DATE, "PAST_REF"));
    }
    LocalDate anchor = view.anchor().get();
    String which = matcher.group(1).toLowerCase(Locale.ROOT);
    int step = which.equals("next") || which.equals("coming") ? 1 : which.equals("this") ? 0 : -1;
    String unit = matcher.group(2).toLowerCase(Locale.ROOT);
    return switch (unit) {
      case "week" -> Optional.of(When.week(anchor.plusWeeks(step)));
      case "weekend" -> {
        LocalDate saturday =
            anchor.with(
                step < 0
                    ? TemporalAdjusters.previous(DayOfWeek.SATURDAY)
                    : TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
        yield Optional.of(
            When.span(
                saturday.toString(),
                saturday + "/" + saturday.plusDays(1),
                saturday,
                saturday.plusDays(1)));
      }
      case "month" -> Optional.of(When.month(YearMonth.from(anchor).plusMonths(step)));
      case "year" -> Optional.of(When.year(anchor.getYear() + step));
      case "decade" -> Optional.of(When.decade(anchor.getYear() + 10 * step));
      case "quarter" -> Optional.empty();
      default -> Optional.of(relativeSeason(unit, anchor, step));
    };
  }

  private static When relativeSeason(String season, LocalDate anchor, int step) {
    When same = season(season, anchor.getYear());
    LocalDate begin = same.interval().orElseThrow().first().orElseThrow();
    int year = anchor.getYear();
    if (step < 0 && !begin.isBefore(anchor.minusMonths(2))) {
      year--;
    } else if (step > 0 && begin.isBefore(anchor)) {
      year++;
    }
    return season(season, year);
  }

  private Optional<When> ago(Matcher matcher, View view) {
    int count = TimeWords.number(matcher.group(1));
    if (view.anchor().isEmpty() || count == 0) {
      return Optional.of(When.unresolved(org.chancery.model.TimeExpression.Type.DATE, "PAST_REF"));
    }
    LocalDate anchor = view.anchor().get();
    return switch (matcher.group(2).toLowerCase(Locale.ROOT)) {
      case "day" -> Optional.of(When.day(anchor.minusDays(count)));
      case "week" -> Optional.of(When.week(anchor.minusWeeks(count)));
      case "month" -> Optional.of(When.month(YearMonth.from(anchor).minusMonths(count)));
      case "year" -> Optional.of(When.year(anchor.getYear() - count));
      case "decade" -> Optional.of(When.decade(anchor.getYear() - 10 * count));
      case "hour", "minute" -> Optional.of(When.day(anchor));
      default -> Optional.empty();
    };
  }

  private Optional<When> recent(Matcher matcher, View view) {
    boolean ahead = matcher.group().toLowerCase(Locale.ROOT).matches("(?s).*\\b(coming|next)\\b.*");
    String timex = ahead ? "FUTURE_REF" : "PAST_REF";
    if (view.anchor().isEmpty()) {
      return Optional.of(When.unresolved(org.chancery.model.TimeExpression.Type.DATE, timex));
    }
    LocalDate anchor = view.anchor().get();
    int count = matcher.group(1) == null ? 0 : TimeWords.number(matcher.group(1));
    int several = count == 0 ? 6 : count;
    LocalDate other =
        shift(anchor, matcher.group(2).toLowerCase(Locale.ROOT), ahead ? several : -several);
    return Optional.of(ahead ? When.until(timex, anchor, other) : When.until(timex, other, anchor));
  }

  private static LocalDate shift(LocalDate anchor, String unit, int count) {
    return switch (unit) {
      case "day" -> anchor.plusDays(count);
      case "week" -> anchor.plusWeeks(count);
      case "month" -> anchor.plusMonths(count);
      case "year" -> anchor.plusYears(count);
      case "decade" -> anchor.plusYears(10L * count);
      case "century" -> anchor.plusYears(100L * count);
      default -> anchor;
    };
  }

  private static Optional<When> duration(Matcher matcher, View view) {
    int count = TimeWords.number(matcher.group(1));
    String unit = unitCode(matcher.group(2));
    String amount = count == 0 ? "X" : Integer.toString(count);
    String time = matcher.group(2).matches("(?i)hour|minute") ? "PT" : "P";
    return Optional.of(When.duration(time + amount + unit));
  }

  private static String unitCode(String unit) {
    return switch (unit.toLowerCase(Locale.ROOT)) {
      case "week", "weekly" -> "W";
      case "month", "monthly" -> "M";
      case "year", "annually", "yearly" -> "Y";
      case "decade" -> "DE";
      case "century" -> "CE";
      case "hour" -> "H";
      case "minute" -> "M";
      default -> "D";
    };
  }
}
