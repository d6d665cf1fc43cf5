package org.chancery.annotate;

import java.util.List;
import java.util.Set;
import org.chancery.model.Token;

/** Mends relative clauses that the parser takes for something else. */
final class Relatives {
  private static final Set<String> PRONOUNS = Set.of("which", "who", "that");

  private Relatives() {}

  static void apply(List<Token> tokens) {
    swallowed(tokens);
    reaching(tokens);
  }

  /**
   * "the Union, which imposed sanctions on Belarus, extended them", read as if "imposed" were an
   * adjective of the sanctions and these another name of the Union: the Union imposed them.
   */
  private static void swallowed(List<Token> tokens) {
    for (int i = 1; i + 1 < tokens.size(); i++) {
      Token pronoun = tokens.get(i);
      Token verb = tokens.get(i + 1);
      boolean shape =
          PRONOUNS.contains(Clauses.lower(pronoun))
              && pronoun.tag().startsWith("W")
              && Set.of("VBD", "VBZ", "VBP").contains(verb.tag())
              && verb.head() > verb.index()
              && pronoun.head() == verb.head();
      if (!shape) {
        continue;
      }
      Token object = tokens.get(verb.head());
      boolean apposed =
          object.isNoun()
              && Set.of("appos", "dep", "conj").contains(object.relation())
              && object.head() >= 0
              && object.head() < i;
      if (apposed) {
        tokens.set(verb.index(), Repair.moved(verb, object.head(), "acl:relcl"));
        tokens.set(i, Repair.moved(pronoun, verb.index(), "nsubj"));
        tokens.set(object.index(), Repair.moved(object, verb.index(), "obj"));
        takeTimes(tokens, object, verb);
      }
    }
  }

  /** The times of the object are the verb's: "fought wars in 1994". */
  private static void takeTimes(List<Token> tokens, Token object, Token verb) {
    for (Token token : List.copyOf(tokens)) {
      boolean time =
          token.head() == object.index()
              && token.index() > object.index()
              && token.relation().equals("nmod")
              && (Reattachments.isCalendar(token) || token.text().matches("(?:1[89]|20)\\d\\d"));
      if (time) {
        tokens.set(token.index(), Repair.moved(token, verb.index(), "obl"));
      }
    }
  }

  /**
   * "released ten in December, two of whom had been arrested in 2022", "shot at farmers on Sunday,
   * the governor said", read as if the arrest were of December and the governor spoke at them: what
   * stands before the comma that opens a later clause belongs to the verb before.
   */
  private static void reaching(List<Token> tokens) {
    for (Token phrase : List.copyOf(tokens)) {
      boolean oblique = phrase.plainRelation().equals("obl") && phrase.head() > phrase.index();
      if (oblique && isLater(tokens, tokens.get(phrase.head()), phrase)) {
        int before = tokens.get(phrase.head()).head();
        tokens.set(phrase.index(), Repair.moved(phrase, before, phrase.relation()));
      }
    }
  }

  /**
   * Whether a verb opens a clause after a comma behind a phrase. A comma before the phrase, too, is
   * borne with only where the clause says who tells it.
   */
  private static boolean isLater(List<Token> tokens, Token verb, Token phrase) {
    int before = verb.head();
    boolean clause =
        Set.of("parataxis", "acl:relcl", "advcl", "ccomp").contains(verb.relation())
            && verb.isVerb()
            && before >= 0
            && before < phrase.index()
            && tokens.get(before).isVerb();
    if (!clause) {
      return false;
    }
    boolean telling = verb.relation().equals("parataxis") && verb.lemma().equals("say");
    return tokens.stream()
        .filter(t -> t.head() == verb.index() && t.plainRelation().equals("nsubj"))
        .findFirst()
        .map(subject -> Math.min(subject.index(), verb.index()))
        .filter(opening -> opening > phrase.index())
        .filter(opening -> hasComma(tokens, phrase.index() + 1, opening))
        .filter(opening -> telling || !hasComma(tokens, before + 1, phrase.index()))
        .isPresent();
  }

  private static boolean hasComma(List<Token> tokens, int from, int to) {
    return tokens.subList(from, to).stream().anyMatch(t -> t.text().equals(","));
  }
}
