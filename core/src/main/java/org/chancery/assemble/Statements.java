package org.chancery.assemble;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.annotate.Clauses;
import org.chancery.model.Actor;
import org.chancery.model.ActorMention;
import org.chancery.model.Assertion;
import org.chancery.model.Attribution;
import org.chancery.model.Report;
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
  private final Speech speech;

  Statements(Resolution resolution) {
    this.resolution = resolution;
    this.timing = new Timing(resolution);
    this.speech = new Speech(resolution, timing);
  }

  /** Statements; an accusation or denial that is an event of its own is none. */
  List<Statement> draw(List<Attribution> attributions, java.util.Set<Span> triggers) {
    List<Statement> statements = new ArrayList<>();
    for (Attribution attribution : attributions) {
      Optional<Sentence> sentence = sentence(attribution);
      if (attribution.speaker().isPresent()
          && sentence.filter(t -> t.kind() == Report.Kind.BODY).isPresent()
          && says(attribution)
          && attribution.form() != Attribution.Form.STANCE
          && triggers.stream().noneMatch(attribution.cue()::covers)) {
        statements.add(statement(attribution, sentence.get(), "s" + (statements.size() + 1)));
      }
    }
    return statements;
  }

  /** Whether the content tells anything: "said so", "announced that" do not. */
  private boolean says(Attribution attribution) {
    return attribution.content().stream()
        .anyMatch(c -> Phrases.words(resolution.document(), c).contains(" "));
  }

  private Optional<Sentence> sentence(Attribution attribution) {
    return resolution.document().sentences().stream()
        .filter(s -> s.span().covers(attribution.cue()))
        .findFirst();
  }

  private Statement statement(Attribution attribution, Sentence sentence, String id) {
    Token cue = Speech.head(sentence, attribution.cue());
    return new Statement(
        id,
        attribution.speaker().orElseThrow(),
        List.of(attribution.id()),
        attribution.content(),
        setting(sentence, cue).map(s -> Phrases.words(resolution.document(), s)),
        speech
            .time(attribution.cue())
            .map(Timing.Found::time)
            .orElse(timing.inferred(Assertion.Tense.PAST, false)),
        about(attribution));
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
