package org.chancery.annotate;

import java.util.List;
import java.util.Set;
import org.chancery.model.Token;

/** Mends who is spoken to: "told visiting envoy Lee that …", "warned the army could step in". */
final class Addressees {
  private static final Set<String> SPEAKING =
      Set.of(
          "tell", "inform", "assure", "warn", "remind", "meet", "say", "believe", "claim", "insist",
          "fear", "hope", "add", "suggest", "stress", "note", "think");

  private static final Set<String> VISITING = Set.of("visiting", "touring", "departing");

  private Addressees() {}

  static void apply(List<Token> tokens) {
    for (int i = 1; i < tokens.size(); i++) {
      visitor(tokens, i);
      subjectTakenForObject(tokens, i);
    }
  }

  /** "told visiting envoy Lee": the envoy is told; "visiting" only describes him. */
  private static void visitor(List<Token> tokens, int i) {
    Token visiting = tokens.get(i);
    boolean shape =
        VISITING.contains(visiting.text())
            && visiting.head() == i - 1
            && SPEAKING.contains(tokens.get(i - 1).lemma())
            && Set.of("xcomp", "ccomp", "advcl", "obj", "dep").contains(visiting.plainRelation());
    if (!shape) {
      return;
    }
    for (Token child : List.copyOf(tokens)) {
      if (child.head() == i && child.relation().equals("obj") && child.index() > i) {
        for (Token other : List.copyOf(tokens)) {
          if (other.head() == i && other.index() != child.index()) {
            tokens.set(other.index(), Repair.moved(other, i - 1, other.relation()));
          }
        }
        tokens.set(child.index(), Repair.moved(child, i - 1, "obj"));
        tokens.set(i, Repair.moved(visiting, child.index(), "amod"));
        return;
      }
    }
  }

  /**
   * "warned the army could be called in": before a modal, a noun is the subject of what follows.
   */
  private static void subjectTakenForObject(List<Token> tokens, int i) {
    Token object = tokens.get(i);
    boolean shape =
        object.relation().equals("obj")
            && object.head() >= 0
            && object.head() < i
            && SPEAKING.contains(tokens.get(object.head()).lemma())
            && i + 1 < tokens.size()
            && tokens.get(i + 1).tag().equals("MD");
    if (!shape) {
      return;
    }
    Token speaking = tokens.get(object.head());
    Token clause = tokens.get(Math.max(0, tokens.get(i + 1).head()));
    if (!clause.isVerb() || clause.index() <= i) {
      return;
    }
    if (speaking.head() != clause.index() && isBelow(tokens, speaking, clause.index())) {
      return;
    }
    if (speaking.head() == clause.index()) {
      tokens.set(speaking.index(), Repair.moved(speaking, clause.head(), clause.relation()));
    }
    boolean passive =
        tokens.stream()
            .anyMatch(t -> t.head() == clause.index() && t.relation().equals("aux:pass"));
    tokens.set(clause.index(), Repair.moved(clause, speaking.index(), "ccomp"));
    tokens.set(i, Repair.moved(object, clause.index(), passive ? "nsubj:pass" : "nsubj"));
  }

  private static boolean isBelow(List<Token> tokens, Token token, int above) {
    for (int at = token.head(); at >= 0; at = tokens.get(at).head()) {
      if (at == above) {
        return true;
      }
    }
    return false;
  }
}
