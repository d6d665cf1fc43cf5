package org.chancery.model;

import java.util.List;
import java.util.Optional;

/**
 * The words that one mention of an event rests on.
 *
 * @param sentence index of the sentence
 * @param trigger the word that names the event
 * @param actors the words for those who act; empty where they are understood from the context
 * @param recipients the words for those acted upon
 * @param time the words that say when
 * @param place the words that say where
 */
public record Evidence(
    int sentence,
    Span trigger,
    List<Span> actors,
    List<Span> recipients,
    Optional<Span> time,
    Optional<Span> place) {
  public Evidence {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
  }
}
