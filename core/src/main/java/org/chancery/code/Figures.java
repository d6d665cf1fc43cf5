package org.chancery.code;

import java.util.Map;
import java.util.Set;
import org.chancery.annotate.Clauses;
import org.chancery.model.Sentence;
import org.chancery.model.Token;

/**
 * Tells acts of force from figures of speech: a price war is no war, a heart attack no attack, and
 * a side that attacks in the second half plays football. Immutable.
 *
 * @param modifiers lemmas of words that make a figure of the noun after them
 * @param nouns lemmas of nouns that may be such figures
 * @param sport lemmas of words that sports reports are made of
 */
record Figures(Set<String> modifiers, Set<String> nouns, Set<String> sport) {
  /** So many different words of sport make a sentence one of sport. */
  private static final int SPORTING = 2;

  static Figures of(Map<String, Set<String>> classes) {
    return new Figures(
        classes.getOrDefault("figurative-modifier", Set.of()),
        classes.getOrDefault("figurative-noun", Set.of()),
        classes.getOrDefault("sport-word", Set.of()));
  }

  /** Whether a noun stands with a modifier that makes something else of it. */
  boolean isFigure(Sentence sentence, Token noun) {
    return noun.isNoun()
        && nouns.contains(noun.lemma())
        && sentence.children(noun, "compound", "amod").stream()
            .anyMatch(
                m ->
                    m.index() < noun.index()
                        && (modifiers.contains(m.lemma()) || modifiers.contains(Clauses.lower(m))));
  }

  /** Whether what a verb says is done is a figure: "fought a price war". */
  boolean isFought(Clauses clauses, Token verb) {
    return verb.isVerb()
        && clauses.objects(verb).stream().anyMatch(o -> isFigure(clauses.sentence(), o));
  }

  /** Whether a sentence is about sport, where a state is its team and attacks nobody in earnest. */
  boolean isSport(Sentence sentence) {
    return sentence.tokens().stream()
            .map(Token::lemma)
            .filter(sport::contains)
            .distinct()
            .limit(SPORTING)
            .count()
        == SPORTING;
  }
}
