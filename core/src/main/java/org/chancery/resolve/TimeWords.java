package org.chancery.resolve;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words of English time expressions as numbers. */
final class TimeWords {
  static final String FULL_MONTH =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December)";

  /** Shortened months; without the point they are names too: "Jan Smith", "Kim Jun". */
  static final String SHORT_MONTH =
      "(?:(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\.|Sept|Aug|Oct|Nov|Dec)";

  static final String MONTH =
      "(?:" + FULL_MONTH + "|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\.?)";
  static final String WEEKDAY = "(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";
  static final String PART = "(?:morning|afternoon|evening|night|noon|midday)";
  static final String SEASON = "(spring|summer|autumn|fall|winter)";

  /** A number without article, as in "the first nine months". */
  static final String COUNT =
      "(?:\\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|"
          + "sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\\w+)?)";

  /** A day of a month in words: "March eighth", "the twenty-first of June". */
  static final String ORDINAL =
      "(?:(?:twenty|thirty)-)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|"
          + "(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|thirtieth";

  static final String NUMBER =
      "(?:an?|half an?|several|few|a few|many|couple of|a couple of|an additional|another|a dozen|a hundred|a thousand|"
          + COUNT
          + ")";
  static final String UNIT =
      "(?:day|week|weekend|month|quarter|year|decade|centurie|century|hour|minute)";

  /** Words that make a length inexact; they belong to the expression in TimeML. */
  static final String APPROX =
      "(?:(?:about|around|almost|nearly|roughly|approximately|more than|less than|fewer than|just over|at least|"
          + "at most|up to|as long as|as many as|no more than|no less than|not even|barely|close to) )?";

  /** "about two weeks": what makes it vague, the number, the unit. */
  static final String LENGTH = APPROX + "(" + NUMBER + ") (" + UNIT + ")s?";

  /** Words for a part of a day, month or year; they belong to the expression in TimeML. */
  static final String PHASE =
      "(?:(?:early|earlier|late|later|mid)(?:-| (?:on |in )?)|sometime |(?:the )?(?:end|beginning|start|middle|close|rest|remainder|eve) of )?";

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final List<String> DAYS =
      List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("a", 1),
          Map.entry("an", 1),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("sixteen", 16),
          Map.entry("seventeen", 17),
          Map.entry("eighteen", 18),
          Map.entry("nineteen", 19),
          Map.entry("twenty", 20),
          Map.entry("thirty", 30),
          Map.entry("forty", 40),
          Map.entry("fifty", 50),
          Map.entry("sixty", 60),
          Map.entry("seventy", 70),
          Map.entry("eighty", 80),
          Map.entry("ninety", 90),
          Map.entry("another", 1),
          Map.entry("an additional", 1),
          Map.entry("couple of", 2),
          Map.entry("a couple of", 2),
          Map.entry("a dozen", 12),
          Map.entry("a hundred", 100),
          Map.entry("a thousand", 1000));
  private static final Map<String, String> PARTS =
      Map.of(
          "morning",
          "MO",
          "afternoon",
          "AF",
          "evening",
          "EV",
          "night",
          "NI",
          "noon",
          "MI",
          "midday",
          "MI");

  private TimeWords() {}

  /** 1 … 12. */
  static int month(String word) {
    return MONTHS.indexOf(word.toLowerCase(Locale.ROOT).substring(0, 3)) + 1;
  }

  /** 1 (Monday) … 7. */
  static int weekday(String word) {
    return DAYS.indexOf(word.toLowerCase(Locale.ROOT)) + 1;
  }

  /** A number word; 0 for "several" and the like, whose number is not known. */
  static int number(String word) {
    String lower = word.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    if (lower.matches("\\d+")) {
      return Integer.parseInt(lower);
    }
    int hyphen = lower.indexOf('-');
    if (hyphen > 0) {
      return NUMBERS.getOrDefault(lower.substring(0, hyphen), 0)
          + NUMBERS.getOrDefault(lower.substring(hyphen + 1), 0);
    }
    return NUMBERS.getOrDefault(lower, 0);
  }

  /** 1 for "first" … 31 for "thirty-first". */
  static int ordinal(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    int hyphen = lower.indexOf('-');
    if (hyphen > 0) {
      return NUMBERS.get(lower.substring(0, hyphen)) + ordinal(lower.substring(hyphen + 1));
    }
    int first = List.of("first", "second", "third", "fifth", "eighth", "ninth").indexOf(lower);
    if (first >= 0) {
      return List.of(1, 2, 3, 5, 8, 9).get(first);
    }
    return switch (lower) {
      case "twelfth" -> 12;
      case "twentieth" -> 20;
      case "thirtieth" -> 30;
      default -> number(lower.substring(0, lower.length() - 2));
    };
  }

  /** TIMEX3's code of a part of the day. */
  static String part(String word) {
    return PARTS.get(word.toLowerCase(Locale.ROOT));
  }

  /** -1 for "last", 0 for "this", 1 for "next" and their like. */
  static int step(String word) {
    String last = word.substring(word.lastIndexOf(' ') + 1);
    return switch (last) {
      case "next", "coming", "following" -> 1;
      case "this", "current" -> 0;
      default -> -1;
    };
  }

  /** 2 for "twen" … 9 for "nine". */
  static int tens(String stem) {
    return List.of("twen", "thir", "for", "fif", "six", "seven", "eigh", "nine")
            .indexOf(stem.toLowerCase(Locale.ROOT))
        + 2;
  }

  /** TIMEX3's letter of a unit or of its adverb. */
  static String code(String unit) {
    return switch (unit.toLowerCase(Locale.ROOT)) {
      case "week", "weekly", "weekend" -> "W";
      case "month", "monthly", "minute" -> "M";
      case "quarter", "quarterly" -> "Q";
      case "year", "annual", "annually", "yearly" -> "Y";
      case "hour" -> "H";
      default -> "D";
    };
  }

  /**
   * A length as TIMEX3 writes it, decades and centuries in years; 0 units are an unknown number.
   */
  static String length(int count, String unit) {
    int times = unit.equals("decade") ? 10 : unit.startsWith("centur") ? 100 : 1;
    String amount = count == 0 ? "X" : Integer.toString(count * times);
    String time = unit.equals("hour") || unit.equals("minute") ? "PT" : "P";
    return time + amount + (times > 1 ? "Y" : code(unit));
  }

  /** A day so many units away. */
  static LocalDate shift(LocalDate day, String unit, int count) {
    return switch (unit) {
      case "day" -> day.plusDays(count);
      case "week", "weekend" -> day.plusWeeks(count);
      case "month" -> day.plusMonths(count);
      case "quarter" -> day.plusMonths(3L * count);
      case "year" -> day.plusYears(count);
      case "decade" -> day.plusYears(10L * count);
      case "century", "centurie" -> day.plusYears(100L * count);
      default -> day;
    };
  }
}
