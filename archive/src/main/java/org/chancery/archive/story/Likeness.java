package org.chancery.archive.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
   * The least score of one event. Weights and floor were chosen by hand on the example reports, so
   * that same type, same countries and same day suffice, and a day's difference or a side left
   * unnamed needs the words to be alike. To be run again after a change: {@code StoriesTest}, and
   * the measure of coreference.
   */
  public static final double FLOOR = 0.62;

  private static final double TYPE = 0.25;
  private static final double ACTORS = 0.2;
  private static final double RECIPIENTS = 0.2;
  private static final double TIME = 0.15;
  private static final double PLACE = 0.05;
  private static final double WORDS = 0.15;

  public Likeness {
    evidence = List.copyOf(evidence);
  }

  /** The likeness of two mentions; absent where something rules out that they are one. */
  public static Optional<Likeness> of(Mention one, Mention other) {
    double type = type(one.code(), other.code());
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
    Set<String> shared = new TreeSet<>(one.words());
    shared.retainAll(other.words());
    double words = words(one.words().size(), other.words().size(), shared.size());
    double score =
        TYPE * type
            + ACTORS * sides.actors()
            + RECIPIENTS * sides.recipients()
            + TIME * time
            + PLACE * place
            + WORDS * words;
    List<String> evidence = new ArrayList<>();
    evidence.add(line("type", type, label(one.code()) + " and " + label(other.code())));
    evidence.add(line("actors", sides.actors(), names(one, true) + " and " + names(other, true)));
    evidence.add(
        line("recipients", sides.recipients(), names(one, false) + " and " + names(other, false)));
    evidence.add(line("time", time, when(one.window()) + " and " + when(other.window())));
    evidence.add(line("place", place, where(one.spot()) + " and " + where(other.spot())));
    evidence.add(line("words", words, shared.isEmpty() ? "none" : String.join(" ", shared)));
    return Optional.of(new Likeness(score, evidence));
  }

  private static String line(String what, double score, String of) {
    return "%s %.2f: %s".formatted(what, score, of);
  }

  /** 1 for the same type and mode, less where a mode is missing or the types only border. */
  private static double type(Mention.Code one, Mention.Code other) {
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
      return false;
    }
    if (one.isLong() || other.isLong()) {
      return one.edtf().equals(other.edtf());
    }
    return one.gap(other) <= 1;
  }

  private static double time(Window one, Window other) {
    double closeness = one.gap(other) == 0 ? 1 : 0.4;
    double firmness = one.firm() && other.firm() ? 1 : 0.7;
    double width = Math.max(one.days(), other.days()) <= 7 ? 1 : 0.6;
    return closeness * firmness * width;
  }

  private static double place(Mention.Spot one, Mention.Spot other) {
    if (one.name().isEmpty() || other.name().isEmpty()) {
      return 0.5;
    }
    return one.name().equals(other.name()) ? 1 : 0.7;
  }

  /** Shared words over the words of the shorter sentence, short sentences counted as if longer. */
  private static double words(int one, int other, int shared) {
    return (double) shared / Math.max(5, Math.min(one, other));
  }

  private static String label(Mention.Code code) {
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
    return window.firm() ? words : words + " (not stated)";
  }

  private static String where(Mention.Spot spot) {
    return spot.name().isEmpty() ? "unsaid" : spot.name();
  }
}
