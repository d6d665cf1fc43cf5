package org.chancery.annotate;

import java.util.List;
import java.util.Set;
import org.chancery.model.Token;

/** Mends participles that the parser hangs on the noun before them. */
final class Participles {
  private static final Set<String> AFTER_VERB =
      Set.of("obj", "obl", "nmod", "conj", "obl:tmod", "iobj");

  private Participles() {}

  static void apply(List<Token> tokens) {
    afterComma(tokens);
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
