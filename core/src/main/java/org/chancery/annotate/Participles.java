package org.chancery.annotate;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.model.Token;

/** Mends participles that the parser hangs on the noun before them. */
final class Participles {
  private static final Set<String> AFTER_VERB =
      Set.of("obj", "obl", "nmod", "conj", "obl:tmod", "iobj");

  private Participles() {}

  static void apply(List<Token> tokens) {
    afterComma(tokens);
    nouns(tokens);
  }

  /**
   * "the storming of the palace", "Turkey's summoning of the envoy": between an article or owner
   * and "of" stands a noun, which governs both.
   */
  private static void nouns(List<Token> tokens) {
    for (int i = 1; i + 1 < tokens.size(); i++) {
      Token gerund = tokens.get(i);
      boolean owned = tokens.get(i - 1).tag().equals("POS") && i > 1;
      int before = owned ? tokens.get(i - 1).head() : i - 1;
      boolean shape =
          gerund.tag().equals("VBG")
              && (owned || tokens.get(i - 1).text().equalsIgnoreCase("the"))
              && tokens.get(i + 1).text().equals("of")
              && before >= 0
              && before < i;
      if (!shape) {
        continue;
      }
      Token opener = tokens.get(before);
      if (gerund.head() == before) {
        for (Token below : List.copyOf(tokens)) {
          if (below.head() == before && below.index() > i) {
            tokens.set(below.index(), Repair.moved(below, i, below.relation()));
          }
        }
        tokens.set(i, noun(gerund, opener.head(), opener.relation()));
      } else if (opener.head() == i) {
        tokens.set(i, noun(gerund, gerund.head(), gerund.relation()));
      } else {
        continue;
      }
      tokens.set(before, Repair.moved(opener, i, owned ? "nmod:poss" : "det"));
      for (Token below : List.copyOf(tokens)) {
        if (below.head() == i && below.relation().equals("obl")) {
          tokens.set(below.index(), Repair.moved(below, i, "nmod"));
        }
      }
    }
  }

  private static Token noun(Token gerund, int head, String relation) {
    return new Token(
        gerund.index(),
        gerund.span(),
        gerund.text(),
        gerund.text().toLowerCase(Locale.ROOT),
        "NN",
        gerund.entity(),
        new Token.Governor(head, relation));
  }

  /**
   * "attacked a church in Odesa, killing 15": after a comma a participle goes with the verb, whose
   * subject does it, not with the church.
   */
  private static void afterComma(List<Token> tokens) {
    for (int i = 2; i < tokens.size(); i++) {
      Token participle = tokens.get(i);
      boolean shape =
          participle.tag().equals("VBG")
              && participle.plainRelation().equals("acl")
              && follows(tokens, i)
              && participle.head() < i;
      if (!shape) {
        continue;
      }
      int verb = verbAbove(tokens, participle.head());
      if (verb >= 0 && verb < participle.head()) {
        tokens.set(i, Repair.moved(participle, verb, "advcl"));
      }
    }
  }

  /** Whether a comma stands before a word, with nothing but an adverb between. */
  private static boolean follows(List<Token> tokens, int i) {
    int before = tokens.get(i - 1).tag().startsWith("RB") ? i - 2 : i - 1;
    return before >= 0 && tokens.get(before).text().equals(",");
  }

  /** The verb that a nominal after it depends on, through other nominals; -1 if none. */
  private static int verbAbove(List<Token> tokens, int nominal) {
    int at = nominal;
    for (int steps = 0; steps < 8 && at >= 0; steps++) {
      Token token = tokens.get(at);
      if (token.tag().startsWith("VB")) {
        return at;
      }
      if (!AFTER_VERB.contains(token.relation())) {
        return -1;
      }
      at = token.head();
    }
    return -1;
  }
}
