package org.chancery.classify;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chancery.model.Span;

/**
 * What the encoder reads of a pair: the whole sentence, for what it is about, and the stretch
 * between the parties with some words around, for what the one does to the other; there the parties
 * are called by made-up names, so that who they are does not count.
 */
final class Views {
  static final String SOURCE = "Alpha";
  static final String TARGET = "Beta";

  /** Words before the first party, which hold the end of what came before. */
  private static final int BEFORE = 4;

  /** Words after the last party. Both are a first guess and were not tuned. */
  private static final int AFTER = 10;

  private Views() {}

  static List<String> of(Pair pair) {
    return List.of(pair.sentence(), between(pair));
  }

  private static String between(Pair pair) {
    Span first = pair.source().or(pair::target).orElseThrow();
    Span last = pair.target().or(pair::source).orElseThrow();
    if (last.compareTo(first) < 0) {
      Span other = first;
      first = last;
      last = other;
    }
    boolean apart = first.end() <= last.begin();
    String[] before = words(pair, new Span(0, first.begin()));
    String[] after = words(pair, new Span(last.end(), length(pair)));
    StringBuilder text = new StringBuilder();
    text.append(String.join(" ", tail(before, BEFORE))).append(' ').append(name(pair, first));
    if (apart && !first.equals(last)) {
      text.append(slice(pair, new Span(first.end(), last.begin()))).append(name(pair, last));
    }
    text.append(' ').append(String.join(" ", head(after, AFTER)));
    return text.toString().strip();
  }

  private static String name(Pair pair, Span span) {
    return pair.source().equals(Optional.of(span)) ? SOURCE : TARGET;
  }

  private static int length(Pair pair) {
    return pair.sentence().codePointCount(0, pair.sentence().length());
  }

  private static String[] words(Pair pair, Span span) {
    return slice(pair, span).strip().split("\\s+");
  }

  private static String[] tail(String[] words, int most) {
    return Arrays.copyOfRange(words, Math.max(0, words.length - most), words.length);
  }

  private static String[] head(String[] words, int most) {
    return Arrays.copyOfRange(words, 0, Math.min(most, words.length));
  }

  private static String slice(Pair pair, Span span) {
    String text = pair.sentence();
    int begin = text.offsetByCodePoints(0, span.begin());
    return text.substring(begin, text.offsetByCodePoints(begin, span.length()));
  }
}
