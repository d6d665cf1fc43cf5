package org.chancery.assemble;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.codebook.Codebook;
import org.chancery.model.Actor;
import org.chancery.model.ActorMention;
import org.chancery.model.Agreement;
import org.chancery.model.Attributed;
import org.chancery.model.Event;
import org.chancery.model.EventMention;
import org.chancery.model.Explanation;
import org.chancery.model.Link;
import org.chancery.model.Record;
import org.chancery.model.Resolution;
import org.chancery.model.TimeExpression;
import org.chancery.model.Visit;

/** Makes the record of a report out of all that was read in it. Immutable, safe for threads. */
public final class Assemble {
  /**
   * Confidence of an entry that asks for words beside its head, measured on Reuters bodies: see
   * docs/ACCURACY.md.
   */
  private static final double SPECIFIC = 0.9;

  /** Confidence of an entry that asks only for its head. */
  private static final double BARE = 0.75;

  /** What a pronoun or description for a party leaves of it. */
  private static final double INDIRECT = 0.9;

  private final Codebook codebook;

  public Assemble(Codebook codebook) {
    this.codebook = codebook;
  }

  /** The record. */
  public Record assemble(Resolution resolution, Attributed attributed) {
    List<Draft> drafts = new Drafts(resolution, attributed).gather();
    for (int i = 0; i < drafts.size(); i++) {
      drafts.get(i).id = "e" + (i + 1);
    }
    new Adversaries(resolution.actors()).mark(drafts);
    List<Link> links = new ArrayList<>(new Denials(resolution.actors()).apply(drafts));
    Visits visits = new Visits(resolution);
    List<Visit> drawn = visits.draw(drafts);
    Agreements agreements = new Agreements(resolution, codebook);
    List<Agreement> agreed = agreements.draw(drafts);
    links.addAll(visits.links());
    links.addAll(agreements.links());
    Record.Derived derived =
        new Record.Derived(
            new Statements(resolution).draw(attributed.attributions(), triggers(drafts)),
            agreed,
            drawn,
            new Claims(resolution, drafts).find(),
            links);
    List<Event> events = drafts.stream().map(d -> event(d, resolution)).toList();
    return new Record(
        resolution.document(),
        codebook.hash(),
        new Record.Mentions(resolution.actors(), resolution.times(), resolution.places()),
        attributed.attributions(),
        events,
        derived,
        warnings(resolution));
  }

  private static java.util.Set<org.chancery.model.Span> triggers(List<Draft> drafts) {
    java.util.Set<org.chancery.model.Span> triggers = new java.util.HashSet<>();
    drafts.forEach(d -> d.parts.forEach(p -> triggers.add(p.evidence().trigger())));
    return triggers;
  }

  private static List<String> warnings(Resolution resolution) {
    List<String> warnings = new ArrayList<>();
    var header = resolution.document().report().header();
    if (header.published().isEmpty()) {
      long relative =
          resolution.times().stream()
              .filter(
                  t ->
                      t.when().isEmpty()
                          && t.type() != TimeExpression.Type.DURATION
                          && t.type() != TimeExpression.Type.SET)
              .count();
      warnings.add(
          "no publication date is known: "
              + relative
              + " relative time expressions stay unresolved");
    }
    if (header.publisher().isEmpty()) {
      warnings.add("the publisher is not known");
    }
    return warnings;
  }

  private Event event(Draft draft, Resolution resolution) {
    return new Event(
        draft.id,
        draft.code,
        new Event.Parties(
            new ArrayList<>(draft.actors),
            new ArrayList<>(draft.reciprocal ? draft.actors : draft.recipients),
            draft.reciprocal),
        draft.time,
        draft.place,
        new Event.Standing(draft.assertions, draft.status()),
        new Event.Grounds(
            draft.parts.stream().map(Draft.Part::evidence).toList(),
            draft.first().rule(),
            confidence(draft, resolution),
            explanation(draft, resolution)));
  }

  private static double confidence(Draft draft, Resolution resolution) {
    EventMention mention = draft.first();
    double confidence =
        mention.match().objects() >= 0 || mention.match().path().size() > 2 ? SPECIFIC : BARE;
    Map<String, ActorMention.Form> forms = new HashMap<>();
    resolution
        .actors()
        .forEach(a -> a.mentions().forEach(m -> forms.put(a.id() + m.span(), m.form())));
    for (List<EventMention.Participant> side : List.of(mention.actors(), mention.recipients())) {
      boolean indirect =
          side.stream()
              .anyMatch(
                  p ->
                      Optional.ofNullable(forms.get(p.actor() + p.span()))
                          .map(
                              f -> f == ActorMention.Form.PRONOUN || f == ActorMention.Form.NOMINAL)
                          .orElse(true));
      confidence *= indirect && !side.isEmpty() ? INDIRECT : 1;
    }
    return Math.round(confidence * 100) / 100.0;
  }

  private static Explanation explanation(Draft draft, Resolution resolution) {
    EventMention mention = draft.first();
    Map<String, Actor> actors = new HashMap<>();
    resolution.actors().forEach(a -> actors.put(a.id(), a));
    List<String> who = new ArrayList<>();
    for (List<EventMention.Participant> side : List.of(mention.actors(), mention.recipients())) {
      for (EventMention.Participant participant : side) {
        Actor actor = actors.get(participant.actor());
        String line =
            "'"
                + Phrases.words(resolution.document(), participant.span())
                + "' is "
                + actor.name()
                + " ("
                + actor.code()
                + "): "
                + actor.why();
        if (!who.contains(line)) {
          who.add(line);
        }
      }
    }
    return new Explanation(
        mention.match().pattern(),
        mention.match().path(),
        who,
        time(draft, resolution),
        draft
            .place
            .map(
                p ->
                    "'"
                        + Phrases.words(resolution.document(), resolution.places().get(p).span())
                        + "' hangs on the words for the event")
            .orElse("no place is named with the event"),
        Standings.why(draft),
        mention.match().alternatives());
  }

  private static String time(Draft draft, Resolution resolution) {
    Optional<String> words =
        draft.parts.stream()
            .flatMap(p -> p.evidence().time().stream())
            .findFirst()
            .map(s -> Phrases.words(resolution.document(), s));
    return switch (draft.time.basis()) {
      case "stated" -> "stated: '" + words.orElse("") + "'";
      case "inferred" -> "inferred from the tense, seen from the day of the report";
      case "reported" -> "no time is stated: not later than the report";
      default -> "no time is stated and the report has no date";
    };
  }
}
