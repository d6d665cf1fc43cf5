package org.chancery.classify;

import java.util.List;
import java.util.Optional;
import org.chancery.model.Span;

/**
 * A sentence and the two parties asked about.
 *
 * @param id what the user calls it
 * @param sentence the sentence without marks
 * @param source who acts, in code points of the sentence; absent where nobody is named
 * @param target who is acted upon; absent where nobody is named
 */
public record Pair(String id, String sentence, Optional<Span> source, Optional<Span> target) {
  private static final List<String> MARKS = List.of("<s>", "</s>", "<t>", "</t>");

  /**
   * @throws IllegalArgumentException where neither party is given
   */
  public Pair {
    if (source.isEmpty() && target.isEmpty()) {
      throw new IllegalArgumentException("neither source nor target is marked");
    }
  }

  /**
   * Reads a sentence in which the parties are marked: {@code <s>Norway</s> blamed <t>Russia</t>}.
   *
   * @throws IllegalArgumentException where neither is marked or a mark is not closed
   */
  public static Pair marked(String id, String marked) {
    StringBuilder text = new StringBuilder();
    int[] ends = {-1, -1, -1, -1};
    int i = 0;
    while (i < marked.length()) {
      int mark = markAt(marked, i);
      if (mark >= 0) {
        ends[mark] = text.codePointCount(0, text.length());
        i += MARKS.get(mark).length();
      } else {
        text.append(marked.charAt(i++));
      }
    }
    return new Pair(id, text.toString(), span(ends[0], ends[1]), span(ends[2], ends[3]));
  }

  /**
   * A sentence and the words of its parties, each taken where it first stands; the target where it
   * first stands outside the source.
   *
   * @param source the source's words as they stand in the sentence; empty for none
   * @param target the target's words; empty for none
   * @throws IllegalArgumentException where words do not stand in the sentence
   */
  public static Pair naming(String id, String sentence, String source, String target) {
    Optional<Span> acts = find(sentence, source, "source", Optional.empty());
    return new Pair(id, sentence, acts, find(sentence, target, "target", acts));
  }

  private static Optional<Span> find(
      String sentence, String words, String role, Optional<Span> taken) {
    if (words.isEmpty()) {
      return Optional.empty();
    }
    for (int at = sentence.indexOf(words); at >= 0; at = sentence.indexOf(words, at + 1)) {
      int begin = sentence.codePointCount(0, at);
      Span span = new Span(begin, begin + words.codePointCount(0, words.length()));
      if (taken.filter(span::overlaps).isEmpty()) {
        return Optional.of(span);
      }
    }
    throw new IllegalArgumentException(
        "the " + role + " '" + words + "' does not stand in the sentence");
  }

  private static Optional<Span> span(int begin, int end) {
    if (begin < 0 && end < 0) {
      return Optional.empty();
    }
    if (begin < 0 || end <= begin) {
      throw new IllegalArgumentException("a mark that is not closed");
    }
    return Optional.of(new Span(begin, end));
  }

  private static int markAt(String text, int at) {
    for (int mark = 0; mark < MARKS.size(); mark++) {
      if (text.startsWith(MARKS.get(mark), at)) {
        return mark;
      }
    }
    return -1;
  }
}
