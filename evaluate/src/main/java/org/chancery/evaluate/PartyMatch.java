package org.chancery.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.evaluate.gold.RecordGold.Held;
import org.chancery.evaluate.gold.RecordGold.Parties;
import org.chancery.evaluate.gold.RecordGold.Party;
import org.chancery.model.Actor;
import org.chancery.model.Assertion;
import org.chancery.model.Event;
import org.chancery.model.Record;

/**
 * Holds those who take part and those who assert against a gold reading.
 *
 * @param record the record that the ids belong to
 */
record PartyMatch(Record record) {
  /** Share of the gold actors and recipients that an event has in their role, by country. */
  double share(Parties gold, Event event) {
    List<String> actors = new ArrayList<>(event.parties().actors());
    List<String> recipients = event.parties().recipients();
    if (gold.reciprocal() || event.parties().reciprocal()) {
      actors.addAll(recipients);
    }
    int wanted = gold.actors().size() + gold.recipients().size();
    long right =
        gold.actors().stream().filter(p -> has(actors, p)).count()
            + gold.recipients().stream()
                .filter(p -> has(event.parties().reciprocal() ? actors : recipients, p))
                .count();
    return wanted == 0 ? 1 : (double) right / wanted;
  }

  /** Names of gold parties that no own party of an event carries. */
  List<String> unnamed(Parties gold, Event event) {
    List<String> ids = new ArrayList<>(event.parties().actors());
    ids.addAll(event.parties().recipients());
    List<String> missing = new ArrayList<>();
    for (Party party : gold.actors()) {
      party
          .name()
          .filter(n -> ids.stream().noneMatch(id -> isNamed(id, n)))
          .ifPresent(missing::add);
    }
    for (Party party : gold.recipients()) {
      party
          .name()
          .filter(n -> ids.stream().noneMatch(id -> isNamed(id, n)))
          .ifPresent(missing::add);
    }
    return missing;
  }

  /** Somebody without a code is anybody, also nobody. */
  private boolean has(List<String> ids, Party party) {
    return party.country().isEmpty()
        || ids.stream().anyMatch(id -> record.actor(id).country().equals(party.country()));
  }

  /** Whether an actor is a gold party: the name where the gold has one, else the country. */
  boolean is(String id, Party party) {
    return party.name().map(n -> isNamed(id, n)).orElseGet(() -> has(List.of(id), party));
  }

  /** Whether the last word of a name is in an actor's name. */
  private boolean isNamed(String id, String name) {
    Actor actor = record.actor(id);
    String[] words = name.split(" ");
    String last = words[words.length - 1].toLowerCase(Locale.ROOT);
    String first = words[0].toLowerCase(Locale.ROOT);
    String own = actor.name().toLowerCase(Locale.ROOT);
    return own.contains(last) || own.contains(first);
  }

  /** Whether one of an event's assertions is the gold's. */
  boolean holds(Held gold, Event event) {
    return event.standing().assertions().stream()
        .anyMatch(
            a ->
                a.polarity() == Assertion.Polarity.AFFIRMED == gold.affirmed()
                    && a.certainty().name().equalsIgnoreCase(gold.certainty())
                    && a.tense().name().equalsIgnoreCase(gold.tense())
                    && by(gold.by(), a.by()));
  }

  private boolean by(Party gold, Assertion.Source own) {
    return switch (own.kind()) {
      case PUBLISHER -> gold.words().equals("publisher");
      case OUTLET -> gold.words().equals(own.name());
      case ACTOR -> own.actor().map(id -> gold.country().isPresent() && is(id, gold)).orElse(false);
      case UNNAMED -> gold.country().isEmpty() && gold.words().startsWith("unnamed");
    };
  }
}
