package org.chancery.resolve;

import java.util.Set;
import org.chancery.annotate.Clauses;
import org.chancery.model.Sentence;
import org.chancery.model.Token;

/**
 * Pronouns that stand for papers and measures rather than for somebody: sanctions: "they have hurt
 * banks"; a treaty: "it bans missiles". Immutable.
 */
final class Things {
  private static final Set<String> PLACES = Set.of("obj", "nsubj", "nsubj:pass", "obl", "conj");

  private final Directory directory;

  Things(Directory directory) {
    this.directory = directory;
  }

  /**
   * Whether "it" or "they" does or suffers what such a thing does, and one was spoken of just
   * before.
   */
  boolean isThing(Scene scene, Token pronoun) {
    String word = Clauses.lower(pronoun);
    if (!Set.of("it", "they").contains(word) || pronoun.head() < 0) {
      return false;
    }
    Token verb = scene.sentence().token(pronoun.head());
    if (!does(scene.sentence(), pronoun, verb)) {
      return false;
    }
    boolean plural = word.equals("they");
    int here = scene.sentence().index();
    return has(scene.sentence(), plural, pronoun.index())
        || here > 0 && has(scene.document().sentences().get(here - 1), plural, Integer.MAX_VALUE);
  }

  private boolean does(Sentence sentence, Token pronoun, Token verb) {
    if (pronoun.relation().equals("nsubj:pass")) {
      return in("thing-suffers", verb);
    }
    boolean open = sentence.children(verb, "obj").isEmpty();
    return pronoun.relation().equals("nsubj")
        && (in("thing-does", verb) || open && in("thing-becomes", verb));
  }

  private boolean has(Sentence sentence, boolean plural, int before) {
    return sentence.tokens().stream()
        .limit(Math.min(before, sentence.size()))
        .anyMatch(
            t ->
                t.isNoun()
                    && t.isPlural() == plural
                    && PLACES.contains(t.relation())
                    && in("thing", t));
  }

  private boolean in(String set, Token token) {
    return directory.words(set).contains(token.lemma().toLowerCase(java.util.Locale.ROOT));
  }
}
