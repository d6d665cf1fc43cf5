package org.chancery.model;

import java.util.List;
import java.util.Optional;

/**
 * A journey of an actor to another country.
 *
 * @param id {@code v1}, {@code v2} …
 * @param visitor id of the actor who travels
 * @param host country visited, as an ISO 3166-1 alpha-3 code
 * @param itinerary when and where
 * @param status status of the event it rests on
 * @param relations what it answers
 * @param events ids of the events it rests on
 */
public record Visit(
    String id,
    String visitor,
    String host,
    Itinerary itinerary,
    Status status,
    Relations relations,
    List<String> events) {
  public Visit {
    events = List.copyOf(events);
  }

  /**
   * When and where.
   *
   * @param arrival when it begins
   * @param stops places named as stops, in order
   */
  public record Itinerary(Event.EventTime arrival, List<String> stops) {
    public Itinerary {
      stops = List.copyOf(stops);
    }
  }

  /**
   * What a visit answers.
   *
   * @param invitation id of the event in which the visitor was invited
   * @param reciprocates id of the visit that it returns
   */
  public record Relations(Optional<String> invitation, Optional<String> reciprocates) {
    public static final Relations NONE = new Relations(Optional.empty(), Optional.empty());
  }
}
