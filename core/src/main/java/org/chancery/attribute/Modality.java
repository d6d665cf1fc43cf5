package org.chancery.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.annotate.Clauses;
import org.chancery.codebook.Cue;
import org.chancery.model.Assertion.Certainty;
import org.chancery.model.Assertion.Tense;
import org.chancery.model.Sentence;
import org.chancery.model.Token;

/**
 * How an event is put by the words around it: negated, planned, possible, past, going on. Climbs
 * from the word that names the event to the root of its clause, or to the border of what somebody
 * is quoted with.
 */
final class Modality {
  private static final Set<Cue.Kind> LOWERING =
      Set.of(
          Cue.Kind.PLAN,
          Cue.Kind.POSSIBILITY,
          Cue.Kind.HYPOTHETICAL,
          Cue.Kind.FAILURE,
          Cue.Kind.REQUEST,
          Cue.Kind.REFUSAL,
          Cue.Kind.ASPECT,
          Cue.Kind.ACCUSATION);

  /** Verbs that only say that an event takes place. */
  private static final Set<String> HAPPEN =
      Set.of(
          "take",
          "happen",
          "occur",
          "begin",
          "start",
          "open",
          "hold",
          "schedule",
          "expect",
          "follow",
          "resume",
          "be",
          "come",
          "conclude",
          "end",
          "plan",
          "set",
          "cancel",
          "postpone",
          "delay");

  private final CueIndex cues;
  private final Clauses clauses;
  private final Sentence sentence;

  boolean negated;
  Certainty certainty = Certainty.CERTAIN;
  Tense tense = Tense.PAST;
  boolean ongoing;
  boolean alleged;
  private boolean tensed;
  final List<String> why = new ArrayList<>();
  final List<Integer> governors = new ArrayList<>();

  Modality(CueIndex cues, Clauses clauses) {
    this.cues = cues;
    this.clauses = clauses;
    this.sentence = clauses.sentence();
  }

  /** Reads the words around a trigger, no further than the content of {@code voice}. */
  Modality read(Token trigger, Optional<Voice> voice) {
    if (trigger.isNoun()) {
      noun(trigger);
    } else {
      clause(trigger);
    }
    Token at = trigger;
    while (at.head() >= 0) {
      Token governor = sentence.token(at.head());
      if (voice.isPresent() && !voice.get().covers(governor)) {
        break;
      }
      governors.add(governor.index());
      if (!climb(at, governor)) {
        break;
      }
      at = governor;
    }
    if (!tensed && trigger.isNoun() && negated) {
      tense = Tense.PAST;
    }
    return this;
  }

  /** What stands with a noun: "planned visit", "no talks", "ongoing war". */
  private void noun(Token noun) {
    for (Token child : sentence.children(noun, "amod", "det", "compound")) {
      Optional<Cue> cue = cues.find(sentence, child, LOWERING);
      cue.filter(c -> c.pos().equals("a")).ifPresent(c -> apply(c, child));
      if (Clauses.lower(child).equals("no")) {
        negate(child);
      }
    }
  }

  /** What stands with a verb: auxiliaries, negation, conjunctions, adverbs. */
  private void clause(Token verb) {
    boolean own = false;
    for (Token child : sentence.children(verb)) {
      String word = Clauses.lower(child);
      switch (child.plainRelation()) {
        case "aux" -> {
          own = true;
          auxiliary(child, word, verb);
        }
        case "mark" -> mark(child, verb);
        case "advmod", "neg", "det", "cc" -> adverb(child, word);
        case "nsubj" -> {
          nobody(child);
          planned(child, verb);
        }
        default -> {}
      }
    }
    if (!own && !tensed) {
      bareTense(verb);
    }
  }

  private void auxiliary(Token aux, String word, Token verb) {
    Optional<Cue> cue = cues.find(sentence, aux, LOWERING);
    if (cue.isPresent()) {
      apply(cue.get(), aux);
      boolean done =
          sentence.children(verb, "aux").stream().anyMatch(a -> Clauses.lower(a).equals("have"));
      tense(done ? Tense.PAST : verb.tag().equals("VBG") ? Tense.PRESENT : Tense.FUTURE);
    } else if (Set.of("is", "are", "am", "'s", "'re").contains(word) && verb.tag().equals("VBG")) {
      tense(Tense.PRESENT);
      ongoing = !tensedFuture();
    } else {
      tense(Tense.PAST);
    }
  }

  private boolean tensedFuture() {
    return tense == Tense.FUTURE;
  }

  private void mark(Token mark, Token verb) {
    cues.conjunction(mark).ifPresent(c -> apply(c, mark));
    if (mark.tag().equals("TO") && verb.plainRelation().equals("advcl")) {
      lower(Certainty.POSSIBLE, "purpose: to " + verb.text());
      tense(Tense.FUTURE);
    }
    if (Clauses.lower(mark).equals("without")) {
      negate(mark);
    }
  }

  private void adverb(Token adverb, String word) {
    if (Set.of("not", "n't", "n’t", "never", "neither", "nor").contains(word)) {
      negate(adverb);
    } else {
      cues.find(sentence, adverb, LOWERING)
          .filter(c -> c.pos().equals("r"))
          .ifPresent(c -> apply(c, adverb));
    }
  }

  /** "Moscow's need to source weapons", where the parser takes the plan for the subject. */
  private void planned(Token subject, Token verb) {
    boolean infinitive =
        sentence.children(verb, "mark").stream().anyMatch(m -> m.tag().equals("TO"));
    if (infinitive && subject.isNoun()) {
      cues.find(sentence, subject, LOWERING)
          .filter(c -> c.kind() == Cue.Kind.PLAN)
          .ifPresent(c -> apply(c, subject));
    }
  }

  /** "no one", "neither side", "no troops". */
  private void nobody(Token subject) {
    boolean none = Set.of("nobody", "none", "neither", "nothing").contains(Clauses.lower(subject));
    for (Token det : sentence.children(subject, "det", "amod", "advmod")) {
      none |= Set.of("no", "neither").contains(Clauses.lower(det));
    }
    if (none) {
      negate(subject);
    }
  }

  private void bareTense(Token verb) {
    switch (verb.tag()) {
      case "VBD", "VBN" -> tense(Tense.PAST);
      case "VBZ", "VBP" -> tense(Tense.PRESENT);
      default -> {}
    }
  }

  private void tense(Tense read) {
    if (!tensed) {
      tense = read;
      tensed = true;
    }
  }

  /** Goes up one arc; false where what is above no longer bears on the event. */
  private boolean climb(Token at, Token governor) {
    String relation = at.plainRelation();
    switch (relation) {
      case "conj" -> {
        return governor.isVerb() == at.isVerb();
      }
      case "acl" -> {
        return !at.relation().equals("acl:relcl") && complement(at, governor);
      }
      case "xcomp", "ccomp", "csubj" -> {
        return complement(at, governor);
      }
      case "advcl" -> {
        return false;
      }
      case "obj", "nsubj", "obl", "nmod", "iobj" -> {
        return argument(at, governor, relation);
      }
      default -> {
        return true;
      }
    }
  }

  private boolean complement(Token at, Token governor) {
    Optional<Cue> cue = cues.find(sentence, governor, LOWERING);
    boolean infinitive = sentence.children(at, "mark").stream().anyMatch(m -> m.tag().equals("TO"));
    if (cue.isPresent()
        && (infinitive
            || at.tag().equals("VBG")
            || cue.get().kind() == Cue.Kind.REQUEST
            || cue.get().kind() == Cue.Kind.PLAN)) {
      apply(cue.get(), governor);
      around(governor);
      return true;
    }
    if (infinitive && at.relation().equals("acl")) {
      lower(Certainty.POSSIBLE, "an infinitive after '" + governor.text() + "'");
      tense(Tense.FUTURE);
    }
    if (at.plainRelation().equals("xcomp")) {
      around(governor);
    }
    return true;
  }

  /** Negation and modals of a verb that governs: "does not plan to", "may agree to". */
  private void around(Token verb) {
    for (Token child : sentence.children(verb, "aux", "advmod", "mark")) {
      String word = Clauses.lower(child);
      if (Set.of("not", "n't", "n’t", "never").contains(word)) {
        negate(child);
      } else if (child.plainRelation().equals("aux")) {
        cues.find(sentence, child, LOWERING).ifPresent(c -> apply(c, child));
      } else if (child.plainRelation().equals("mark")) {
        cues.conjunction(child).ifPresent(c -> apply(c, child));
      }
    }
  }

  private boolean argument(Token at, Token governor, String relation) {
    Optional<Cue> cue = cues.find(sentence, governor, LOWERING);
    boolean acts = at.isNoun() && cue.isPresent() && !relation.equals("nsubj");
    if (acts
        && Set.of(
                Cue.Kind.PLAN,
                Cue.Kind.REQUEST,
                Cue.Kind.FAILURE,
                Cue.Kind.POSSIBILITY,
                Cue.Kind.REFUSAL)
            .contains(cue.get().kind())
        && isDirect(at, governor, cue.get())) {
      apply(cue.get(), governor);
      around(governor);
      return true;
    }
    if (cue.filter(c -> c.kind() == Cue.Kind.ASPECT).isPresent() && relation.equals("obj")) {
      apply(cue.get(), governor);
    }
    boolean happens = relation.equals("nsubj") && HAPPEN.contains(governor.lemma());
    if (happens) {
      clause(governor);
      Optional<Cue> scheduled = cues.find(sentence, governor, LOWERING);
      scheduled.ifPresent(c -> apply(c, governor));
    }
    return happens;
  }

  /** The noun is what is planned, asked for or called off, not a bystander. */
  private boolean isDirect(Token at, Token governor, Cue cue) {
    if (at.plainRelation().equals("obj") || at.relation().equals("nsubj:pass")) {
      return true;
    }
    return cue.kind() == Cue.Kind.REQUEST
        && clauses.preposition(at).map(p -> p.equals("for")).orElse(false);
  }

  private void apply(Cue cue, Token token) {
    switch (cue.kind()) {
      case PLAN -> {
        lower(
            cue.effect().equals("possible") ? Certainty.POSSIBLE : Certainty.PROBABLE,
            "plan: " + token.text());
        tensed = false;
        tense(Tense.FUTURE);
      }
      case POSSIBILITY, HYPOTHETICAL -> {
        lower(
            cue.effect().equals("probable") ? Certainty.PROBABLE : Certainty.POSSIBLE,
            cue.kind().name().toLowerCase(java.util.Locale.ROOT) + ": " + token.text());
      }
      case REQUEST -> {
        lower(Certainty.POSSIBLE, "asked for: " + token.text());
        tensed = false;
        tense(Tense.FUTURE);
      }
      case FAILURE, REFUSAL -> negate(token);
      case ACCUSATION -> {
        alleged = true;
        why.add("alleged: " + token.text());
      }
      case ASPECT -> {
        if (cue.effect().equals("ongoing")) {
          ongoing = true;
          tensed = false;
          tense(Tense.PRESENT);
          why.add("going on: " + token.text());
        }
      }
      default -> {}
    }
  }

  private void negate(Token token) {
    negated = !negated;
    why.add("negated: " + token.text());
  }

  private void lower(Certainty to, String reason) {
    if (to.compareTo(certainty) > 0) {
      certainty = to;
    }
    why.add(reason);
  }
}
