package org.chancery.model;

import java.util.List;

/**
 * Who, when and where in a document: what the resolve stage hands on.
 *
 * @param document the document
 * @param actors the actors in order of first mention, each with its mentions
 * @param times time expressions in order of position
 * @param places places in order of position
 * @param pairs mentions that stand for several actors at once: "both countries", "the two leaders",
 *     "they"
 */
public record Resolution(
    Document document,
    List<Actor> actors,
    List<TimeExpression> times,
    List<Place> places,
    List<JointMention> pairs) {
  public Resolution {
    actors = List.copyOf(actors);
    times = List.copyOf(times);
    places = List.copyOf(places);
    pairs = List.copyOf(pairs);
  }

  /**
   * Words that stand for several actors at once.
   *
   * @param actors ids of the actors, two or more
   * @param span the words
   * @param sentence index of the sentence
   * @param head index of the head token
   */
  public record JointMention(List<String> actors, Span span, int sentence, int head) {
    public JointMention {
      actors = List.copyOf(actors);
    }
  }
}
