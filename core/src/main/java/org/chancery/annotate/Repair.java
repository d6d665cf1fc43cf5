package org.chancery.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.model.Token;
import org.chancery.model.Token.Governor;

/**
 * Mends what the parser is known to get wrong in agency prose. Each mend was found on several
 * sentences of different origin, and applies only to a tree that cannot be right.
 */
final class Repair {
  /**
   * Verbs whose object is the one who does what follows after a preposition: "accused Iran of
   * arming rebels".
   */
  private static final Set<String> OBJECT_DOES =
      Set.of(
          "accuse",
          "suspect",
          "charge",
          "blame",
          "condemn",
          "criticize",
          "criticise",
          "denounce",
          "convict",
          "acquit",
          "prevent",
          "stop",
          "keep",
          "ban",
          "bar",
          "warn",
          "dissuade",
          "discourage",
          "praise",
          "thank");

  private Repair() {}

  static List<Token> apply(List<Token> tokens) {
    List<Token> mended = new ArrayList<>(tokens);
    gerunds(mended);
    swallowedClauses(mended);
    return mended;
  }

  /**
   * "accused North Korea of providing military aid": "providing" is a verb with an object, no
   * adjective of "aid".
   */
  private static void gerunds(List<Token> tokens) {
    for (int i = 1; i < tokens.size(); i++) {
      Token verb = tokens.get(i);
      Token preposition = tokens.get(i - 1);
      boolean shape =
          verb.tag().equals("VBG")
              && verb.relation().equals("amod")
              && verb.head() > i
              && preposition.relation().equals("case")
              && preposition.head() == verb.head();
      if (!shape) {
        continue;
      }
      Token noun = tokens.get(verb.head());
      boolean clause =
          noun.head() >= 0
              && OBJECT_DOES.contains(tokens.get(noun.head()).lemma())
              && Set.of("of", "for", "from", "with", "against").contains(preposition.lemma());
      if (clause) {
        tokens.set(i, moved(verb, noun.head(), "advcl"));
        tokens.set(i - 1, moved(preposition, i, "mark"));
        tokens.set(noun.index(), moved(noun, i, "obj"));
      }
    }
  }

  /**
   * "Ushakov insisted the agreement is not provocative", read as if "Ushakov insisted the
   * agreement" were the subject: the verb governs, its object is the subject of the clause.
   */
  private static void swallowedClauses(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      Token verb = tokens.get(i);
      boolean shape =
          verb.relation().equals("csubj")
              && (verb.tag().equals("VBD") || verb.tag().equals("VBZ"))
              && verb.head() > i;
      if (!shape) {
        continue;
      }
      Token clause = tokens.get(verb.head());
      Token object = null;
      boolean own = false;
      for (Token token : tokens) {
        boolean below = token.head() == i;
        own |= below && token.plainRelation().equals("nsubj") && token.index() < i;
        object =
            below
                    && token.relation().equals("obj")
                    && token.index() > i
                    && token.index() < clause.index()
                ? token
                : object;
      }
      if (own && object != null) {
        tokens.set(i, moved(verb, clause.head(), clause.relation()));
        tokens.set(clause.index(), moved(clause, i, "ccomp"));
        tokens.set(object.index(), moved(object, clause.index(), "nsubj"));
      }
    }
  }

  private static Token moved(Token token, int head, String relation) {
    return new Token(
        token.index(),
        token.span(),
        token.text(),
        token.lemma(),
        token.tag(),
        token.entity(),
        new Governor(head, relation));
  }
}
