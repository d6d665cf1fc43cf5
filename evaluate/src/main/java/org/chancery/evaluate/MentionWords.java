package org.chancery.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.evaluate.gold.EcbPlus.Mention;
import org.chancery.model.Document;
import org.chancery.model.Sentence;
import org.chancery.model.Span;
import org.chancery.model.Token;

/**
 * Where a gold mention stands in an annotated document.
 *
 * @param sentence its sentence
 * @param head the word of the mention that no other word of it governs
 */
record MentionWords(Sentence sentence, Token head) {
  /** Finds a mention; absent where no word of the document touches it. */
  static Optional<MentionWords> find(Document document, Mention mention) {
    for (Sentence sentence : document.sentences()) {
      List<Token> words = new ArrayList<>();
      for (Token token : sentence.tokens()) {
        for (Span span : mention.words()) {
          if (token.span().overlaps(span)) {
            words.add(token);
          }
        }
      }
      if (!words.isEmpty()) {
        Token head =
            words.stream()
                .filter(w -> words.stream().noneMatch(o -> o.index() == w.head()))
                .findFirst()
                .orElse(words.get(0));
        return Optional.of(new MentionWords(sentence, head));
      }
    }
    return Optional.empty();
  }
}
