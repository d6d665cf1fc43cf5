package org.chancery.codebook;

import java.util.List;
import java.util.Set;

/**
 * A pattern, understood: a head word and what must or may stand with it.
 *
 * @param part part of speech of the head
 * @param heads lemmas of the head; empty for any
 * @param particle particle of a verb, empty for none
 * @param arguments what stands with it
 * @param refused whether the verb must say what will not be done: "will not lift the ban"
 */
public record Frame(
    Part part, Set<String> heads, String particle, List<Argument> arguments, boolean refused) {
  /** What the words of a refusal add to {@link #demands()}: as much as a word that is asked for. */
  private static final int REFUSED = 6;

  public Frame {
    heads = Set.copyOf(heads);
    arguments = List.copyOf(arguments);
  }

  /** Whether something must or may stand as the object. */
  public boolean hasObject() {
    return arguments.stream().anyMatch(a -> a.place() instanceof Place.Object);
  }

  /** Part of speech of a head. */
  public enum Part {
    VERB,
    NOUN,
    ADJECTIVE
  }

  /**
   * Something that stands with a head.
   *
   * @param place where it stands
   * @param filler what fills it
   * @param optional whether it may be missing
   */
  public record Argument(Place place, Filler filler, boolean optional) {}

  /** Where an argument stands, in the plainest form of the clause. */
  public sealed interface Place {
    /** Before a verb; whose act it is with a noun. */
    record Subject() implements Place {}

    /** After a verb; the one acted upon with a noun. */
    record Object() implements Place {}

    /** After one of these prepositions. */
    record After(Set<String> prepositions) implements Place {
      public After {
        prepositions = Set.copyOf(prepositions);
      }
    }

    /** An infinitive, gerund or clause. */
    record Complement(Kind kind) implements Place {}

    /** What sort of complement. */
    enum Kind {
      INFINITIVE,
      GERUND,
      CLAUSE,
      /** A clause that says what somebody must or should do. */
      OBLIGATION,
      /** A clause that says what the speaker will do. */
      PROMISE,
      /** A clause that says what the speaker will not do. */
      REFUSAL,
      /** A clause that says what somebody is. */
      STANDING
    }
  }

  /** What fills an argument. */
  public sealed interface Filler {
    /**
     * The one who acts or is acted upon; {@code direct} where a thing that belongs to somebody does
     * not stand for its owner: one meets Russia, not Russia's deadline.
     */
    record Slot(Side side, Wants wants, boolean reciprocal, boolean direct) implements Filler {}

    /** One of these lemmas. */
    record Words(Set<String> lemmas) implements Filler {
      public Words {
        lemmas = Set.copyOf(lemmas);
      }
    }

    /** Nothing: the verb has no object. */
    record Nothing() implements Filler {}

    /** Anything. */
    record Anything() implements Filler {}

    /** A verb with what stands with it. */
    record Clause(Frame frame) implements Filler {}
  }

  /** Which side a slot is on. */
  public enum Side {
    ACTOR,
    RECIPIENT
  }

  /** What a slot asks of its filler. */
  public enum Wants {
    ANY,
    PERSON,
    STATE,
    ARMED,
    CROWD,
    ORG,
    PLACE,
    GOV,
    FORCE,
    HUMAN
  }

  /**
   * How much the frame asks for: one that asks for more wins over one that asks for less. Words
   * count most, then prepositions and types, then bare slots.
   */
  public int demands() {
    int demands = (particle.isEmpty() ? 0 : 4) + (refused ? REFUSED : 0);
    for (Argument argument : arguments) {
      demands += argument.optional() ? 0 : weight(argument);
    }
    return demands;
  }

  /** What one argument adds where it must be there, or may be missing and is there. */
  public static int weight(Argument argument) {
    boolean apart =
        argument.place() instanceof Place.After || argument.place() instanceof Place.Complement;
    int weight = apart ? 3 : 1;
    if (argument.filler() instanceof Filler.Words) {
      weight += 5;
    } else if (argument.filler() instanceof Filler.Clause clause) {
      weight += (clause.frame().heads().isEmpty() ? 1 : 4) + clause.frame().demands();
    } else if (argument.filler() instanceof Filler.Slot slot) {
      boolean any = slot.wants() == Wants.PLACE || slot.wants() == Wants.ANY;
      weight += slot.reciprocal() ? 3 : any ? 1 : 2;
    }
    return weight;
  }
}
