package org.chancery.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the dates that stand at the head of reports. */
public final class Dates {
  private static final Map<String, Integer> MONTHS =
      Map.ofEntries(
          Map.entry("jan", 1),
          Map.entry("feb", 2),
          Map.entry("mar", 3),
          Map.entry("apr", 4),
          Map.entry("may", 5),
          Map.entry("jun", 6),
          Map.entry("jul", 7),
          Map.entry("aug", 8),
          Map.entry("sep", 9),
          Map.entry("oct", 10),
          Map.entry("nov", 11),
          Map.entry("dec", 12));

  static final String MONTH =
      "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
          + "|Nov(?:ember)?|Dec(?:ember)?)\\.?";

  private static final Pattern ISO =
      Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:[T ][0-9:.]+(?:Z|[+-]\\d{2}:?\\d{2})?)?");
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "(" + MONTH + ")\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})", Pattern.CASE_INSENSITIVE);
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(\\d{1,2})(?:st|nd|rd|th)?[ -](" + MONTH + ")[ ,-]+\\s*(\\d{4})",
          Pattern.CASE_INSENSITIVE);

  /** Day, month, year: 22.07.2022. */
  private static final Pattern DOTTED =
      Pattern.compile("(?<![\\d.])(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})(?!\\d)");

  private static final Pattern NO_YEAR =
      Pattern.compile(
          "(" + MONTH + ")\\s+(\\d{1,2})|(\\d{1,2})\\s+(" + MONTH + ")", Pattern.CASE_INSENSITIVE);

  private Dates() {}

  /** A day of the years 1 to 9999 as ISO 8601 writes it, 2024-06-18; absent if it is none. */
  public static Optional<LocalDate> parseDay(String value) {
    return value.length() == "2024-06-18".length() ? parseIso(value) : Optional.empty();
  }

  /** A day in ISO 8601, with or without a time after it; absent if it is none or doesn't exist. */
  public static Optional<LocalDate> parseIso(String value) {
    Matcher matcher = ISO.matcher(value.trim());
    return matcher.matches()
        ? day(
            Integer.parseInt(matcher.group(1)),
            Integer.parseInt(matcher.group(2)),
            Integer.parseInt(matcher.group(3)))
        : Optional.empty();
  }

  /**
   * The first full date in a line: "Jun 18, 2024", "18 June 2024", "2024-06-18"; absent if there is
   * none.
   */
  public static Optional<LocalDate> find(String line) {
    Matcher iso = ISO.matcher(line);
    if (iso.find()) {
      return parseIso(iso.group());
    }
    Matcher first = MONTH_FIRST.matcher(line);
    if (first.find()) {
      return day(
          Integer.parseInt(first.group(3)),
          month(first.group(1)),
          Integer.parseInt(first.group(2)));
    }
    Matcher second = DAY_FIRST.matcher(line);
    if (second.find()) {
      return day(
          Integer.parseInt(second.group(3)),
          month(second.group(2)),
          Integer.parseInt(second.group(1)));
    }
    Matcher dotted = DOTTED.matcher(line);
    if (dotted.find()) {
      return day(
          Integer.parseInt(dotted.group(3)),
          Integer.parseInt(dotted.group(2)),
          Integer.parseInt(dotted.group(1)));
    }
    return Optional.empty();
  }

  /** A day without a year, completed to the one nearest to a day that is known. */
  static Optional<LocalDate> near(String words, LocalDate known) {
    Matcher matcher = NO_YEAR.matcher(words);
    if (!matcher.find()) {
      return Optional.empty();
    }
    boolean monthFirst = matcher.group(1) != null;
    int month = month(monthFirst ? matcher.group(1) : matcher.group(4));
    int day = Integer.parseInt(monthFirst ? matcher.group(2) : matcher.group(3));
    Optional<LocalDate> nearest = Optional.empty();
    for (int year : List.of(known.getYear() - 1, known.getYear(), known.getYear() + 1)) {
      Optional<LocalDate> candidate = day(year, month, day);
      boolean nearer =
          candidate.isPresent()
              && (nearest.isEmpty()
                  || distance(candidate.get(), known) < distance(nearest.get(), known));
      nearest = nearer ? candidate : nearest;
    }
    return nearest;
  }

  private static long distance(LocalDate a, LocalDate b) {
    return Math.abs(a.toEpochDay() - b.toEpochDay());
  }

  private static int month(String name) {
    return MONTHS.get(name.substring(0, 3).toLowerCase(Locale.ROOT));
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return year < 1 ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }
}
