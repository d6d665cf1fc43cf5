package org.chancery.attribute;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.codebook.Cue;
import org.chancery.model.Assertion.Source;
import org.chancery.model.Sentence;
import org.chancery.model.Span;
import org.chancery.model.Token;

/**
 * Somebody who speaks in a sentence.
 *
 * @param sentence number of the sentence
 * @param cue token of the cue; {@link #GOES_ON} for a quotation that goes on from another sentence
 * @param meaning the cue's entry; absent for a colon after a name
 * @param sources who speaks; empty for "it was said"
 * @param sourceSpan the words for the source
 * @param cueSpan the words of the cue, in the sentence where it stands
 * @param content the tokens that are ascribed
 * @param stance whether the cue tells what somebody wants, asks for, backs or refuses, which the
 *     publisher says of them, instead of what they hold true
 */
record Voice(
    int sentence,
    int cue,
    Optional<Cue> meaning,
    List<Source> sources,
    Optional<Span> sourceSpan,
    Span cueSpan,
    BitSet content,
    boolean stance) {
  /** In place of a cue, where the words go on from another sentence. */
  static final int GOES_ON = -1;

  boolean covers(Token token) {
    return content.get(token.index());
  }

  /** Whether the cue is a verb in the past: "said". */
  boolean isPast(Sentence own) {
    return cue < 0
        || own.index() == sentence && Set.of("VBD", "VBN").contains(own.token(cue).tag());
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

  /** The same voice in another sentence. */
  Voice goingOn(int elsewhere, BitSet words) {
    return new Voice(elsewhere, GOES_ON, meaning, sources, sourceSpan, cueSpan, words, stance);
  }
}
