package org.chancery;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.model.Actor;
import org.chancery.model.ActorKind;
import org.chancery.model.Resolution;

/** Who held which office when, as learned from other reports. Called by several threads. */
@FunctionalInterface
public interface Tenures {
  /** Nothing was learned. */
  Tenures NONE = (name, day) -> Optional.empty();

  /**
   * Whom a name means in a report of a day; absent where nobody or more than one is known by it.
   *
   * @param name as the report has it, often the last name alone
   */
  Optional<Known> of(String name, LocalDate day);

  /**
   * Somebody who is known.
   *
   * @param name in full
   * @param affiliation country, sectors, office
   * @param why the report it was learned from
   */
  record Known(String name, Actor.Affiliation affiliation, String why) {}

  /** Gives the persons whom a report only names what is known of them. */
  default Resolution complete(Resolution resolution) {
    Optional<LocalDate> day = resolution.document().report().header().published();
    if (day.isEmpty()) {
      return resolution;
    }
    List<Actor> actors =
        resolution.actors().stream().map(actor -> complete(actor, day.get())).toList();
    return new Resolution(
        resolution.document(), actors, resolution.times(), resolution.places(), resolution.pairs());
  }

  private Actor complete(Actor actor, LocalDate day) {
    boolean open = actor.kind() == ActorKind.PERSON && actor.country().isEmpty();
    Optional<Known> known = open ? of(actor.name(), day) : Optional.empty();
    return known
        .map(
            k ->
                new Actor(
                    actor.id(), k.name(), actor.kind(), k.affiliation(), actor.mentions(), k.why()))
        .orElse(actor);
  }
}
