package org.chancery.resolve;

import java.util.Optional;
import java.util.Set;
import org.chancery.annotate.Clauses;
import org.chancery.codebook.Codebook;
import org.chancery.model.Sentence;
import org.chancery.model.Token;

/** Tells whether a name is used for the place itself. Immutable, safe for threads. */
final class Places {
  private static final Set<String> LOCATIVE =
      Set.of(
          "in",
          "at",
          "near",
          "outside",
          "around",
          "across",
          "inside",
          "throughout",
          "into",
          "through");

  private static final Set<String> TOWARDS =
      Set.of("to", "for", "from", "toward", "towards", "via");

  private final Set<String> motion;
  private final Set<String> touching;
  private final Set<String> parts;

  Places(Codebook codebook) {
    this.motion = codebook.classes().getOrDefault("motion", Set.of());
    this.touching = codebook.classes().getOrDefault("place-taking", Set.of());
    this.parts = codebook.classes().getOrDefault("place-part", Set.of());
  }

  /**
   * "in Moscow", "travelled to Moscow", "the streets of Moscow", as opposed to what Moscow says or
   * needs.
   */
  boolean isLocative(Clauses clauses, Token name) {
    Sentence sentence = clauses.sentence();
    Token at = name;
    while (at.plainRelation().equals("conj") && at.head() >= 0) {
      at = sentence.token(at.head());
    }
    Optional<String> preposition = clauses.preposition(at);
    Optional<Token> governor = sentence.head(at);
    String lemma = governor.map(Token::lemma).orElse("");
    if (preposition.isPresent()) {
      boolean moves = TOWARDS.contains(preposition.get()) && motion.contains(lemma);
      boolean part = preposition.get().equals("of") && parts.contains(lemma);
      return LOCATIVE.contains(preposition.get()) || moves || part;
    }
    boolean taken = at.plainRelation().equals("obj") || at.relation().equals("nsubj:pass");
    boolean owned = at.relation().equals("nmod:poss") || at.plainRelation().equals("compound");
    return taken && touching.contains(lemma) || owned && parts.contains(lemma);
  }
}
