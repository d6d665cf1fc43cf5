package org.chancery.resolve;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words of English time expressions as numbers. */
final class TimeWords {
  static final String MONTH =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\."
          + "|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept\\.?|Sep\\.?|Oct\\.?|Nov\\.?|Dec\\.?)";
  static final String WEEKDAY = "(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";
  static final String PART = "(?:morning|afternoon|evening|night|noon|midday)";
  static final String NUMBER =
      "(?:\\d{1,4}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|"
          + "sixteen|seventeen|eighteen|nineteen|twenty(?:-\\w+)?|thirty(?:-\\w+)?|forty(?:-\\w+)?|fifty(?:-\\w+)?|"
          + "several|few|a few|a couple of|couple of)";
  static final String UNIT = "(?:day|week|month|year|decade|century|hour|minute)";

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
          Map.entry("fifty", 50));
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
    String lower = word.toLowerCase(Locale.ROOT);
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

  /** TIMEX3's code of a part of the day. */
  static String part(String word) {
    return PARTS.get(word.toLowerCase(Locale.ROOT));
  }
}
