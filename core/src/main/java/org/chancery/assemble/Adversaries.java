package org.chancery.assemble;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.Actor;
import org.chancery.model.Assertion;
import org.chancery.model.Assertion.Polarity;
import org.chancery.model.Assertion.Source;
import org.chancery.model.Assertion.Tense;
import org.chancery.model.EventCode;

/**
 * Marks hostile acts that only their victims speak of as alleged: "Armenia said Azerbaijani forces
 * had shelled one of its towns" is the word of one side.
 */
final class Adversaries {
  private final Map<String, Actor> actors = new HashMap<>();

  Adversaries(List<Actor> actors) {
    actors.forEach(a -> this.actors.put(a.id(), a));
  }

  void mark(List<Draft> drafts) {
    drafts.stream().filter(this::isOneSided).forEach(Draft::allege);
  }

  private boolean isOneSided(Draft draft) {
    List<Assertion> affirmed =
        draft.assertions.stream()
            .filter(a -> a.polarity() == Polarity.AFFIRMED && a.tense() != Tense.FUTURE)
            .toList();
    Set<String> doers = countries(draft.actors);
    Set<String> victims = countries(draft.recipients);
    victims.removeAll(doers);
    return isHostile(draft.code)
        && !affirmed.isEmpty()
        && !doers.isEmpty()
        && affirmed.stream().allMatch(a -> country(a.by()).map(victims::contains).orElse(false));
  }

  private static boolean isHostile(EventCode code) {
    return code.quad() == EventCode.Quad.MATERIAL_CONFLICT || code.type().equals("REJECT");
  }

  private Set<String> countries(Set<String> ids) {
    Set<String> found = new HashSet<>();
    ids.forEach(id -> found.add(actors.get(id).country().orElse(id)));
    return found;
  }

  private Optional<String> country(Source source) {
    return source.actor().map(id -> actors.get(id).country().orElse(id));
  }
}
