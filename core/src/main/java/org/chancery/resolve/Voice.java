package org.chancery.resolve;

import java.util.Optional;
import org.chancery.model.Sentence;
import org.chancery.model.Token;
import org.chancery.resolve.Roster.Somebody;

/** Tells who speaks the words of a quoted clause. Not thread-safe. */
final class Voice {
  private final Roster roster;

  Voice(Roster roster) {
    this.roster = roster;
  }

  /** "We will respond," Lavrov said: the subject of the verb that governs the quoted clause. */
  Optional<Somebody> speaker(Scene scene, Token token) {
    Sentence sentence = scene.sentence();
    Token at = token;
    int clauses = 0;
    while (at.head() >= 0) {
      at = sentence.token(at.head());
      clauses += at.isVerb() || !sentence.children(at, "nsubj").isEmpty() ? 1 : 0;
      if (clauses > 1 && at.isVerb()) {
        for (Token subject : scene.clauses().subjects(at)) {
          Optional<Somebody> who =
              roster.at(sentence.index(), subject.index()).stream()
                  .filter(s -> !s.key.startsWith("outlet:"))
                  .findFirst();
          if (who.isPresent()) {
            return who;
          }
        }
      }
    }
    return Optional.empty();
  }
}
