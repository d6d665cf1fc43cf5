package org.chancery.evaluate;

import java.util.List;
import java.util.Optional;
import org.chancery.Pipeline;
import org.chancery.model.Assertion;
import org.chancery.model.Assertion.Polarity;
import org.chancery.model.Attributed.AssertedMention;
import org.chancery.model.EventCode;
import org.chancery.model.EventMention;
import org.chancery.model.Report;
import org.chancery.model.Resolution;
import org.chancery.model.Sentence;
import org.chancery.model.Span;
import org.chancery.model.Token;

/**
 * How the attribute stage reads a word, whatever event it names.
 *
 * @param assertion the first assertion on it
 * @param alleged whether it is put forward as an accusation
 * @param why how it was read, a step each
 */
record Modal(Assertion assertion, boolean alleged, List<String> why) {
  /**
   * The score of what is plainly told, and what a reader would say who never looks: the commonest
   * gold score. The scores of the other readings are the mean gold scores of the words so read in
   * UW's training part, rounded to halves; to be fitted anew with {@code evaluate factuality
   * uw_train.jsonl}, which lists the means, when the attribute stage changes.
   */
  static final double LIKELIEST = 3;

  private static final double PROBABLE = 2;
  private static final double POSSIBLE = 1.5;
  private static final double DENIED = -1;

  Modal {
    why = List.copyOf(why);
  }

  /** -3 … 3. */
  double factuality() {
    if (assertion.polarity() == Polarity.DENIED) {
      return DENIED;
    }
    return switch (assertion.certainty()) {
      case CERTAIN -> LIKELIEST;
      case PROBABLE -> PROBABLE;
      case POSSIBLE -> POSSIBLE;
    };
  }

  /** {@code "affirmed certain past"}. */
  String label() {
    return (assertion.polarity() + " " + assertion.certainty() + " " + assertion.tense())
        .toLowerCase(java.util.Locale.ROOT);
  }

  /** Reads words of one report. Used by one thread. */
  static final class Reader {
    /** The code of no event in particular: modality does not depend on it. */
    private static final EventCode ANY =
        new EventCode("CONSULT", "", "040", EventCode.Quad.VERBAL_COOPERATION, 1, List.of());

    private final Pipeline pipeline;
    private final Resolution resolution;

    Reader(Pipeline pipeline, Report report) {
      this.pipeline = pipeline;
      this.resolution = pipeline.resolve(report);
    }

    /** How the first word of a span is put; absent where the stage drops it or finds no word. */
    Optional<Modal> read(Span span) {
      for (Sentence sentence : resolution.document().sentences()) {
        for (Token token : sentence.tokens()) {
          if (token.span().overlaps(span)) {
            return read(sentence, token);
          }
        }
      }
      return Optional.empty();
    }

    private Optional<Modal> read(Sentence sentence, Token token) {
      EventMention mention =
          new EventMention(
              sentence.index(),
              token.index(),
              ANY,
              "",
              List.of(),
              List.of(),
              new EventMention.Match("", false, -1, List.of(), List.of()));
      List<AssertedMention> read = pipeline.attribute(resolution, List.of(mention)).events();
      return read.stream()
          .findFirst()
          .map(a -> new Modal(a.assertions().get(0), a.manner().alleged(), a.why()));
    }
  }
}
