package org.chancery.attribute;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.annotate.Clauses;
import org.chancery.codebook.Codebook;
import org.chancery.codebook.Cue;
import org.chancery.model.Assertion.Certainty;
import org.chancery.model.Assertion.Tense;
import org.chancery.model.Sentence;
import org.chancery.model.Token;

/**
 * How an event is put by the words around it: negated, planned, possible, past, going on. Climbs
 * from the word that names the event to the root of its clause, or to the border of what somebody
 * is quoted with. Made for one event.
 */
final class Modality {
  private static final Set<Cue.Kind> OF_THINGS =
      Set.of(
          Cue.Kind.PLAN,
          Cue.Kind.REQUEST,
          Cue.Kind.FAILURE,
          Cue.Kind.POSSIBILITY,
          Cue.Kind.REFUSAL);

  private static final Set<String> DEFINITE =
      Set.of("the", "this", "that", "these", "those", "each", "every", "both", "all");

  private final CueIndex cues;
  private final Clauses clauses;
  private final Sentence sentence;
  private final Map<String, Set<String>> classes;
  private final Reading reading = new Reading();
  private final ClauseWords words;

  Modality(CueIndex cues, Clauses clauses, Codebook codebook, Optional<Voice> voice) {
    this.cues = cues;
    this.clauses = clauses;
    this.sentence = clauses.sentence();
    this.classes = codebook.classes();
    boolean reported = voice.map(v -> v.isPast(sentence)).orElse(false);
    this.words = new ClauseWords(cues, sentence, reading, reported);
  }

  /**
   * Reads the words around a trigger, no further than the content of {@code voice}.
   *
   * @param object index of the event's object, -1 for none
   */
  Reading read(Token trigger, int object, Optional<Voice> voice) {
    if (trigger.isNoun() && !isPredicate(trigger)) {
      words.noun(trigger);
    } else {
      words.clause(trigger);
      words.object(object);
    }
    Token at = trigger;
    while (at.head() >= 0) {
      Token governor = sentence.token(at.head());
      if (voice.isPresent() && !voice.get().covers(governor)) {
        break;
      }
      boolean beside = Set.of("conj", "parataxis").contains(at.plainRelation());
      if (!beside) {
        reading.governors.add(governor.index());
      }
      if (!climb(at, governor)) {
        break;
      }
      at = governor;
    }
    question(at);
    bare(trigger);
    if (!reading.isTensed() && trigger.isNoun() && reading.negated) {
      reading.tense = Tense.PAST;
    }
    return reading;
  }

  /** A bare verb that nothing puts into a time is no deed: "it was unfair to punish them". */
  private void bare(Token trigger) {
    boolean untold = !reading.isTensed() && reading.certainty == Certainty.CERTAIN;
    boolean base = trigger.tag().equals("VB") && untold && !reading.negated;
    boolean done =
        trigger.head() >= 0
            && (isFactual(trigger, sentence.token(trigger.head()))
                || in("causative", sentence.token(trigger.head())));
    if (base && !done) {
      reading.ahead(Certainty.POSSIBLE, "a bare verb: " + trigger.text());
    }
  }

  private boolean isPredicate(Token noun) {
    return !sentence.children(noun, "cop").isEmpty();
  }

  /** Goes up one arc; false where what is above no longer bears on the event. */
  private boolean climb(Token at, Token governor) {
    String relation = at.plainRelation();
    return switch (relation) {
      case "conj" -> coordinated(at, governor);
      case "acl" -> !at.relation().equals("acl:relcl") && ofNoun(at, governor);
      case "xcomp", "ccomp", "csubj" -> complement(at, governor);
      case "advcl" -> adverbial(at, governor);
      case "obj", "nsubj", "obl", "nmod", "iobj", "compound" -> argument(at, governor, relation);
      case "parataxis" -> false;
      default -> true;
    };
  }

  /** "may visit Paris and meet Macron": verbs of one form share auxiliaries and negation. */
  private boolean coordinated(Token at, Token governor) {
    if (governor.isVerb() != at.isVerb()) {
      return false;
    }
    boolean own = !sentence.children(at, "aux", "nsubj", "mark").isEmpty();
    boolean alike = at.tag().equals(governor.tag()) && !at.tag().equals("VBD");
    if (at.isVerb() && alike && !own) {
      words.clause(governor);
    }
    return at.isVerb() ? !own || alike : true;
  }

  /** "accused of shelling", "prevented from sending", "to attack": gerunds and purposes. */
  private boolean adverbial(Token at, Token governor) {
    boolean infinitive = isTo(at);
    if (infinitive && !in("implicative", governor)) {
      reading.ahead(Certainty.POSSIBLE, "purpose: to " + at.text());
      return false;
    }
    Optional<String> after = clauses.preposition(at);
    boolean gerund = at.tag().equals("VBG") && after.isPresent();
    if (gerund && after.get().equals("against") && in("deciding", governor)) {
      reading.negate(governor);
      return false;
    }
    if (gerund && governor.isVerb() && isUnreal(governor)) {
      reading.ahead(Certainty.POSSIBLE, "under '" + governor.text() + "'");
      return true;
    }
    Optional<Cue> cue = cues.find(sentence, governor, ClauseWords.LOWERING);
    if (gerund && cue.isPresent() && !after.get().equals("by")) {
      reading.apply(cue.get(), governor);
      words.around(governor);
      return true;
    }
    return false;
  }

  /** "its plan to visit"; "documents signed in 1961" are on their own. */
  private boolean ofNoun(Token at, Token noun) {
    boolean plan = cues.find(sentence, noun, ClauseWords.LOWERING).isPresent();
    boolean participle = at.tag().equals("VBN") || at.tag().equals("VBD");
    if (!participle) {
      words.governing(noun);
    }
    return !participle && (isTo(at) || plan) && complement(at, noun);
  }

  private boolean complement(Token at, Token governor) {
    Optional<Cue> cue = cues.find(sentence, governor, ClauseWords.LOWERING);
    boolean infinitive = isTo(at) && sentence.children(at, "aux", "nsubj").isEmpty();
    boolean ahead =
        cue.filter(c -> c.kind() == Cue.Kind.PLAN || c.kind() == Cue.Kind.REQUEST).isPresent();
    if (ahead && isPast(at)) {
      return false;
    }
    if (infinitive && governor.tag().equals("VBG") && governor.lemma().equals("go")) {
      reading.ahead(Certainty.PROBABLE, "plan: going to " + at.text());
      words.around(governor);
      return true;
    }
    if (infinitive && governor.lemma().equals("be") && !at.plainRelation().equals("acl")) {
      reading.ahead(Certainty.PROBABLE, "plan: " + governor.text() + " to " + at.text());
      return true;
    }
    boolean bears =
        cue.isPresent()
            && (infinitive
                || at.tag().equals("VBG")
                || Set.of(Cue.Kind.REQUEST, Cue.Kind.PLAN, Cue.Kind.POSSIBILITY, Cue.Kind.FAILURE)
                    .contains(cue.get().kind()));
    if (bears) {
      reading.apply(cue.get(), governor);
      words.around(governor);
      return true;
    }
    if (infinitive && !isFactual(at, governor)) {
      reading.ahead(Certainty.POSSIBLE, "an infinitive after '" + governor.text() + "'");
    }
    if (at.plainRelation().equals("xcomp") || in("causative", governor)) {
      untold(governor);
    }
    return true;
  }

  /** "eighty years since Germany attacked": what is told in the past is nobody's plan. */
  private boolean isPast(Token verb) {
    boolean perfect =
        sentence.children(verb, "aux").stream()
            .anyMatch(a -> Set.of("had", "has", "have").contains(Clauses.lower(a)));
    return verb.tag().equals("VBD") || verb.tag().equals("VBN") && perfect;
  }

  /** "the first to visit", "managed to sign", "was forced to leave": these did. */
  private boolean isFactual(Token at, Token governor) {
    boolean first =
        governor.isNoun()
            && sentence.children(governor, "amod", "advmod").stream()
                .anyMatch(a -> in("ordinal", a));
    boolean passive = governor.isVerb() && clauses.isPassive(governor);
    boolean told = passive && cues.find(sentence, governor, Voices.SPEAKING).isPresent();
    return first || told || in("ordinal", governor) || in("implicative", governor);
  }

  /** What stands with a verb that governs; it gives the time where none is given yet. */
  private void untold(Token governor) {
    if (!reading.isTensed() && governor.isVerb()) {
      words.clause(governor);
    } else {
      words.around(governor);
    }
  }

  private boolean argument(Token at, Token governor, String relation) {
    Optional<Cue> cue = cues.find(sentence, governor, ClauseWords.LOWERING);
    boolean acts = (at.isNoun() || at.tag().equals("VBG")) && cue.isPresent();
    if (acts && OF_THINGS.contains(cue.get().kind()) && isDirect(at, governor, cue.get())) {
      reading.apply(cue.get(), governor);
      words.around(governor);
      return true;
    }
    if (relation.equals("compound") || !at.isNoun()) {
      return false;
    }
    if (cue.filter(c -> c.kind() == Cue.Kind.ASPECT).isPresent() && relation.equals("obj")) {
      reading.apply(cue.get(), governor);
    }
    if (relation.equals("nsubj") && !at.relation().equals("nsubj:pass")) {
      return happens(governor, cue);
    }
    return governor.isVerb() && carried(at, governor, relation);
  }

  /** "the talks will take place", "a war seems unlikely". */
  private boolean happens(Token governor, Optional<Cue> cue) {
    Optional<Token> said =
        sentence.children(governor, "xcomp").stream().filter(Token::isAdjective).findFirst();
    said.ifPresent(a -> cues.find(sentence, a, OF_THINGS).ifPresent(c -> reading.apply(c, a)));
    boolean happens = in("happening", governor) || governor.isAdjective() && cue.isPresent();
    if (happens) {
      words.clause(governor);
      cue.ifPresent(c -> reading.apply(c, governor));
    }
    return happens;
  }

  /** "could launch an attack": the verb only carries the noun, or nothing is known of it yet. */
  private boolean carried(Token at, Token governor, String relation) {
    boolean object = relation.equals("obj") || at.relation().equals("nsubj:pass");
    boolean light =
        (object || relation.equals("obl"))
            && (in("carrying", governor) || in("happening", governor));
    if (in("presupposing", governor)) {
      return false;
    }
    boolean open = !isDefinite(at) && (object || relation.equals("obl"));
    if (light) {
      words.clause(governor);
      return true;
    }
    if (open && governor.isVerb() && isUnreal(governor)) {
      reading.ahead(Certainty.POSSIBLE, "under '" + governor.text() + "'");
      return true;
    }
    return false;
  }

  /** Whether a verb stands under a modal or is an infinitive. */
  private boolean isUnreal(Token verb) {
    boolean modal = sentence.children(verb, "aux").stream().anyMatch(a -> a.tag().equals("MD"));
    modal |=
        sentence.children(verb, "mark").stream().anyMatch(m -> cues.conjunction(m).isPresent());
    boolean open = isTo(verb) && verb.head() >= 0 && !isFactual(verb, sentence.token(verb.head()));
    return modal || open;
  }

  private boolean isDefinite(Token noun) {
    if (!sentence.children(noun, "nmod:poss").isEmpty() || noun.isName()) {
      return true;
    }
    return sentence.children(noun, "det").stream()
        .anyMatch(d -> DEFINITE.contains(Clauses.lower(d)));
  }

  /** The noun is what is planned, asked for or called off, not a bystander. */
  private boolean isDirect(Token at, Token governor, Cue cue) {
    if (at.plainRelation().equals("obj") || at.relation().equals("nsubj:pass")) {
      return true;
    }
    if (at.plainRelation().equals("compound")) {
      return governor.isNoun() && cue.kind() != Cue.Kind.REFUSAL;
    }
    Optional<String> preposition = clauses.preposition(at);
    if (governor.isNoun() && preposition.isPresent()) {
      return Set.of("of", "for", "to", "on").contains(preposition.get());
    }
    return cue.kind() == Cue.Kind.REQUEST && preposition.map(p -> p.equals("for")).orElse(false);
  }

  /** "Will the generals yield?" */
  private void question(Token top) {
    boolean asked = top.head() < 0 && sentence.token(sentence.size() - 1).text().equals("?");
    if (asked) {
      reading.lower(Certainty.POSSIBLE, "a question");
    }
  }

  private boolean isTo(Token verb) {
    return sentence.children(verb, "mark").stream().anyMatch(m -> m.tag().equals("TO"));
  }

  private boolean in(String set, Token token) {
    return classes.getOrDefault(set, Set.of()).contains(token.lemma());
  }
}
