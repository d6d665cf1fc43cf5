package org.chancery.assemble;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.annotate.Clauses;
import org.chancery.model.Actor;
import org.chancery.model.ActorMention;
import org.chancery.model.Attribution;
import org.chancery.model.Event.EventTime;
import org.chancery.model.Resolution;
import org.chancery.model.Sentence;
import org.chancery.model.Span;
import org.chancery.model.Statement;
import org.chancery.model.Token;

/** Draws statements from attributions: whoever speaks and is an actor makes one. */
final class Statements {
  /** Nouns for occasions and audiences, and the prepositions before them. */
  private static final Set<String> OCCASIONS =
      Set.of(
          "conference",
          "briefing",
          "interview",
          "speech",
          "address",
          "statement",
          "letter",
          "summit",
          "meeting",
          "rally",
          "televised",
          "post",
          "message",
          "call");

  private final Resolution resolution;
  private final Timing timing;

  Statements(Resolution resolution) {
    this.resolution = resolution;
    this.timing = new Timing(resolution);
  }

  /** Statements; an accusation or denial that is an event of its own is none. */
  List<Statement> draw(List<Attribution> attributions, java.util.Set<Span> triggers) {
    List<Statement> statements = new ArrayList<>();
    for (Attribution attribution : attributions) {
      Optional<Sentence> sentence = sentence(attribution);
      if (attribution.speaker().isPresent()
          && sentence.isPresent()
          && attribution.cue().length() > 0
          && !triggers.contains(attribution.cue())) {
        statements.add(statement(attribution, sentence.get(), "s" + (statements.size() + 1)));
      }
    }
    return statements;
  }

  private Optional<Sentence> sentence(Attribution attribution) {
    return resolution.document().sentences().stream()
        .filter(s -> s.span().covers(attribution.cue()))
        .findFirst();
  }

  private Statement statement(Attribution attribution, Sentence sentence, String id) {
    Token cue = sentence.at(attribution.cue().begin()).orElseThrow();
    return new Statement(
        id,
        attribution.speaker().orElseThrow(),
        List.of(attribution.id()),
        attribution.content(),
        setting(sentence, cue).map(s -> Phrases.words(resolution.document(), s)),
        time(sentence, cue),
        about(attribution));
  }

  private EventTime time(Sentence sentence, Token cue) {
    Token at = cue;
    for (int i = 0; i < 3; i++) {
      EventTime time =
          timing.of(sentence, at, -1, org.chancery.model.Assertion.Tense.PAST, false).get(0).time();
      if (time.basis().equals("stated")) {
        return time;
      }
      boolean shares = at.plainRelation().equals("conj") && at.head() >= 0;
      if (!shares) {
        break;
      }
      at = sentence.token(at.head());
    }
    return timing.inferred(org.chancery.model.Assertion.Tense.PAST, false);
  }

  /** "during a press conference", "told reporters". */
  private Optional<Span> setting(Sentence sentence, Token cue) {
    Clauses clauses = new Clauses(sentence);
    Token at = cue;
    for (int i = 0; i < 3; i++) {
      for (List<Token> nominals : clauses.prepositions(at).values()) {
        for (Token nominal : nominals) {
          if (OCCASIONS.contains(nominal.lemma())) {
            return Optional.of(Phrases.noun(sentence, nominal));
          }
        }
      }
      for (Token object : sentence.children(at, "obj", "iobj")) {
        if (object.isNoun()
            && !object.isName()
            && (cue.lemma().equals("tell") || at.lemma().equals("tell"))) {
          return Optional.of(Phrases.noun(sentence, object));
        }
      }
      if (!at.plainRelation().equals("conj")) {
        break;
      }
      at = sentence.token(at.head());
    }
    return Optional.empty();
  }

  private List<String> about(Attribution attribution) {
    Set<String> about = new LinkedHashSet<>();
    for (Span content : attribution.content()) {
      for (Actor actor : resolution.actors()) {
        for (ActorMention mention : actor.mentions()) {
          if (content.covers(mention.span())) {
            about.add(actor.id());
          }
        }
      }
      for (Resolution.JointMention joint : resolution.pairs()) {
        if (content.covers(joint.span())) {
          about.addAll(joint.actors());
        }
      }
    }
    return new ArrayList<>(about);
  }
}
