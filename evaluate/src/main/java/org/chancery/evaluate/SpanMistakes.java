package org.chancery.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.chancery.evaluate.score.SpanPairs;
import org.chancery.model.Span;

/** Sorts spans that differ into kinds: missed, extra, and which end is off in which direction. */
final class SpanMistakes {
  private static final int CONTEXT = 30;

  private SpanMistakes() {}

  /** The mistakes of one text, {@code label} before each kind. */
  static List<Mistake> of(
      String label, String name, String text, List<Span> gold, List<Span> own, SpanPairs pairs) {
    List<Mistake> mistakes = new ArrayList<>();
    for (int g : pairs.missed()) {
      mistakes.add(
          new Mistake(label + " missed", at(name, gold.get(g)), around(text, gold.get(g))));
    }
    for (int o : pairs.extra()) {
      mistakes.add(new Mistake(label + " extra", at(name, own.get(o)), around(text, own.get(o))));
    }
    for (SpanPairs.Pair pair : pairs.pairs()) {
      if (!pair.exact()) {
        Span wanted = gold.get(pair.gold());
        Span given = own.get(pair.own());
        String words = "gold " + around(text, wanted) + " own " + around(text, given);
        mistakes.add(new Mistake(label + " " + ends(text, wanted, given), at(name, wanted), words));
      }
    }
    return mistakes;
  }

  private static String at(String name, Span span) {
    return name + " " + span.begin() + "-" + span.end();
  }

  /** "begins late, ends early", or that only punctuation differs. */
  private static String ends(String text, Span gold, Span own) {
    if (letters(slice(text, gold)).equals(letters(slice(text, own)))) {
      return "punctuation";
    }
    List<String> words = new ArrayList<>();
    if (own.begin() != gold.begin()) {
      words.add(own.begin() < gold.begin() ? "begins early" : "begins late");
    }
    if (own.end() != gold.end()) {
      words.add(own.end() < gold.end() ? "ends early" : "ends late");
    }
    return String.join(", ", words);
  }

  private static String letters(String words) {
    return words.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "");
  }

  /** The words of a span in brackets with a little of what stands around them. */
  static String around(String text, Span span) {
    int length = text.codePointCount(0, text.length());
    Span before = new Span(Math.max(0, span.begin() - CONTEXT), span.begin());
    int stop = Math.min(length, span.end() + CONTEXT);
    Span after = new Span(span.end(), stop);
    String words = slice(text, before) + "[" + slice(text, span) + "]" + slice(text, after);
    return words.replaceAll("\\s+", " ");
  }

  /** The words of a span in code points. */
  static String slice(String text, Span span) {
    int begin = text.offsetByCodePoints(0, span.begin());
    return text.substring(begin, text.offsetByCodePoints(begin, span.length()));
  }
}
