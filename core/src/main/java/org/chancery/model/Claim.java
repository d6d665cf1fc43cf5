package org.chancery.model;

import java.util.List;

/**
 * Something a report says that can be checked against the events in hand.
 *
 * @param id {@code c1}, {@code c2} …
 * @param sentence index of the sentence
 * @param span the words: "first official visit to the East Asian nation in 24 years"
 * @param kind what sort of claim
 * @param verdict what the events say
 * @param reason the reckoning, in words
 * @param events ids of the events that decide it
 */
public record Claim(
    String id,
    int sentence,
    Span span,
    Kind kind,
    Verdict verdict,
    String reason,
    List<String> events) {
  public Claim {
    events = List.copyOf(events);
  }

  /** What sort of claim. */
  public enum Kind {
    /** "first visit in 24 years". */
    FIRST_IN,
    /** "first visit since 2000". */
    FIRST_SINCE,
    /** "last visited in July 2000". */
    LAST,
    /** "first visit ever", "for the first time". */
    FIRST_EVER,
    /** A weekday, date or dateline that can be held against the publication date. */
    DATE
  }

  /** What the events say of a claim. */
  public enum Verdict {
    CONSISTENT,
    CONTRADICTED,
    UNKNOWN
  }
}
