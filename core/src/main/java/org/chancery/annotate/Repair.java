package org.chancery.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
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

  /** Verbs that ask somebody, named after a preposition, to do something. */
  static final Set<String> ADDRESSERS =
      Set.of(
          "call",
          "appeal",
          "plead",
          "prevail",
          "shout",
          "signal",
          "look",
          "beg",
          "pray",
          "wait",
          "push",
          "press",
          "lobby",
          "campaign",
          "ask");

  /** Prepositions before the one who is asked. */
  static final Set<String> ADDRESSING = Set.of("on", "upon", "to", "with", "for");

  /** Verbs with a gerund: "denied supplying drones". */
  private static final Set<String> WITH_GERUND =
      Set.of(
          "deny",
          "stop",
          "start",
          "begin",
          "resume",
          "suspend",
          "halt",
          "cease",
          "continue",
          "consider",
          "keep",
          "finish",
          "quit",
          "admit",
          "risk",
          "avoid",
          "propose",
          "suggest",
          "recommend",
          "oppose",
          "favour",
          "favor",
          "resist",
          "delay",
          "postpone",
          "mull");

  private Repair() {}

  private static final List<Consumer<List<Token>>> MENDS =
      List.of(
          Relatives::apply,
          Reattachments::apply,
          Repair::gerunds,
          Repair::swallowedClauses,
          Repair::addressees,
          Repair::bareGerunds,
          Repair::purposes,
          Repair::verbsTakenForNouns,
          Repair::infinitivesOfNouns,
          Repair::conjoinedToGerunds,
          Repair::clausesOfObjects,
          Addressees::apply,
          Predicatives::apply,
          Participles::apply,
          Elisions::apply,
          Parallels::apply);

  /** The mended tree; a mend that would leave no tree is not made. */
  static List<Token> apply(List<Token> tokens) {
    List<Token> tree = new ArrayList<>(tokens);
    for (Consumer<List<Token>> mend : MENDS) {
      List<Token> mended = new ArrayList<>(tree);
      mend.accept(mended);
      tree = isTree(mended) ? mended : tree;
    }
    return tree;
  }

  /** Whether every token leads to a root; all that climbs a tree would climb for ever otherwise. */
  static boolean isTree(List<Token> tokens) {
    for (Token token : tokens) {
      int at = token.index();
      for (int steps = 0; at >= 0; steps++) {
        if (steps > tokens.size()) {
          return false;
        }
        at = tokens.get(at).head();
      }
    }
    return true;
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
      int governor = noun.head();
      boolean onObject = governor >= 0 && tokens.get(governor).relation().equals("obj");
      governor = onObject ? tokens.get(governor).head() : governor;
      boolean clause =
          governor >= 0
              && OBJECT_DOES.contains(tokens.get(governor).lemma())
              && Set.of("of", "for", "from", "with", "against").contains(preposition.lemma());
      if (clause) {
        tokens.set(i, moved(verb, governor, "advcl"));
        tokens.set(i - 1, moved(preposition, i, "mark"));
        tokens.set(noun.index(), moved(noun, i, "obj"));
        takeAlong(tokens, governor, i, noun.index());
      }
    }
  }

  /** What follows the object of a gerund goes with it: "of supplying weapons to Russia". */
  private static void takeAlong(List<Token> tokens, int from, int to, int object) {
    for (int j = object + 1; j < tokens.size(); j++) {
      boolean hangs = tokens.get(j).head() == from && tokens.get(j).relation().equals("obl");
      if (hangs) {
        tokens.set(j, moved(tokens.get(j), to, "obl"));
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

  /**
   * "appealed to NATO to guard the bridge", read as if NATO guarded something of its own: NATO is
   * spoken to, and what it is to do is the complement.
   */
  private static void addressees(List<Token> tokens) {
    for (int i = 3; i < tokens.size(); i++) {
      Token verb = tokens.get(i);
      if (!verb.tag().equals("VB") || !verb.relation().equals("advcl")) {
        continue;
      }
      int preposition = -1;
      int name = -1;
      boolean infinitive = false;
      for (Token token : tokens.subList(0, i)) {
        if (token.head() == i) {
          infinitive |= token.tag().equals("TO");
          boolean opens = token.relation().equals("mark") && token.tag().equals("IN");
          preposition = opens ? token.index() : preposition;
          name = token.relation().equals("nsubj") ? token.index() : name;
        }
      }
      if (infinitive && preposition >= 0 && name > preposition && verb.head() < preposition) {
        tokens.set(i, moved(verb, verb.head(), "xcomp"));
        tokens.set(preposition, moved(tokens.get(preposition), name, "case"));
        tokens.set(name, moved(tokens.get(name), verb.head(), "obl"));
      }
    }
  }

  /**
   * "denied supplying drones to Sudan": "supplying" is what is denied, no adjective of "drones".
   */
  private static void bareGerunds(List<Token> tokens) {
    for (int i = 1; i < tokens.size(); i++) {
      Token gerund = tokens.get(i);
      Token verb = tokens.get(i - 1);
      boolean shape =
          gerund.tag().equals("VBG")
              && gerund.relation().equals("amod")
              && gerund.head() > i
              && WITH_GERUND.contains(verb.lemma())
              && tokens.get(gerund.head()).head() == verb.index()
              && tokens.get(gerund.head()).relation().equals("obj");
      if (shape) {
        int noun = gerund.head();
        tokens.set(i, moved(gerund, verb.index(), "xcomp"));
        tokens.set(noun, moved(tokens.get(noun), i, "obj"));
        takeAlong(tokens, verb.index(), i, noun);
      }
    }
  }

  /**
   * "Iran's demand to see the text was met", read as if the demand saw: the infinitive belongs to
   * the noun, which is the subject of the finite verb.
   */
  private static void purposes(List<Token> tokens) {
    for (int i = 2; i < tokens.size(); i++) {
      Token verb = tokens.get(i);
      Token noun = tokens.get(i - 2);
      boolean shape =
          verb.tag().equals("VB")
              && tokens.get(i - 1).tag().equals("TO")
              && tokens.get(i - 1).head() == i
              && noun.tag().startsWith("NN")
              && noun.head() == i
              && noun.relation().equals("nsubj");
      if (!shape) {
        continue;
      }
      for (int j = i + 1; j < tokens.size(); j++) {
        Token finite = tokens.get(j);
        boolean governs =
            finite.head() == i
                && Set.of("dep", "ccomp", "parataxis", "advcl").contains(finite.relation())
                && Set.of("VBD", "VBZ", "VBP", "VBN", "MD").contains(finite.tag());
        if (governs) {
          boolean passive =
              tokens.stream()
                  .anyMatch(t -> t.head() == finite.index() && t.relation().equals("aux:pass"));
          tokens.set(j, moved(finite, verb.head(), verb.relation()));
          tokens.set(i, moved(verb, noun.index(), "acl"));
          tokens.set(i - 2, moved(noun, j, passive ? "nsubj:pass" : "nsubj"));
          break;
        }
      }
    }
  }

  /**
   * "threatened to blockade the strait", read as if one threatened the strait to a blockade: what
   * stands between "to" and an object is a verb.
   */
  private static void verbsTakenForNouns(List<Token> tokens) {
    for (int i = 2; i + 1 < tokens.size(); i++) {
      Token word = tokens.get(i);
      Token to = tokens.get(i - 1);
      boolean shape =
          word.tag().equals("NN")
              && word.relation().equals("obl")
              && to.lemma().equals("to")
              && to.head() == i
              && Character.isLowerCase(word.text().codePointAt(0));
      if (!shape) {
        continue;
      }
      for (int j = i + 1; j < tokens.size(); j++) {
        Token object = tokens.get(j);
        boolean follows =
            object.head() == word.head()
                && object.relation().equals("obj")
                && opens(tokens, i + 1, j);
        if (follows) {
          tokens.set(i, retagged(moved(word, word.head(), "xcomp"), "VB"));
          tokens.set(i - 1, retagged(moved(to, i, "mark"), "TO"));
          tokens.set(j, moved(object, i, "obj"));
          break;
        }
      }
    }
  }

  /** Whether the words from {@code first} are those of the phrase of a noun. */
  private static boolean opens(List<Token> tokens, int first, int noun) {
    for (int k = first; k < noun; k++) {
      if (tokens.get(k).head() < first || tokens.get(k).head() > noun) {
        return false;
      }
    }
    return true;
  }

  /** Nouns with an infinitive of their own: "ignored the threat to impose tariffs". */
  private static final Set<String> WITH_INFINITIVE =
      Set.of(
          "threat",
          "refusal",
          "decision",
          "plan",
          "demand",
          "call",
          "promise",
          "pledge",
          "offer",
          "attempt",
          "bid",
          "request",
          "effort",
          "need",
          "intention",
          "move",
          "agreement",
          "failure",
          "readiness",
          "willingness",
          "right",
          "order",
          "vow",
          "proposal",
          "deal",
          "appeal",
          "ultimatum",
          "warning",
          "commitment",
          "invitation",
          "desire",
          "wish",
          "ambition",
          "reason",
          "obligation",
          "mandate",
          "permission",
          "authority");

  private static void infinitivesOfNouns(List<Token> tokens) {
    for (int i = 2; i < tokens.size(); i++) {
      Token verb = tokens.get(i);
      Token noun = tokens.get(i - 2);
      boolean shape =
          verb.tag().equals("VB")
              && Set.of("xcomp", "ccomp").contains(verb.relation())
              && tokens.get(i - 1).tag().equals("TO")
              && noun.relation().equals("obj")
              && noun.head() == verb.head()
              && (WITH_INFINITIVE.contains(noun.lemma()) || isOrdinal(tokens, noun));
      if (shape) {
        tokens.set(i, moved(verb, i - 2, "acl"));
      }
    }
  }

  /** "became the first president to visit": an infinitive after it is the noun's own. */
  private static boolean isOrdinal(List<Token> tokens, Token noun) {
    return tokens.stream()
        .anyMatch(
            t ->
                t.head() == noun.index()
                    && Set.of("first", "last", "only", "second", "next").contains(t.lemma()));
  }

  /**
   * "accused Russia of plotting and summoned the ambassador", "agreed to withdraw and signed": a
   * finite verb goes with the finite verb, not with the gerund or infinitive.
   */
  private static void conjoinedToGerunds(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      Token verb = tokens.get(i);
      boolean shape =
          verb.tag().equals("VBD")
              && verb.relation().equals("conj")
              && verb.head() >= 0
              && Set.of("VBG", "VB").contains(tokens.get(verb.head()).tag());
      if (!shape) {
        continue;
      }
      int at = tokens.get(verb.head()).head();
      while (at >= 0 && !isFinite(tokens, at)) {
        at = tokens.get(at).head();
      }
      if (at >= 0 && at < i) {
        tokens.set(i, moved(verb, at, "conj"));
      }
    }
  }

  private static boolean isFinite(List<Token> tokens, int verb) {
    String tag = tokens.get(verb).tag();
    return tag.equals("VBD")
        || tag.equals("VBN")
            && tokens.stream().anyMatch(t -> t.head() == verb && t.relation().equals("aux"));
  }

  /** "warned the rebels that they would be crushed": the clause is of the verb. */
  private static void clausesOfObjects(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      Token clause = tokens.get(i);
      if (!clause.relation().equals("ccomp") || clause.head() < 0) {
        continue;
      }
      Token noun = tokens.get(clause.head());
      boolean object =
          noun.tag().startsWith("NN") && noun.relation().equals("obj") && noun.index() < i;
      if (object) {
        tokens.set(i, moved(clause, noun.head(), "ccomp"));
      }
    }
  }

  static Token retagged(Token token, String tag) {
    return new Token(
        token.index(),
        token.span(),
        token.text(),
        token.lemma(),
        tag,
        token.entity(),
        new Governor(token.head(), token.relation()));
  }

  static Token moved(Token token, int head, String relation) {
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
