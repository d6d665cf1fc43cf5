package org.chancery.resolve;

import static org.chancery.resolve.TimeForms.lower;

import java.util.Optional;
import java.util.regex.MatchResult;
import org.chancery.model.TimeExpression.Type;

/** Lengths, repeated times and words without a day: "two weeks", "every year", "recently". */
final class LengthForms {
  private LengthForms() {}

  static void add(TimeForms list) {
    list.form(
        "the (" + TimeWords.COUNT + ") (days|weeks|months|quarters|years)",
        (m, v) ->
            Optional.of(
                When.duration(
                    TimeWords.length(
                        TimeWords.number(m.group(1)), lower(m, 2).replaceAll("s$", "")))));
    list.form(
        TimeWords.APPROX
            + "(?:(?:"
            + TimeWords.COUNT
            + ") (?:to|or) )?("
            + TimeWords.NUMBER
            + ")(?: 1/2| and a half)?[- ](?:more |full |straight |consecutive |whole )?("
            + TimeWords.UNIT
            + ")s?(?:[- ]long| or so| or more| and a half)?(?![- ](?:old|olds))(?<!quarters?(?= of ))",
        (m, v) -> length(m));
    list.form(
        "(?<=\\b(?:for|within|in|over|after|last|lasted|took|take|takes) )(?:many )?("
            + TimeWords.UNIT
            + ")s(?: or (?:weeks|months|years|decades))?|(days|weeks|months|years|decades|hours)[- ]long",
        (m, v) -> {
          String unit = m.group(1) == null ? lower(m, 2).replaceAll("s$", "") : lower(m, 1);
          return Optional.of(When.duration(TimeWords.length(0, unit)));
        });
    list.form(
        "(day|week|month|year)[- ]long",
        (m, v) -> Optional.of(When.duration(TimeWords.length(1, lower(m, 1)))));
    list.form(
        "(?:every|each) (?:("
            + TimeWords.NUMBER
            + ") )?("
            + TimeWords.UNIT
            + "|morning|night|"
            + TimeWords.WEEKDAY
            + ")s?",
        LengthForms::every);
    list.form(
        "(hourly|daily|nightly|weekly|monthly|annually|yearly)",
        (m, v) ->
            Optional.of(
                When.unresolved(
                    Type.SET,
                    lower(m, 1).equals("hourly") ? "PT1H" : "P1" + TimeWords.code(m.group(1)))));
    list.constant(
        "currently|(?:right )?now|nowadays|at present|at the moment|these days|current",
        Type.DATE,
        "PRESENT_REF");
    list.constant("(?:more )?recently|recent|lately|the past", Type.DATE, "PAST_REF");
    list.constant("the near future|the future|the coming future", Type.DATE, "FUTURE_REF");
  }

  /** "three-quarters" and "a quarter" are parts of something else. */
  private static Optional<When> length(MatchResult match) {
    String words = match.group().toLowerCase(java.util.Locale.ROOT);
    if (words.endsWith("-quarters") || words.matches("(?:.* )?a quarter")) {
      return Optional.empty();
    }
    if (words.endsWith(" and a half")) {
      int whole = TimeWords.number(match.group(1));
      String half = TimeWords.length(whole, lower(match, 2)).replaceFirst("\\d+", whole + ".5");
      return Optional.of(When.duration(half));
    }
    return Optional.of(
        When.duration(TimeWords.length(TimeWords.number(match.group(1)), lower(match, 2))));
  }

  private static Optional<When> every(MatchResult match, TimeForms.View view) {
    String unit = lower(match, 2);
    int count = match.group(1) == null ? 1 : TimeWords.number(match.group(1));
    if (unit.matches("(?i)" + TimeWords.WEEKDAY)) {
      return Optional.of(When.unresolved(Type.SET, "XXXX-WXX-" + TimeWords.weekday(unit)));
    }
    return Optional.of(When.unresolved(Type.SET, TimeWords.length(count, unit)));
  }
}
