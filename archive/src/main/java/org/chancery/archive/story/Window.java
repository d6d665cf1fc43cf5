package org.chancery.archive.story;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The days on which an event may lie, as days since 1970-01-01, both ends included.
 *
 * @param first first possible day
 * @param last last possible day, never before {@code first}
 * @param firm whether the report states the time; otherwise it is put near the publication
 * @param published day of publication; the largest number where unknown
 * @param edtf the time as written, empty where unknown
 */
public record Window(long first, long last, boolean firm, long published, String edtf) {
  /** Of an event of which neither its own day nor that of a report is known. */
  public static final Window UNKNOWN =
      new Window(Long.MAX_VALUE / 4, Long.MAX_VALUE / 4, false, Long.MAX_VALUE / 4, "");

  /** Days that a report may come after its event if it doesn't say when the event was. */
  private static final int LATE = 3;

  /** Days within which a plan without a date is taken to lie. */
  private static final int AHEAD = 10;

  /** Days of a block: as long as most visits and talks, so that most windows touch one or two. */
  private static final int STRETCH = 8;

  /** Windows longer than this (days) are only held against windows written alike. */
  private static final int LONGEST = 40;

  /** Of a mention that can't be dated at all. */
  private static final long NEVER = Long.MAX_VALUE / 4;

  /**
   * The window of an event.
   *
   * @param first first possible day, if known
   * @param last last possible day, if known
   * @param ahead whether the event lies in the future of the report
   */
  public static Window of(
      Optional<LocalDate> first,
      Optional<LocalDate> last,
      Optional<LocalDate> published,
      String edtf,
      boolean ahead) {
    long day = published.map(LocalDate::toEpochDay).orElse(NEVER);
    if (first.isPresent() && last.isPresent()) {
      return ordered(first.get().toEpochDay(), last.get().toEpochDay(), true, day, edtf);
    }
    if (first.isPresent()) {
      long from = first.get().toEpochDay();
      return ordered(from, ahead || day == NEVER ? from : Math.max(from, day), true, day, edtf);
    }
    if (last.isPresent()) {
      long to = last.get().toEpochDay();
      return ordered(to - LATE, to, false, day, edtf);
    }
    if (day == NEVER) {
      return new Window(NEVER, NEVER, false, day, "");
    }
    return ahead
        ? ordered(day, day + AHEAD, false, day, "")
        : ordered(day - LATE, day, false, day, "");
  }

  private static Window ordered(long first, long last, boolean firm, long published, String edtf) {
    return new Window(Math.min(first, last), Math.max(first, last), firm, published, edtf);
  }

  /** Length in days, at least 1. */
  public long days() {
    return last - first + 1;
  }

  /** Days that lie between two windows: 0 where they touch or overlap. */
  long gap(Window other) {
    return Math.max(0, Math.max(first, other.first) - Math.min(last, other.last));
  }

  boolean isKnown() {
    return first < NEVER;
  }

  boolean isLong() {
    return days() > LONGEST;
  }

  /** The stretches of days that the window or its eve and morrow touch. */
  Set<String> stretches() {
    if (!isKnown()) {
      return Set.of("?");
    }
    if (isLong()) {
      return Set.of("=" + edtf);
    }
    Set<String> stretches = new TreeSet<>();
    for (long day = first - 1; day <= last + 1; day++) {
      stretches.add(Long.toString(Math.floorDiv(day, STRETCH)));
    }
    return stretches;
  }
}
