package org.chancery.evaluate;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.model.Event;
import org.chancery.model.Status;
import org.chancery.model.TimeExpression.Interval;

/** Holds the time of an event against a gold date in EDTF. */
final class GoldDate {
  private static final Pattern DAY_LIKE =
      Pattern.compile(
          "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?(/([0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?|\\.\\.))?");

  private GoldDate() {}

  /**
   * Whether an event's time lies within a gold date. {@code ongoing} wants the status; other words
   * ("after E1") want nothing.
   */
  static boolean holds(String gold, Event event) {
    if (gold.equals("ongoing")) {
      return event.standing().status() == Status.ONGOING;
    }
    return !DAY_LIKE.matcher(gold).matches()
        || event.time().when().map(w -> within(gold, w)).orElse(false);
  }

  /** Whether every day of an interval lies within a gold date; an open end wants an open gold. */
  static boolean within(String gold, Interval own) {
    if (gold.equals(own.edtf())) {
      return true;
    }
    String[] ends = gold.split("/");
    LocalDate first = first(ends[0]);
    Optional<LocalDate> last =
        ends[ends.length - 1].equals("..")
            ? Optional.empty()
            : Optional.of(last(ends[ends.length - 1]));
    boolean begins = own.first().map(f -> !f.isBefore(first)).orElse(false);
    boolean stops = last.isEmpty() || own.last().map(l -> !l.isAfter(last.get())).orElse(false);
    return begins && stops;
  }

  private static LocalDate first(String date) {
    return switch (date.length()) {
      case 4 -> LocalDate.of(Integer.parseInt(date), 1, 1);
      case 7 -> YearMonth.parse(date).atDay(1);
      default -> LocalDate.parse(date);
    };
  }

  private static LocalDate last(String date) {
    return switch (date.length()) {
      case 4 -> LocalDate.of(Integer.parseInt(date), 12, 31);
      case 7 -> YearMonth.parse(date).atEndOfMonth();
      default -> LocalDate.parse(date);
    };
  }
}
