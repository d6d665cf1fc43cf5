package org.chancery.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A news item as it was given, with what its header says.
 *
 * @param id what the user calls it, or the first 16 hex digits of the text's SHA-256
 * @param text the text exactly as given, after decoding
 * @param header facts about the item; parts are absent where neither text nor user states them
 * @param blocks the stretches of running text in order, the headline first if the text holds one;
 *     dates, datelines, bylines and other furniture lie outside
 */
public record Report(String id, String text, Header header, List<Block> blocks) {
  public Report {
    blocks = List.copyOf(blocks);
    int length = text.codePointCount(0, text.length());
    for (Block block : blocks) {
      if (block.span().end() > length) {
        throw new IllegalArgumentException("block outside the text: " + block);
      }
    }
  }

  /** A text as running words without a head, for sentences that stand alone. */
  public static Report bare(String id, String text, Optional<LocalDate> published) {
    Header header =
        new Header(
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            published,
            Optional.empty(),
            Optional.empty());
    Span all = new Span(0, text.codePointCount(0, text.length()));
    return new Report(id, text, header, List.of(new Block(Kind.BODY, all)));
  }

  /**
   * A paragraph that is parsed by itself.
   *
   * @param kind headline or body
   * @param span where it stands
   */
  public record Block(Kind kind, Span span) {}

  /** What a block is. */
  public enum Kind {
    HEADLINE,
    BODY
  }

  /** The words of a span. */
  public String slice(Span span) {
    int begin = text.offsetByCodePoints(0, span.begin());
    return text.substring(begin, text.offsetByCodePoints(begin, span.length()));
  }
}
