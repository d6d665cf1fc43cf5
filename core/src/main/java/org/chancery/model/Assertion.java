package org.chancery.model;

import java.util.List;
import java.util.Optional;

/**
 * That somebody holds an event true or false.
 *
 * @param by who says so
 * @param chain through whom it reaches the reader, nearest to the reader first: {@code [publisher,
 *     CNN]}
 * @param polarity affirmed or denied
 * @param certainty how surely
 * @param tense whether it is said to lie in the past, present or future
 * @param attribution id of the attribution in the record; absent for the publisher's own voice
 */
public record Assertion(
    Source by,
    List<String> chain,
    Polarity polarity,
    Certainty certainty,
    Tense tense,
    Optional<String> attribution) {
  public Assertion {
    chain = List.copyOf(chain);
  }

  /** The same about the future. */
  public Assertion inFuture() {
    return new Assertion(by, chain, polarity, certainty, Tense.FUTURE, attribution);
  }

  /**
   * Who says so.
   *
   * @param kind publisher, relayed outlet, an actor of the record, or somebody without a name
   * @param name {@code "publisher"}, the outlet's or actor's name, or the words ("officials")
   * @param actor id of the actor; present only for kind {@code ACTOR}
   */
  public record Source(Kind kind, String name, Optional<String> actor) {
    public static final Source PUBLISHER =
        new Source(Kind.PUBLISHER, "publisher", Optional.empty());

    /** What sort of source. */
    public enum Kind {
      PUBLISHER,
      OUTLET,
      ACTOR,
      UNNAMED
    }
  }

  /** Whether the source affirms or denies. */
  public enum Polarity {
    AFFIRMED,
    DENIED
  }

  /** How surely the source speaks: modals and plans lower it. */
  public enum Certainty {
    CERTAIN,
    PROBABLE,
    POSSIBLE
  }

  /** Where the source puts the event in time, seen from the report. */
  public enum Tense {
    PAST,
    PRESENT,
    FUTURE
  }
}
