package org.chancery.model;

import java.util.List;

/**
 * A treaty, pact, deal or other document between parties.
 *
 * @param id {@code g1}, {@code g2} …
 * @param parties ids of the actors who are party to it
 * @param name its words in the report: "a new strategic partnership"
 * @param status proposed, planned, signed, ended
 * @param time when it was or is to be signed
 * @param replaces ids of the agreements that it replaces
 * @param events ids of the events it rests on
 */
public record Agreement(
    String id,
    List<String> parties,
    String name,
    Status status,
    Event.EventTime time,
    List<String> replaces,
    List<String> events) {
  public Agreement {
    parties = List.copyOf(parties);
    replaces = List.copyOf(replaces);
    events = List.copyOf(events);
  }

  /** How far an agreement has come. */
  public enum Status {
    PROPOSED,
    PLANNED,
    SIGNED,
    ENDED
  }
}
