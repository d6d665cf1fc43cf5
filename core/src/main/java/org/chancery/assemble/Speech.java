package org.chancery.assemble;

import java.util.List;
import java.util.Optional;
import org.chancery.model.Assertion.Tense;
import org.chancery.model.Resolution;
import org.chancery.model.Sentence;
import org.chancery.model.Span;
import org.chancery.model.Token;

/** Tells when words were said. */
final class Speech {
  /** How many verbs side by side share one time: "commented on Monday and stated". */
  private static final int SHARING = 3;

  private final Resolution resolution;
  private final Timing timing;

  Speech(Resolution resolution, Timing timing) {
    this.resolution = resolution;
    this.timing = timing;
  }

  /** The stated time of a cue, or of the verb that it is coordinated with. */
  Optional<Timing.Found> time(Span cue) {
    return resolution.document().sentences().stream()
        .filter(s -> s.span().covers(cue))
        .findFirst()
        .flatMap(s -> time(s, head(s, cue)));
  }

  private Optional<Timing.Found> time(Sentence sentence, Token cue) {
    Token at = cue;
    for (int i = 0; i < SHARING; i++) {
      List<Timing.Found> found = timing.of(sentence, at, -1, Tense.PAST, false);
      if (found.get(0).time().basis().equals("stated")) {
        return Optional.of(found.get(0));
      }
      if (!at.plainRelation().equals("conj") || at.head() < 0) {
        break;
      }
      at = sentence.token(at.head());
    }
    return Optional.empty();
  }

  /** The word of a cue on which the others hang: "said" in "has also said in a statement". */
  static Token head(Sentence sentence, Span cue) {
    for (Token token : sentence.tokens()) {
      boolean outside = token.head() < 0 || !cue.covers(sentence.token(token.head()).span());
      if (cue.covers(token.span()) && outside) {
        return token;
      }
    }
    return sentence.at(cue.begin()).orElseThrow();
  }
}
