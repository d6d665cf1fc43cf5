package org.chancery.attribute;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.chancery.codebook.Cue;
import org.chancery.model.Assertion.Source;
import org.chancery.model.Span;
import org.chancery.model.Token;

/**
 * Somebody who speaks in a sentence.
 *
 * @param cue token of the cue; -1 for a quotation that goes on from the sentence before
 * @param meaning the cue's entry; absent for a quotation that goes on
 * @param sources who speaks; empty for "it was said"
 * @param sourceSpan the words for the source
 * @param cueSpan the words of the cue
 * @param content the tokens that are ascribed
 */
record Voice(
    int cue,
    Optional<Cue> meaning,
    List<Source> sources,
    Optional<Span> sourceSpan,
    Span cueSpan,
    BitSet content) {
  boolean covers(Token token) {
    return content.get(token.index());
  }

  boolean denies() {
    return meaning.map(c -> c.kind() == Cue.Kind.DENIAL).orElse(false);
  }

  boolean accuses() {
    return meaning.map(c -> c.kind() == Cue.Kind.ACCUSATION).orElse(false);
  }

  /** {@code affirm:possible} → {@code possible}; empty for certain. */
  String certainty() {
    String effect = meaning.map(Cue::effect).orElse("affirm");
    int colon = effect.indexOf(':');
    return colon < 0 ? "" : effect.substring(colon + 1);
  }
}
