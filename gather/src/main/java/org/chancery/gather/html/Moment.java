package org.chancery.gather.html;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.read.Dates;

/**
 * When something was published.
 *
 * @param day the day where it was published: in the offset that is stated, not in UTC
 * @param time the moment, absent where only a day, or a time without its offset, is stated
 */
public record Moment(LocalDate day, Optional<OffsetDateTime> time) {
  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4}-\\d{2}-\\d{2})[T ](\\d{2}:\\d{2}(?::\\d{2})?)(?:[.,]\\d+)?\\s*(Z|[+-]\\d{2}:?\\d{2})?.*");
  private static final Pattern COMPACT =
      Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T?\\d{4,6}Z?)?");

  /** First and last year that a report may state; others are faults of the page. */
  private static final int FIRST_YEAR = 1900;

  private static final int LAST_YEAR = 2199;

  /** Reads ISO 8601 in its usual and broken forms, RFC 1123, and dates in English words. */
  public static Optional<Moment> read(String words) {
    String value = words.strip();
    Optional<Moment> moment = iso(value);
    if (moment.isEmpty()) {
      moment = compact(value).or(() -> rfc(value));
    }
    if (moment.isEmpty()) {
      moment = Dates.find(value).map(day -> new Moment(day, Optional.empty()));
    }
    return moment.filter(m -> m.day().getYear() >= FIRST_YEAR && m.day().getYear() <= LAST_YEAR);
  }

  /** The moment in the offset that it is stated in. */
  public static Moment of(OffsetDateTime time) {
    return new Moment(time.toLocalDate(), Optional.of(time));
  }

  private static Optional<Moment> iso(String value) {
    Matcher matcher = ISO.matcher(value);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      LocalDate day = LocalDate.parse(matcher.group(1));
      if (matcher.group(3) == null) {
        return Optional.of(new Moment(day, Optional.empty()));
      }
      String offset = matcher.group(3);
      String colon =
          offset.length() == 5 ? offset.substring(0, 3) + ":" + offset.substring(3) : offset;
      return Optional.of(of(OffsetDateTime.parse(day + "T" + matcher.group(2) + colon)));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  private static Optional<Moment> compact(String value) {
    Matcher matcher = COMPACT.matcher(value);
    return matcher.matches()
        ? Dates.parseIso(matcher.group(1) + "-" + matcher.group(2) + "-" + matcher.group(3))
            .map(day -> new Moment(day, Optional.empty()))
        : Optional.empty();
  }

  private static Optional<Moment> rfc(String value) {
    try {
      return Optional.of(of(OffsetDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)));
    } catch (DateTimeException other) {
      return Optional.empty();
    }
  }
}
