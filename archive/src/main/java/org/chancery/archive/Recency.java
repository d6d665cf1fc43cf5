package org.chancery.archive;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the length or the beginning of a stretch of time out of the words of a claim. */
final class Recency {
  /** A stretch of years is rounded: it may be off by less than this, in months. */
  static final int ROUNDING = 11;

  private static final List<String> NUMBERS =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty");

  private static final Pattern IN =
      Pattern.compile("(?i)\\bin\\s+(?:[a-z]+\\s+){0,2}?(\\w+)\\s+(month|year|decade)s?\\b");
  private static final Pattern SINCE =
      Pattern.compile("(?i)\\bsince\\s+(?:([A-Z][a-z]+)\\s+)?(\\d{4})\\b");

  private Recency() {}

  /**
   * Months of "in 24 years"; absent where there is no such stretch or it is shorter than a year.
   */
  static Optional<Long> months(String words) {
    Matcher matcher = IN.matcher(words);
    if (!matcher.find()) {
      return Optional.empty();
    }
    long unit =
        switch (matcher.group(2).toLowerCase(Locale.ROOT)) {
          case "decade" -> 120;
          case "year" -> 12;
          default -> 1;
        };
    return number(matcher.group(1).toLowerCase(Locale.ROOT))
        .map(n -> n * unit)
        .filter(m -> m > ROUNDING);
  }

  private static Optional<Long> number(String word) {
    if (word.matches("\\d{1,4}")) {
      return Optional.of(Long.parseLong(word));
    }
    int tens = List.of("ten", "twenty", "thirty", "forty", "fifty").indexOf(word);
    if (tens >= 0) {
      return Optional.of(10L * (tens + 1));
    }
    int number = word.equals("a") ? 1 : NUMBERS.indexOf(word);
    return number < 0 ? Optional.empty() : Optional.of((long) number);
  }

  /** Last day of the month or year of "since July 2000"; absent where there is none. */
  static Optional<LocalDate> since(String words) {
    Matcher matcher = SINCE.matcher(words);
    if (!matcher.find()) {
      return Optional.empty();
    }
    Month month =
        Stream.of(Month.values())
            .filter(m -> m.name().equalsIgnoreCase(matcher.group(1)))
            .findFirst()
            .orElse(Month.DECEMBER);
    int year = Integer.parseInt(matcher.group(2));
    return Optional.of(YearMonth.of(year, month).atEndOfMonth());
  }
}
