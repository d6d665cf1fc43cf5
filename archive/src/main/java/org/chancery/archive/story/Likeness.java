package org.chancery.archive.story;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Whether two mentions may be one event, from these two alone.
 *
 * @param score 0 … 1
 * @param evidence what speaks for it, a reason a line
 */
public record Likeness(double score, List<String> evidence) {
  /**
   * The least score of one event. Weights and floor were chosen by hand so that same type, same
   * countries and same day suffice, while a day's difference or a side left unnamed needs words or
   * reports that are alike. Chosen on the example reports and, for setting against words, on the
   * dev topics of ECB+. To be run again after a change: {@code GoldenStoriesTest} and {@code
   * chancery evaluate coreference}.
   */
  public static final double FLOOR = 0.62;

  private static final double TYPE = 0.22;
  private static final double ACTORS = 0.15;
  private static final double RECIPIENTS = 0.15;
  private static final double TIME = 0.12;
  private static final double PLACE = 0.04;
  private static final double WORDS = 0.12;
  private static final double SETTING = 0.2;

  /** What counts where a report leaves something open: neither for nor against. */
  private static final double OPEN = 0.5;

  /** What counts in the place of one type where one mention denies the other. */
  private static final double DENIES = 0.8;

  /**
   * Cosine of two settings from which reports are fully alike; the median of reports on one event
   * in ECB+ is 0.45, of reports on like events 0.21, of others 0.03.
   */
  private static final double ALIKE = 0.5;

  /**
   * Share of words, names of the parties apart, that events without a firm day must have in common
   * unless the same person acts; on the example reports other denials and promises of the same
   * government lie below, copies and retellings above.
   */
  private static final double LEAST_WORDS = 0.25;

  /**
   * What the words of a denial and of a deed must say together: one rare word, or two. Twice as
   * much is asked of two deeds.
   */
  private static final double TELLING = 4;

  /** Likeness of settings from which two reports are on one matter. */
  private static final double MATTER = 0.6;

  public Likeness {
    evidence = List.copyOf(evidence);
  }

  /** The likeness of two mentions; absent where something rules out that they are one. */
  public static Optional<Likeness> of(Mention one, Mention other) {
    boolean denial = denies(one, other) || denies(other, one);
    if (denial && isTooEarly(one, other)) {
      return Optional.empty();
    }
    double type = denial ? DENIES : type(one, other);
    if (type == 0 || clash(one.spot(), other.spot()) || !one.window().meets(other.window())) {
      return Optional.empty();
    }
    Sides sides = sides(one, other, denial);
    if (sides.actors() == 0 || sides.recipients() == 0) {
      return Optional.empty();
    }
    SharedWords words =
        denial ? SharedWords.besideParties(one, other) : SharedWords.beside(one, other);
    double setting = setting(one.wording().setting(), other.wording().setting());
    boolean sure =
        denial
            ? words.weight() >= TELLING && setting >= OPEN
            : isSure(one, other, sides, words, setting);
    if (!sure) {
      return Optional.empty();
    }
    double time = one.window().agreement(other.window()).orElse(OPEN);
    double place = place(one.spot(), other.spot());
    double score =
        TYPE * type
            + ACTORS * sides.actors()
            + RECIPIENTS * sides.recipients()
            + TIME * time
            + PLACE * place
            + WORDS * words.share()
            + SETTING * setting;
    Reasons reasons =
        new Reasons(one, other)
            .type(type)
            .sides(sides)
            .time(time)
            .place(place)
            .words(words.share(), words)
            .setting(setting);
    return Optional.of(new Likeness(score, reasons.lines()));
  }

  private static boolean denies(Mention one, Mention other) {
    return one.ties().stance() == Stance.DENIAL && other.ties().stance() == Stance.CLAIMED;
  }

  /** Whether a denial was printed before the day of the deed. */
  private static boolean isTooEarly(Mention one, Mention other) {
    Mention denial = one.ties().stance() == Stance.DENIAL ? one : other;
    Mention deed = denial.equals(one) ? other : one;
    return denial.window().published() < deed.window().first();
  }

  private static Sides sides(Mention one, Mention other, boolean denial) {
    if (denial) {
      return Sides.denying(one, other);
    }
    boolean mutual = one.parties().mutual() || other.parties().mutual();
    return mutual ? Sides.mutual(one, other) : Sides.directed(one, other);
  }

  /**
   * Whether something pins two mentions to one event: the same person, firm days, or else their
   * words: a government promises and demands several things in the same days. A plan and what comes
   * much later need reports on like matters.
   */
  private static boolean isSure(
      Mention one, Mention other, Sides sides, SharedWords words, double setting) {
    Window mine = one.window();
    Window others = other.window();
    if (mine.isFar(others) && setting < OPEN) {
      return false;
    }
    if (sides.actors() == 1 && one.hasPerson() && other.hasPerson()) {
      return true;
    }
    if (!mine.isKnown()) {
      return setting >= OPEN;
    }
    boolean pinned = mine.isPinned() && others.isPinned();
    return pinned || words.share() >= LEAST_WORDS || isOneMatter(one, other, sides, words, setting);
  }

  /**
   * Whether the reports on one matter make up for words: of denials, of what the same two do
   * together, and, with some words in common, of deeds of a few days.
   */
  private static boolean isOneMatter(
      Mention one, Mention other, Sides sides, SharedWords words, double setting) {
    boolean denials =
        one.ties().stance() == Stance.DENIAL && other.ties().stance() == Stance.DENIAL;
    boolean together =
        one.parties().mutual()
            && other.parties().mutual()
            && sides.actors() == 1
            && sides.recipients() == 1
            && !one.window().isFar(other.window());
    boolean deeds =
        Families.isDeed(one.code().type()) && one.window().isShort() && other.window().isShort();
    return (denials || together) && setting >= MATTER
        || deeds && setting >= OPEN && words.weight() >= 2 * TELLING;
  }

  private static double setting(Setting one, Setting other) {
    OptionalDouble cosine = one.like(other);
    return cosine.isEmpty() ? OPEN : Math.min(1, cosine.getAsDouble() / ALIKE);
  }

  /**
   * 1 for the same type and mode, less where a mode is missing or the types only border. Where no
   * codebook was asked, words that name the same or are related are of one type.
   */
  private static double type(Mention first, Mention second) {
    Mention.Code one = first.code();
    Mention.Code other = second.code();
    if (one.type().isEmpty() && other.type().isEmpty()) {
      return first.wording().head().equals(second.wording().head()) ? 1 : 0;
    }
    if (!one.type().equals(other.type())) {
      return Families.of(one.type()).equals(Families.of(other.type())) ? 0.4 : 0;
    }
    if (one.mode().equals(other.mode())) {
      return 1;
    }
    return one.mode().isEmpty() || other.mode().isEmpty() ? 0.8 : 0.3;
  }

  /** Whether two towns or two countries are named that are not the same. */
  private static boolean clash(Mention.Spot one, Mention.Spot other) {
    boolean countries =
        !one.country().isEmpty()
            && !other.country().isEmpty()
            && !one.country().equals(other.country());
    boolean towns = one.isTown() && other.isTown() && !one.name().equals(other.name());
    return countries || towns;
  }

  private static double place(Mention.Spot one, Mention.Spot other) {
    if (one.name().isEmpty() || other.name().isEmpty()) {
      return OPEN;
    }
    return one.name().equals(other.name()) ? 1 : 0.7;
  }
}
