package org.chancery.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.chancery.model.Assertion;
import org.chancery.model.Attributed;
import org.chancery.model.Attributed.AssertedMention;
import org.chancery.model.EventCode;
import org.chancery.model.EventMention;
import org.chancery.model.EventMention.Participant;
import org.chancery.model.Evidence;
import org.chancery.model.Place;
import org.chancery.model.Report;
import org.chancery.model.Resolution;
import org.chancery.model.Sentence;
import org.chancery.model.Span;
import org.chancery.model.Token;

/** Gathers mentions into events: one draft an event, further mentions added to it. */
final class Drafts {
  private final Resolution resolution;
  private final Attributed attributed;
  private final Timing timing;
  private final Merge merge;

  Drafts(Resolution resolution, Attributed attributed) {
    this.resolution = resolution;
    this.attributed = attributed;
    this.timing = new Timing(resolution);
    this.merge = new Merge(resolution);
  }

  /**
   * The events of a document, in order of first mention; those of the headline alone are left out.
   */
  List<Draft> gather() {
    List<Draft> drafts = new ArrayList<>();
    boolean body =
        resolution.document().sentences().stream().anyMatch(s -> s.kind() == Report.Kind.BODY);
    List<Draft> headline = new ArrayList<>();
    for (AssertedMention asserted : attributed.events()) {
      Sentence sentence = sentence(asserted);
      for (Draft fresh : parts(asserted)) {
        if (sentence.kind() == Report.Kind.HEADLINE && body) {
          headline.add(fresh);
        } else {
          add(drafts, fresh);
        }
      }
    }
    headline.forEach(h -> merge.find(drafts, h).ifPresent(d -> d.parts.addAll(h.parts)));
    return drafts;
  }

  private void add(List<Draft> drafts, Draft fresh) {
    Optional<Draft> same = merge.find(drafts, fresh);
    if (same.isPresent()) {
      fresh.parts.forEach(same.get()::add);
    } else {
      drafts.add(fresh);
    }
  }

  private Sentence sentence(AssertedMention asserted) {
    return resolution.document().sentences().get(asserted.mention().sentence());
  }

  private List<Draft> parts(AssertedMention asserted) {
    Sentence sentence = sentence(asserted);
    return Share.of(sentence, asserted.mention(), timing.dated(sentence)).stream()
        .flatMap(s -> parts(asserted.of(s.mention()), sentence, s.admits()).stream())
        .toList();
  }

  private List<Draft> parts(AssertedMention asserted, Sentence sentence, Predicate<Token> admits) {
    EventMention mention = asserted.mention();
    Token trigger = sentence.token(mention.trigger());
    Assertion.Tense tense = asserted.assertions().get(0).tense();
    List<Draft> drafts = new ArrayList<>();
    Optional<Integer> place = place(sentence, mention, admits);
    List<Timing.Found> times =
        timing
            .among(admits)
            .of(sentence, trigger, mention.match().objects(), tense, asserted.manner().ongoing());
    for (Timing.Found found : spoken(asserted).orElse(times)) {
      Evidence evidence =
          new Evidence(
              sentence.index(),
              trigger.span(),
              spans(mention.actors(), sentence),
              spans(mention.recipients(), sentence),
              found.expression().map(e -> e.span()),
              place.map(p -> resolution.places().get(p).span()));
      AssertedMention dated = timing.isAhead(found, tense) ? asserted.inFuture() : asserted;
      drafts.add(new Draft(new Draft.Part(dated, found, place, evidence)));
    }
    return drafts;
  }

  /**
   * An act of speech that is in the speaker's own words is of the time of the speech: "told
   * reporters on Monday: 'We are concerned about the pact'".
   */
  private Optional<List<Timing.Found>> spoken(AssertedMention asserted) {
    Assertion first = asserted.assertions().get(0);
    boolean verbal =
        asserted.mention().code().quad() == EventCode.Quad.VERBAL_CONFLICT
            || asserted.mention().code().quad() == EventCode.Quad.VERBAL_COOPERATION;
    boolean own =
        first.by().actor().isPresent()
            && first.tense() == Assertion.Tense.PRESENT
            && asserted.mention().actors().stream()
                .anyMatch(p -> p.actor().equals(first.by().actor().get()));
    if (!verbal || !own) {
      return Optional.empty();
    }
    return attributed.attributions().stream()
        .filter(t -> first.attribution().filter(t.id()::equals).isPresent())
        .findFirst()
        .flatMap(t -> new Speech(resolution, timing).time(t.cue()))
        .map(List::of);
  }

  private static List<Span> spans(List<Participant> participants, Sentence sentence) {
    return participants.stream()
        .filter(p -> p.sentence() == sentence.index())
        .map(Participant::span)
        .distinct()
        .sorted()
        .toList();
  }

  /** The finest place that hangs on the trigger, its object, or is the one acted upon. */
  private Optional<Integer> place(
      Sentence sentence, EventMention mention, Predicate<Token> admits) {
    Optional<Integer> best = Optional.empty();
    for (int i = 0; i < resolution.places().size(); i++) {
      Place place = resolution.places().get(i);
      if (place.sentence() == sentence.index() && belongs(sentence, place, mention, admits)) {
        boolean finer = best.isEmpty() || rank(place) > rank(resolution.places().get(best.get()));
        best = finer ? Optional.of(i) : best;
      }
    }
    return best;
  }

  private static int rank(Place place) {
    return switch (place.feature()) {
      case "country" -> 0;
      case "area" -> 1;
      case "region" -> 2;
      default -> 3;
    };
  }

  private static boolean belongs(
      Sentence sentence, Place place, EventMention mention, Predicate<Token> admits) {
    Token head = null;
    for (Token token : sentence.tokens()) {
      if (place.span().covers(token.span())) {
        boolean outside =
            token.head() < 0 || !place.span().covers(sentence.token(token.head()).span());
        head = outside || head == null ? token : head;
      }
    }
    if (head == null || !admits.test(head)) {
      return false;
    }
    for (int steps = 0; head != null && steps < 5; steps++) {
      if (head.index() == mention.trigger() || head.index() == mention.match().objects()) {
        return true;
      }
      boolean climbs = head.head() >= 0 && (steps == 0 || !head.isVerb());
      head = climbs ? sentence.token(head.head()) : null;
    }
    return false;
  }
}
