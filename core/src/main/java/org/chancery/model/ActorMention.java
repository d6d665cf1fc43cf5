package org.chancery.model;

/**
 * A mention of an actor.
 *
 * @param actor id of the actor
 * @param span its words
 * @param sentence index of the sentence
 * @param head index of the head token in the sentence
 * @param form how it is named
 */
public record ActorMention(String actor, Span span, int sentence, int head, Form form) {
  /** How a mention names its actor. */
  public enum Form {
    /** A name: "Vladimir Putin", "Russia", "NATO". */
    NAME,
    /** The adjective of a country: "Russian". */
    ADJECTIVE,
    /** A capital or seat that stands for a government: "Moscow", "the Kremlin". */
    METONYM,
    /** A city or region by which its country is acted upon: "withdrew from Kherson". */
    PLACE,
    /** A description: "the North Korean leader", "both countries". */
    NOMINAL,
    /** A pronoun: "he", "their". */
    PRONOUN
  }
}
