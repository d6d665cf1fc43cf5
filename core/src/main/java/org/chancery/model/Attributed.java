package org.chancery.model;

import java.util.List;

/**
 * Event mentions with those who hold them true or false: what the attribute stage hands on.
 *
 * @param attributions who says what, in order of the cue
 * @param events the event mentions, each with its assertions
 */
public record Attributed(List<Attribution> attributions, List<AssertedMention> events) {
  public Attributed {
    attributions = List.copyOf(attributions);
    events = List.copyOf(events);
  }

  /**
   * An event mention and how it stands.
   *
   * @param mention the mention
   * @param assertions who holds it true or false; never empty
   * @param manner what the assertions leave open
   * @param why how modality, negation and attribution were read, a step a line
   */
  public record AssertedMention(
      EventMention mention, List<Assertion> assertions, Manner manner, List<String> why) {
    public AssertedMention {
      assertions = List.copyOf(assertions);
      why = List.copyOf(why);
    }

    /** The same said of another part of the mention. */
    public AssertedMention of(EventMention part) {
      return new AssertedMention(part, assertions, manner, why);
    }

    /** The same, put into the future, because its time lies there. */
    public AssertedMention inFuture() {
      List<String> reasons = new java.util.ArrayList<>(why);
      reasons.add("its time lies ahead of the report");
      return new AssertedMention(
          mention,
          assertions.stream().map(Assertion::inFuture).toList(),
          new Manner(false, manner.alleged(), manner.named()),
          reasons);
    }
  }

  /**
   * What assertions leave open.
   *
   * @param ongoing whether the event is said to go on
   * @param alleged whether it is put forward as an accusation
   * @param named whether a noun only names it, and nothing is said of its having taken place:
   *     "after the visit"
   */
  public record Manner(boolean ongoing, boolean alleged, boolean named) {}
}
