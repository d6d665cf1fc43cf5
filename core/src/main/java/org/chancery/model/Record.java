package org.chancery.model;

import java.util.List;

/**
 * Everything Chancery reads out of one report.
 *
 * @param document the report and its sentences
 * @param codebook SHA-256 of the codebook used, in hex
 * @param mentions actors, times and places
 * @param attributions who says what
 * @param events who did what to whom
 * @param derived statements, agreements, visits, claims and links
 * @param warnings what the reader should know, in words
 */
public record Record(
    Document document,
    String codebook,
    Mentions mentions,
    List<Attribution> attributions,
    List<Event> events,
    Derived derived,
    List<String> warnings) {
  public Record {
    attributions = List.copyOf(attributions);
    events = List.copyOf(events);
    warnings = List.copyOf(warnings);
  }

  /**
   * Who, when and where.
   *
   * @param actors in order of first mention
   * @param times in order of position
   * @param places in order of position
   */
  public record Mentions(List<Actor> actors, List<TimeExpression> times, List<Place> places) {
    public Mentions {
      actors = List.copyOf(actors);
      times = List.copyOf(times);
      places = List.copyOf(places);
    }
  }

  /** What follows from the events. */
  public record Derived(
      List<Statement> statements,
      List<Agreement> agreements,
      List<Visit> visits,
      List<Claim> claims,
      List<Link> links) {
    public Derived {
      statements = List.copyOf(statements);
      agreements = List.copyOf(agreements);
      visits = List.copyOf(visits);
      claims = List.copyOf(claims);
      links = List.copyOf(links);
    }
  }

  /** The actor of an id; errors name the id. */
  public Actor actor(String id) {
    for (Actor actor : mentions.actors()) {
      if (actor.id().equals(id)) {
        return actor;
      }
    }
    throw new IllegalArgumentException("no such actor: " + id);
  }
}
