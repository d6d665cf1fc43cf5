package org.chancery.resolve;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.model.Sentence;
import org.chancery.model.Token;
import org.chancery.resolve.Roster.Somebody;

/**
 * Tells who goes on speaking: the "it" of "it said" and the "they" of "they said" are whoever spoke
 * last, a newspaper included. Not thread-safe.
 */
final class LastSpeaker {
  /** How many sentences back a speaker is remembered. */
  private static final int REACH = 2;

  private final Roster roster;
  private final Set<String> speaking;

  LastSpeaker(Roster roster, Directory directory) {
    this.roster = roster;
    this.speaking = directory.words("speaking-verb");
  }

  /** Whoever spoke last before a pronoun that speaks itself; absent where the pronoun does not. */
  Optional<Somebody> last(Scene scene, Token pronoun, Predicate<Somebody> fits) {
    if (!speaks(scene.sentence(), pronoun)) {
      return Optional.empty();
    }
    int here = scene.sentence().index();
    for (int i = roster.seen().size() - 1; i >= 0; i--) {
      Roster.Seen seen = roster.seen().get(i);
      boolean near = here - seen.sentence() <= REACH;
      boolean before = seen.sentence() < here || seen.head() < pronoun.index();
      if (!near) {
        return Optional.empty();
      }
      Sentence sentence = scene.document().sentences().get(seen.sentence());
      if (before && speaks(sentence, sentence.token(seen.head()))) {
        return fits.test(seen.who()) ? Optional.of(seen.who()) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean speaks(Sentence sentence, Token token) {
    return token.head() >= 0
        && token.plainRelation().equals("nsubj")
        && sentence.token(token.head()).isVerb()
        && speaking.contains(sentence.token(token.head()).lemma());
  }

  /**
   * Whether "it" may stand for a speaker of whom nothing is known, as a firm in business news: the
   * subject of the verb that reports the clause, else of the sentence before, is such a name. Then
   * nobody is meant rather than the country that happened to be named.
   */
  boolean isUnknown(Scene scene, Token pronoun) {
    Sentence sentence = scene.sentence();
    for (Token at = pronoun; at.head() >= 0; at = sentence.token(at.head())) {
      Token verb = sentence.token(at.head());
      boolean reports = at.plainRelation().equals("ccomp") && speaking.contains(verb.lemma());
      if (reports) {
        return sentence.children(verb, "nsubj").stream().anyMatch(s -> isNobody(sentence, s));
      }
    }
    if (sentence.index() == 0 || !speaks(sentence, pronoun)) {
      return false;
    }
    Sentence before = scene.document().sentences().get(sentence.index() - 1);
    return before.tokens().stream().anyMatch(t -> speaks(before, t) && isNobody(before, t));
  }

  private boolean isNobody(Sentence sentence, Token subject) {
    return subject.isName()
        && !subject.entity().equals("PERSON")
        && roster.at(sentence.index(), subject.index()).isEmpty();
  }
}
