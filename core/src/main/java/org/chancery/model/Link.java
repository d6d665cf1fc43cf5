package org.chancery.model;

/**
 * How two entries of a record hang together.
 *
 * @param kind what the first is to the second
 * @param from id of the event, visit or agreement that answers, replaces …
 * @param to id of the one that is answered, replaced …
 */
public record Link(Kind kind, String from, String to) {
  /** What an entry is to another. */
  public enum Kind {
    REPLACES,
    RECIPROCATES,
    ANSWERS,
    FOLLOWS;

    /** {@code reciprocates}. */
    public String label() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
