package org.chancery.annotate;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.model.Token;

/**
 * Mends clauses without a verb: "holds Iran responsible", "called Putin a war criminal". The parser
 * makes the one spoken of the subject of the adjective or noun; in the plainest form it is the
 * object of the verb, and the adjective or noun stays its complement.
 */
final class Predicatives {
  /** Verbs whose object does what a bare infinitive says: "made Iran pay", "saw the jet fall". */
  private static final Set<String> WITH_BARE_INFINITIVE =
      Set.of("make", "let", "have", "help", "see", "hear", "watch", "feel", "bid");

  private Predicatives() {}

  static void apply(List<Token> tokens) {
    objects(tokens);
    nounsTakenForVerbs(tokens);
    unwanted(tokens);
    bareClauses(tokens);
  }

  /** "declared two diplomats persona non grata": the diplomats are the object. */
  private static void unwanted(List<Token> tokens) {
    for (int i = 2; i + 2 < tokens.size(); i++) {
      boolean phrase =
          tokens.get(i).text().toLowerCase(Locale.ROOT).startsWith("persona")
              && tokens.get(i + 1).text().equalsIgnoreCase("non");
      int verb = i - 1;
      while (phrase && verb >= 0 && !tokens.get(verb).lemma().equals("declare")) {
        verb--;
      }
      if (!phrase || verb < 0) {
        continue;
      }
      Token last = tokens.get(i - 1);
      if (last.index() > verb && last.isNoun()) {
        for (Token part : List.copyOf(tokens)) {
          boolean own = part.index() > verb && part.index() < i - 1 && part.head() >= i - 1;
          if (own) {
            tokens.set(part.index(), Repair.moved(part, i - 1, part.relation()));
          }
        }
        tokens.set(i - 1, Repair.moved(last, verb, "obj"));
      }
      for (Token below : List.copyOf(tokens)) {
        boolean adverbial = below.index() > i + 2 && below.head() >= i && below.head() <= i + 2;
        if (adverbial && Set.of("nmod", "obl").contains(below.relation())) {
          tokens.set(below.index(), Repair.moved(below, verb, "obl"));
        }
      }
      tokens.set(i + 2, Repair.moved(tokens.get(i + 2), verb, "xcomp"));
      tokens.set(i + 1, Repair.moved(tokens.get(i + 1), i + 2, "compound"));
      tokens.set(i, Repair.moved(tokens.get(i), i + 2, "compound"));
    }
  }

  /**
   * "said Serbia and Kosovo should talk", read as if somebody said Serbia: what stands before
   * "should" is the subject of the clause.
   */
  private static void bareClauses(List<Token> tokens) {
    for (Token clause : List.copyOf(tokens)) {
      boolean shape =
          clause.tag().startsWith("VB")
              && clause.relation().equals("dep")
              && clause.head() >= 0
              && clause.head() < clause.index()
              && tokens.get(clause.head()).tag().startsWith("VB");
      if (!shape) {
        continue;
      }
      boolean modal = false;
      boolean subject = false;
      for (Token below : tokens) {
        modal |= below.head() == clause.index() && below.tag().equals("MD");
        subject |= below.head() == clause.index() && below.plainRelation().equals("nsubj");
      }
      for (Token object : List.copyOf(tokens)) {
        boolean before =
            object.head() == clause.head()
                && object.relation().equals("obj")
                && object.index() < clause.index();
        if (before && modal && !subject) {
          tokens.set(object.index(), Repair.moved(object, clause.index(), "nsubj"));
          tokens.set(clause.index(), Repair.moved(clause, clause.head(), "ccomp"));
        }
      }
    }
  }

  /** "found the reporter guilty of spying": the reporter is whom they found. */
  private static void objects(List<Token> tokens) {
    for (Token predicate : List.copyOf(tokens)) {
      boolean shape =
          Set.of("xcomp", "ccomp").contains(predicate.relation())
              && !predicate.tag().startsWith("VB")
              && predicate.head() >= 0
              && tokens.get(predicate.head()).tag().startsWith("VB")
              && isBare(tokens, predicate);
      if (!shape) {
        continue;
      }
      for (Token subject : List.copyOf(tokens)) {
        boolean between =
            subject.head() == predicate.index()
                && subject.relation().equals("nsubj")
                && subject.index() > predicate.head()
                && subject.index() < predicate.index();
        if (between && !hasObject(tokens, predicate.head())) {
          tokens.set(subject.index(), Repair.moved(subject, predicate.head(), "obj"));
          tokens.set(
              predicate.index(),
              Repair.moved(tokens.get(predicate.index()), predicate.head(), "xcomp"));
        }
      }
    }
  }

  /** Whether a predicate has neither copula nor auxiliary nor conjunction. */
  private static boolean isBare(List<Token> tokens, Token predicate) {
    return tokens.stream()
        .filter(t -> t.head() == predicate.index())
        .noneMatch(t -> Set.of("cop", "aux", "mark").contains(t.relation()));
  }

  private static boolean hasObject(List<Token> tokens, int verb) {
    return tokens.stream().anyMatch(t -> t.head() == verb && t.relation().equals("obj"));
  }

  /**
   * "shot down a Russian drone", read as if "a Russian" would drone: a bare infinitive has no
   * subject with an article right before it, so it is a noun and the object.
   */
  private static void nounsTakenForVerbs(List<Token> tokens) {
    for (int i = 2; i < tokens.size(); i++) {
      Token word = tokens.get(i);
      Token before = tokens.get(i - 1);
      boolean shape =
          word.tag().equals("VB")
              && before.head() == i
              && before.relation().equals("nsubj")
              && word.head() >= 0
              && word.head() < i
              && tokens.get(word.head()).tag().startsWith("VB")
              && !WITH_BARE_INFINITIVE.contains(tokens.get(word.head()).lemma())
              && !hasObject(tokens, word.head())
              && Set.of("ccomp", "xcomp", "dep").contains(word.relation())
              && isBare(tokens, word);
      if (!shape) {
        continue;
      }
      int verb = word.head();
      tokens.set(i, Repair.retagged(Repair.moved(word, verb, "obj"), "NN"));
      tokens.set(i - 1, Repair.moved(before, i, "compound"));
      for (Token below : List.copyOf(tokens)) {
        boolean own = below.head() == i - 1 && below.relation().equals("det");
        boolean adverbial = below.head() == i && below.relation().equals("obl");
        if (own) {
          tokens.set(below.index(), Repair.moved(below, i, "det"));
        } else if (adverbial) {
          tokens.set(below.index(), Repair.moved(below, verb, "obl"));
        }
      }
    }
  }
}
