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
 * @param kind how sure the days are
 * @param published day of publication; the largest number where unknown
 * @param edtf the time as written, empty where unknown
 */
public record Window(long first, long last, Kind kind, long published, String edtf) {
  /** How sure the days of a window are. */
  public enum Kind {
    /** The report states the time. */
    FIRM,
    /** The report states when it is to be. */
    DUE,
    /** The report doesn't say when it was; it is put near the publication. */
    NEAR,
    /** It is expected, or was, and no day is said. */
    OPEN
  }

  /** From where a report looks at an event. */
  public enum Outlook {
    /** It lies behind. */
    BACK,
    /** It lies ahead. */
    AHEAD,
    /** It was to be and will not be, or was not. */
    OFF
  }

  /** Of a mention that can't be dated at all. */
  private static final long NEVER = Long.MAX_VALUE / 4;

  /** Of an event of which neither its own day nor that of a report is known. */
  public static final Window UNKNOWN = new Window(NEVER, NEVER, Kind.NEAR, NEVER, "");

  /** Days that a report may come after its event if it doesn't say when the event was. */
  private static final int LATE = 3;

  /** Days within which a plan without a date mostly comes true. */
  private static final int SOON = 10;

  /** Days within which an event counts as dated. */
  private static final int WEEK = 7;

  /** Days of a block: as long as most visits and talks, so that most windows touch one or two. */
  private static final int STRETCH = 8;

  /**
   * Windows longer than this (days) are only held against windows written alike; a plan without a
   * date is held against what comes within these.
   */
  private static final int LONGEST = 40;

  /**
   * The window of an event.
   *
   * @param first first possible day, if known
   * @param last last possible day, if known
   * @param published day of publication, if known
   */
  public static Window of(
      Optional<LocalDate> first,
      Optional<LocalDate> last,
      Optional<LocalDate> published,
      String edtf,
      Outlook outlook) {
    long day = published.map(LocalDate::toEpochDay).orElse(NEVER);
    if (first.isPresent() && last.isPresent()) {
      Kind kind = outlook == Outlook.BACK ? Kind.FIRM : Kind.DUE;
      return ordered(first.get().toEpochDay(), last.get().toEpochDay(), kind, day, edtf);
    }
    if (outlook != Outlook.BACK && day != NEVER) {
      long from = first.map(LocalDate::toEpochDay).orElse(day);
      from = outlook == Outlook.OFF ? Math.min(from, day - LATE) : from;
      boolean due = last.isPresent() && last.get().toEpochDay() > day;
      long to = due ? last.get().toEpochDay() : from + LONGEST - 1;
      return ordered(from, Math.min(to, from + LONGEST - 1), Kind.OPEN, day, edtf);
    }
    if (first.isPresent()) {
      long from = first.get().toEpochDay();
      return ordered(from, day == NEVER ? from : Math.max(from, day), Kind.FIRM, day, edtf);
    }
    if (last.isPresent()) {
      long to = last.get().toEpochDay();
      return ordered(to - LATE, to, Kind.NEAR, day, edtf);
    }
    return day == NEVER
        ? new Window(NEVER, NEVER, Kind.NEAR, day, "")
        : ordered(day - LATE, day, Kind.NEAR, day, "");
  }

  private static Window ordered(long first, long last, Kind kind, long published, String edtf) {
    return new Window(Math.min(first, last), Math.max(first, last), kind, published, edtf);
  }

  /** Length in days, at least 1. */
  public long days() {
    return last - first + 1;
  }

  boolean isKnown() {
    return first < NEVER;
  }

  /** Whether the days are stated and few. */
  boolean isPinned() {
    return isStated() && isShort();
  }

  private boolean isStated() {
    return kind == Kind.FIRM || kind == Kind.DUE;
  }

  /** Whether the event was yet to come when the report was written. */
  boolean isAhead() {
    return kind == Kind.DUE || kind == Kind.OPEN;
  }

  boolean isShort() {
    return days() <= WEEK;
  }

  private boolean isLong() {
    return days() > LONGEST;
  }

  /** Whether two windows can be of one event: they touch, or nothing is known of both. */
  boolean meets(Window other) {
    if (!isKnown() || !other.isKnown()) {
      return isKnown() == other.isKnown();
    }
    if (isLong() || other.isLong()) {
      return edtf.equals(other.edtf);
    }
    return gap(other) <= 1;
  }

  /** Whether one is a plan without a date and the other comes later than such plans mostly do. */
  boolean isFar(Window other) {
    boolean open = kind == Kind.OPEN || other.kind == Kind.OPEN;
    return open && isKnown() && other.isKnown() && Math.abs(first - other.first) > SOON;
  }

  /** How well two windows that meet agree, 0 … 1; absent where nothing is known of both. */
  Optional<Double> agreement(Window other) {
    if (!isKnown()) {
      return Optional.empty();
    }
    if (isFar(other)) {
      return Optional.of(0.2);
    }
    double closeness = gap(other) == 0 ? 1 : 0.4;
    double firmness = isStated() && other.isStated() ? 1 : 0.7;
    double width = isShort() && other.isShort() ? 1 : 0.6;
    return Optional.of(closeness * firmness * width);
  }

  /** Days that lie between two windows: 0 where they touch or overlap. */
  private long gap(Window other) {
    return Math.max(0, Math.max(first, other.first) - Math.min(last, other.last));
  }

  /** {@code 2024-06-19}; {@code … (not stated)} where the day is put near the publication. */
  String words() {
    if (!isKnown()) {
      return "unsaid";
    }
    String words = edtf.isEmpty() ? "near publication" : edtf;
    return isStated() ? words : words + " (not stated)";
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
