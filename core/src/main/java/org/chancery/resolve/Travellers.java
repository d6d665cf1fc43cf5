package org.chancery.resolve;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.annotate.Clauses;
import org.chancery.model.Sentence;
import org.chancery.model.Token;
import org.chancery.resolve.Roster.Somebody;

/**
 * Tells whose trip others speak of: the aide who "commented on his trip" is not the one who
 * travels. Not thread-safe.
 */
final class Travellers {
  private final Roster roster;
  private final Set<String> trips;
  private final Set<String> commenting;
  private final Set<String> motion;

  Travellers(Roster roster, Directory directory) {
    this.roster = roster;
    this.trips = directory.words("visit");
    this.commenting = directory.words("commenting-verb");
    this.motion = directory.words("motion");
  }

  /** The last one known to travel, where a pronoun owns a trip that somebody speaks about. */
  Optional<Somebody> of(Scene scene, Token pronoun, Predicate<Somebody> fits) {
    Sentence sentence = scene.sentence();
    boolean trip =
        pronoun.plainRelation().equals("nmod")
            && pronoun.head() >= 0
            && trips.contains(sentence.token(pronoun.head()).lemma());
    if (!trip) {
      return Optional.empty();
    }
    Token noun = sentence.token(pronoun.head());
    return isTopic(sentence, noun) ? last(scene, pronoun, fits) : again(scene, noun).filter(fits);
  }

  private boolean isTopic(Sentence sentence, Token noun) {
    return noun.head() >= 0
        && noun.plainRelation().equals("obl")
        && commenting.contains(sentence.token(noun.head()).lemma())
        && sentence.children(noun, "case").stream()
            .anyMatch(c -> Set.of("on", "about", "regarding", "of").contains(Clauses.lower(c)));
  }

  /** "… commented on his trip and said that his trip …": whoever owned it the first time. */
  private Optional<Somebody> again(Scene scene, Token noun) {
    Sentence sentence = scene.sentence();
    for (Token earlier : sentence.tokens().subList(0, noun.index())) {
      if (earlier.lemma().equals(noun.lemma()) && isTopic(sentence, earlier)) {
        for (Token owner : scene.clauses().possessors(earlier)) {
          for (Somebody somebody : roster.at(sentence.index(), owner.index())) {
            return Optional.of(somebody);
          }
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Somebody> last(Scene scene, Token pronoun, Predicate<Somebody> fits) {
    for (int i = roster.seen().size() - 1; i >= 0; i--) {
      Roster.Seen seen = roster.seen().get(i);
      boolean before = seen.sentence() < scene.sentence().index() || seen.head() < pronoun.index();
      if (before && fits.test(seen.who()) && travels(scene, seen)) {
        return Optional.of(seen.who());
      }
    }
    return Optional.empty();
  }

  private boolean travels(Scene scene, Roster.Seen seen) {
    Sentence sentence = scene.document().sentences().get(seen.sentence());
    Token mention = sentence.token(seen.head());
    if (mention.head() < 0) {
      return false;
    }
    Token governor = sentence.token(mention.head());
    boolean owner = mention.plainRelation().equals("nmod") && trips.contains(governor.lemma());
    boolean goes =
        mention.plainRelation().equals("nsubj")
            && governor.isVerb()
            && (motion.contains(governor.lemma()) || trips.contains(governor.lemma()));
    return owner || goes;
  }
}
