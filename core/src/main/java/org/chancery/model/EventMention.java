package org.chancery.model;

import java.util.List;

/**
 * One place in the text that names an event: what the code stage hands on.
 *
 * @param sentence index of the sentence
 * @param trigger index of the token that names the event
 * @param code what kind of event
 * @param rule id of the predicate entry that fired
 * @param actors the words for those who act, in order; empty where nobody is named
 * @param recipients the words for those acted upon
 * @param match how the entry matched
 */
public record EventMention(
    int sentence,
    int trigger,
    EventCode code,
    String rule,
    List<Participant> actors,
    List<Participant> recipients,
    Match match) {
  public EventMention {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
  }

  /**
   * Somebody who takes part.
   *
   * @param actor id of the actor
   * @param span the words
   * @param sentence index of the sentence that holds the words
   * @param head index of their head token
   */
  public record Participant(String actor, Span span, int sentence, int head) {}

  /**
   * How an entry matched.
   *
   * @param pattern the entry's pattern
   * @param reciprocal whether every party acts on every other
   * @param objects index of the token that is the event's object ("sign a treaty": treaty), -1 for
   *     none
   * @param path the steps, for the explanation
   * @param alternatives readings that lost, for the explanation
   */
  public record Match(
      String pattern,
      boolean reciprocal,
      int objects,
      List<String> path,
      List<String> alternatives) {
    public Match {
      path = List.copyOf(path);
      alternatives = List.copyOf(alternatives);
    }
  }
}
