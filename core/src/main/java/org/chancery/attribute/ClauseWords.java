package org.chancery.attribute;

import java.util.Optional;
import java.util.Set;
import org.chancery.annotate.Clauses;
import org.chancery.codebook.Cue;
import org.chancery.model.Assertion.Certainty;
import org.chancery.model.Assertion.Tense;
import org.chancery.model.Sentence;
import org.chancery.model.Token;

/**
 * Reads what stands with a verb or noun itself: auxiliaries, negation, conjunctions, adverbs,
 * adjectives. Made for one reading.
 */
final class ClauseWords {
  /** "had no choice but to expel him" does not deny that he was expelled. */
  private static final Set<String> WAYS_ROUND = Set.of("choice", "option", "alternative");

  static final Set<Cue.Kind> LOWERING =
      Set.of(
          Cue.Kind.PLAN,
          Cue.Kind.POSSIBILITY,
          Cue.Kind.HYPOTHETICAL,
          Cue.Kind.FAILURE,
          Cue.Kind.REQUEST,
          Cue.Kind.REFUSAL,
          Cue.Kind.ASPECT,
          Cue.Kind.ACCUSATION);

  private static final Set<String> NOT =
      Set.of("not", "n't", "n’t", "never", "neither", "nor", "hardly", "scarcely");

  private static final Set<String> BE_NOW = Set.of("is", "are", "am", "'s", "'re", "’s", "’re");

  private static final Set<String> BE_THEN = Set.of("was", "were");

  /** Adjectives that are plans only after their noun: "certain visits" are no plan. */
  private static final Set<String> PREDICATIVE =
      Set.of("certain", "able", "eager", "due", "ready", "keen", "set", "willing", "prepared");

  private final CueIndex cues;
  private final Sentence sentence;
  private final Reading reading;
  private final boolean reported;

  /** The noun that names the event, whose "no" has been read; -1 for none. */
  private int named = -1;

  /**
   * @param reported whether the words are told by somebody in the past: "would" is a plan then
   */
  ClauseWords(CueIndex cues, Sentence sentence, Reading reading, boolean reported) {
    this.cues = cues;
    this.sentence = sentence;
    this.reading = reading;
    this.reported = reported;
  }

  /** What stands with a noun: "planned visit", "no talks", "ongoing war". */
  void noun(Token noun) {
    named = noun.index();
    for (Token child : sentence.children(noun, "amod", "det", "compound")) {
      cues.find(sentence, child, LOWERING)
          .filter(c -> c.pos().equals("a") && !PREDICATIVE.contains(c.lemma()))
          .ifPresent(c -> reading.apply(c, child));
      amount(child);
    }
  }

  /** "no talks", "little progress", "any attack". */
  private void amount(Token child) {
    String word = Clauses.lower(child);
    boolean some =
        child.index() > 0 && Clauses.lower(sentence.token(child.index() - 1)).equals("a");
    if (word.equals("no")) {
      reading.negate(child);
    } else if (word.equals("any") || Set.of("little", "few").contains(word) && !some) {
      reading.lower(Certainty.POSSIBLE, "'" + word + "' leaves it open");
    }
  }

  /** "no plan to invade", "no role in attacking": a noun that governs is negated. */
  void governing(Token noun) {
    if (WAYS_ROUND.contains(noun.lemma())) {
      return;
    }
    for (Token child : sentence.children(noun, "det")) {
      if (Clauses.lower(child).equals("no")) {
        reading.negate(child);
      }
    }
  }

  /**
   * "held no talks", "imposed no sanctions": where the event's own object is not there, it was not
   * done. "sees no end" is another thing: he sees. In the passive it is the subject, and is read as
   * such.
   *
   * @param object index of the event's object, -1 for none
   */
  void object(int object) {
    boolean active = object >= 0 && sentence.token(object).relation().equals("obj");
    if (active) {
      governing(sentence.token(object));
    }
  }

  /** All that stands with a verb, or with an adjective or noun that is said of something. */
  void clause(Token verb) {
    boolean own = false;
    for (Token child : sentence.children(verb)) {
      switch (child.plainRelation()) {
        case "aux", "cop" -> {
          own = true;
          auxiliary(child, verb);
        }
        case "mark", "case" -> mark(child, verb);
        case "advmod", "neg", "det", "cc" -> adverb(child);
        case "nsubj" -> subject(child, verb);
        default -> {}
      }
    }
    if (!own) {
      bareTense(verb);
    }
    imperative(verb);
  }

  /** Negation and modals of a verb that governs: "does not plan to", "may agree to". */
  void around(Token verb) {
    for (Token child : sentence.children(verb, "aux", "advmod", "mark", "cop")) {
      if (child.plainRelation().equals("mark")) {
        cues.conjunction(child).ifPresent(c -> reading.apply(c, child));
      } else if (!child.plainRelation().equals("advmod")) {
        modal(child, verb);
      } else {
        adverb(child);
      }
    }
  }

  private void auxiliary(Token aux, Token verb) {
    String word = Clauses.lower(aux);
    if (cues.find(sentence, aux, LOWERING).isPresent()) {
      modal(aux, verb);
      boolean done =
          sentence.children(verb, "aux").stream().anyMatch(a -> Clauses.lower(a).equals("have"));
      reading.tense(done ? Tense.PAST : verb.tag().equals("VBG") ? Tense.PRESENT : Tense.FUTURE);
    } else if (word.equals("be") && isSubjunctive(verb)) {
      reading.ahead(Certainty.POSSIBLE, "asked for: be " + verb.text());
    } else if (isBeTo(aux, verb)) {
      reading.ahead(Certainty.PROBABLE, "plan: " + word + " to " + verb.text());
    } else if (BE_NOW.contains(word) && verb.tag().equals("VBG")) {
      reading.tense(Tense.PRESENT);
      reading.ongoing = reading.tense != Tense.FUTURE;
    } else if (BE_NOW.contains(word) && !verb.isVerb()) {
      reading.tense(Tense.PRESENT);
    } else {
      reading.tense(Tense.PAST);
    }
  }

  /** A modal; "would" told by somebody is their future, "would have" did not come to pass. */
  private void modal(Token aux, Token verb) {
    Optional<Cue> cue = cues.find(sentence, aux, LOWERING);
    if (cue.isEmpty()) {
      return;
    }
    String word = Clauses.lower(aux);
    boolean would = word.equals("would") || word.equals("'d");
    boolean perfect =
        verb.tag().equals("VBN")
            && sentence.children(verb, "aux").stream()
                .anyMatch(a -> Clauses.lower(a).equals("have"));
    if (would && perfect) {
      reading.lower(Certainty.POSSIBLE, "did not come to pass: would have " + verb.text());
      reading.negated = true;
    } else if (would && reported) {
      reading.ahead(Certainty.PROBABLE, "told as a plan: " + word);
    } else {
      reading.apply(cue.get(), aux);
    }
  }

  /** "demanded that he be released": "be" without a modal or "to". */
  private boolean isSubjunctive(Token verb) {
    boolean helped =
        sentence.children(verb, "aux").stream()
            .anyMatch(a -> a.tag().equals("MD") || Set.of("do", "did").contains(a.text()));
    return !helped && !isTo(verb) && verb.plainRelation().equals("ccomp");
  }

  /** "is to meet", "were then to sign"; "was on the tarmac to greet" is none. */
  private boolean isBeTo(Token be, Token verb) {
    String word = Clauses.lower(be);
    boolean is = BE_NOW.contains(word) || BE_THEN.contains(word);
    return is
        && sentence.children(verb, "mark").stream()
            .anyMatch(m -> m.tag().equals("TO") && m.index() - be.index() <= 2);
  }

  private boolean isTo(Token verb) {
    return sentence.children(verb, "mark").stream().anyMatch(m -> m.tag().equals("TO"));
  }

  private void mark(Token mark, Token verb) {
    cues.conjunction(mark).ifPresent(c -> reading.apply(c, mark));
    String word = Clauses.lower(mark);
    if (word.equals("without")) {
      reading.negate(mark);
    }
    boolean present = verb.tag().equals("VBZ") || verb.tag().equals("VBP");
    if (present && Set.of("until", "till", "before", "once").contains(word)) {
      reading.lower(Certainty.POSSIBLE, "awaited: " + word);
    }
    int before = mark.index() - 1;
    if (mark.tag().equals("TO")
        && before >= 0
        && Clauses.lower(sentence.token(before)).equals("yet")) {
      reading.negate(sentence.token(before));
    }
  }

  /** "not", "never", "no longer", "allegedly". */
  private void adverb(Token adverb) {
    String word = Clauses.lower(adverb);
    boolean longer =
        Set.of("longer", "more").contains(word)
            && sentence.children(adverb).stream().anyMatch(c -> Clauses.lower(c).equals("no"));
    if (NOT.contains(word) && !isOnly(adverb) || longer) {
      reading.negate(adverb);
    } else {
      cues.find(sentence, adverb, LOWERING)
          .filter(c -> c.pos().equals("r"))
          .ifPresent(c -> reading.apply(c, adverb));
    }
  }

  /** "not only shelled but also looted" did both. */
  private boolean isOnly(Token not) {
    int next = not.index() + 1;
    return next < sentence.size()
        && Set.of("only", "just", "merely").contains(Clauses.lower(sentence.token(next)));
  }

  /**
   * "no one", "neither side"; and "Moscow's need to source", where the plan looks like a subject.
   */
  private void subject(Token subject, Token verb) {
    if (subject.index() == named) {
      return;
    }
    boolean none = Set.of("nobody", "none", "neither", "nothing").contains(Clauses.lower(subject));
    for (Token det : sentence.children(subject, "det", "amod", "advmod")) {
      none |= Set.of("no", "neither").contains(Clauses.lower(det));
    }
    if (none) {
      reading.negate(subject);
    }
    if (isTo(verb) && subject.isNoun()) {
      cues.find(sentence, subject, LOWERING)
          .filter(c -> c.kind() == Cue.Kind.PLAN)
          .ifPresent(c -> reading.apply(c, subject));
    }
  }

  private void bareTense(Token verb) {
    switch (verb.tag()) {
      case "VBD", "VBN" -> reading.tense(Tense.PAST);
      case "VBZ", "VBP" -> reading.tense(Tense.PRESENT);
      default -> {}
    }
  }

  /** "Release the hostages": asked for. */
  private void imperative(Token verb) {
    boolean bare =
        verb.tag().equals("VB")
            && Set.of("root", "ccomp", "dep").contains(verb.plainRelation())
            && sentence.children(verb, "nsubj", "aux", "mark", "cop").isEmpty()
            && (verb.index() == 0 || !sentence.token(verb.index() - 1).isNoun());
    boolean opens =
        verb.index() == 0
            || sentence.token(verb.index() - 1).text().codePoints().noneMatch(Character::isLetter);
    if (bare && opens) {
      reading.ahead(Certainty.POSSIBLE, "asked for: " + verb.text());
    }
  }
}
