package org.chancery.model;

/** How an event stands after all assertions in a report have been weighed. */
public enum Status {
  /**
   * Affirmed as past by the publisher or by somebody who is not an adversary, and denied by nobody.
   */
  OCCURRED,
  /** Affirmed as going on. */
  ONGOING,
  /** Affirmed as probable or certain in the future. */
  PLANNED,
  /** Affirmed only as possible. */
  POSSIBLE,
  /** Affirmed only by an adverse party or as an accusation. */
  ALLEGED,
  /** Affirmed by one and denied by another. */
  DISPUTED,
  /** Denied, and affirmed by nobody. */
  DENIED,
  /** Negated by the publisher itself. */
  NOT_OCCURRED;

  /** {@code not-occurred}. */
  public String label() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
