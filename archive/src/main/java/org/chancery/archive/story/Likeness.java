package org.chancery.archive.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;

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

  /**
   * Cosine of two settings from which reports are fully alike; the median of reports on one event
   * in ECB+ is 0.45, of reports on like events 0.21, of others 0.03.
   */
  private static final double ALIKE = 0.5;

  /** Days within which an event counts as dated. */
  private static final int WEEK = 7;

  /**
   * Share of words, names of the parties apart, that events without a firm day must have in common
   * unless the same person acts; on the example reports other denials and promises of the same
   * government lie below, copies and retellings above.
   */
  private static final double LEAST_WORDS = 0.25;

  public Likeness {
    evidence = List.copyOf(evidence);
  }

  /** The likeness of two mentions; absent where something rules out that they are one. */
  public static Optional<Likeness> of(Mention one, Mention other) {
    double type = type(one, other);
    if (type == 0 || clash(one.spot(), other.spot()) || !meets(one.window(), other.window())) {
      return Optional.empty();
    }
    boolean mutual = one.parties().mutual() || other.parties().mutual();
    Sides sides = mutual ? Sides.mutual(one, other) : Sides.directed(one, other);
    if (sides.actors() == 0 || sides.recipients() == 0) {
      return Optional.empty();
    }
    double time = time(one.window(), other.window());
    double place = place(one.spot(), other.spot());
    Set<String> implied = implied(one, other);
    Set<String> mine = without(one.wording().words(), implied);
    Set<String> others = without(other.wording().words(), implied);
    Set<String> shared = new TreeSet<>(mine);
    shared.retainAll(others);
    double words = words(mine.size(), others.size(), shared.size());
    double setting = setting(one.wording().setting(), other.wording().setting());
    boolean person = sides.actors() == 1 && one.hasPerson() && other.hasPerson();
    if (!person && tooVague(one.window(), other.window(), words, setting)) {
      return Optional.empty();
    }
    double score =
        TYPE * type
            + ACTORS * sides.actors()
            + RECIPIENTS * sides.recipients()
            + TIME * time
            + PLACE * place
            + WORDS * words
            + SETTING * setting;
    List<String> evidence = new ArrayList<>();
    evidence.add(line("type", type, label(one) + " and " + label(other)));
    evidence.add(line("actors", sides.actors(), names(one, true) + " and " + names(other, true)));
    evidence.add(
        line("recipients", sides.recipients(), names(one, false) + " and " + names(other, false)));
    evidence.add(line("time", time, when(one.window()) + " and " + when(other.window())));
    evidence.add(line("place", place, where(one.spot()) + " and " + where(other.spot())));
    evidence.add(line("words", words, shared.isEmpty() ? "none" : String.join(" ", shared)));
    evidence.add(line("reports", setting, "what they are about"));
    return Optional.of(new Likeness(score, evidence));
  }

  /**
   * Whether nothing pins two mentions to one moment and their words do not make up for it: a
   * government denies, promises and demands several things in the same days.
   */
  private static boolean tooVague(Window one, Window other, double words, double setting) {
    if (!one.isKnown()) {
      return setting < OPEN;
    }
    boolean pinned = one.firm() && other.firm() && Math.max(one.days(), other.days()) <= WEEK;
    return !pinned && words < LEAST_WORDS;
  }

  /** What type and parties say already: it must not count twice. */
  private static Set<String> implied(Mention one, Mention other) {
    Set<String> implied = new HashSet<>();
    for (Mention mention : List.of(one, other)) {
      if (!mention.code().type().isEmpty()) {
        implied.addAll(mention.wording().own());
        mention.everybody().forEach(p -> implied.addAll(Vocabulary.get().stems(p.name())));
      }
    }
    return implied;
  }

  private static Set<String> without(Set<String> words, Set<String> implied) {
    Set<String> rest = new HashSet<>(words);
    rest.removeAll(implied);
    return rest;
  }

  private static double setting(Setting one, Setting other) {
    OptionalDouble cosine = one.like(other);
    return cosine.isEmpty() ? OPEN : Math.min(1, cosine.getAsDouble() / ALIKE);
  }

  private static String line(String what, double score, String of) {
    return "%s %.2f: %s".formatted(what, score, of);
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

  private static boolean meets(Window one, Window other) {
    if (!one.isKnown() || !other.isKnown()) {
      return one.isKnown() == other.isKnown();
    }
    if (one.isLong() || other.isLong()) {
      return one.edtf().equals(other.edtf());
    }
    return one.gap(other) <= 1;
  }

  private static double time(Window one, Window other) {
    if (!one.isKnown()) {
      return OPEN;
    }
    double closeness = one.gap(other) == 0 ? 1 : 0.4;
    double firmness = one.firm() && other.firm() ? 1 : 0.7;
    double width = Math.max(one.days(), other.days()) <= WEEK ? 1 : 0.6;
    return closeness * firmness * width;
  }

  private static double place(Mention.Spot one, Mention.Spot other) {
    if (one.name().isEmpty() || other.name().isEmpty()) {
      return OPEN;
    }
    return one.name().equals(other.name()) ? 1 : 0.7;
  }

  /** Shared words over the words of the shorter sentence, short sentences counted as if longer. */
  private static double words(int one, int other, int shared) {
    return (double) shared / Math.max(5, Math.min(one, other));
  }

  private static String label(Mention mention) {
    Mention.Code code = mention.code();
    if (code.type().isEmpty()) {
      return "'" + mention.wording().head() + "'";
    }
    return code.mode().isEmpty() ? code.type() : code.type() + "/" + code.mode();
  }

  private static String names(Mention mention, boolean actors) {
    List<Party> parties = actors ? mention.parties().actors() : mention.parties().recipients();
    return parties.isEmpty()
        ? "nobody"
        : String.join(", ", parties.stream().map(Party::name).toList());
  }

  private static String when(Window window) {
    String words = window.edtf().isEmpty() ? "near publication" : window.edtf();
    if (!window.isKnown()) {
      return "unsaid";
    }
    return window.firm() ? words : words + " (not stated)";
  }

  private static String where(Mention.Spot spot) {
    return spot.name().isEmpty() ? "unsaid" : spot.name();
  }
}
