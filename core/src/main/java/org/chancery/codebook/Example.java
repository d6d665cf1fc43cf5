package org.chancery.codebook;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence with marked words: {@code [A France] [T condemned] [R Russia]}.
 *
 * @param text the sentence without marks
 * @param marks the marked words in order
 */
public record Example(String text, List<Mark> marks) {
  public Example {
    marks = List.copyOf(marks);
  }

  /**
   * Marked words.
   *
   * @param label the letter or letters before them
   * @param begin first character in {@link Example#text()}
   * @param end one past the last
   */
  public record Mark(String label, int begin, int end) {}

  /** The marks of a label. */
  public List<Mark> marks(String label) {
    return marks.stream().filter(m -> m.label().equals(label)).toList();
  }

  /**
   * Reads a marked sentence.
   *
   * @throws IllegalArgumentException where a bracket is not closed or has no label
   */
  public static Example parse(String marked) {
    StringBuilder text = new StringBuilder();
    List<Mark> marks = new ArrayList<>();
    String label = null;
    int begin = 0;
    int i = 0;
    while (i < marked.length()) {
      char c = marked.charAt(i);
      if (c == '[') {
        int space = marked.indexOf(' ', i);
        if (label != null || space < 0 || space > i + 3) {
          throw new IllegalArgumentException("a bracket opens without a label: " + marked);
        }
        label = marked.substring(i + 1, space);
        begin = text.length();
        i = space + 1;
      } else if (c == ']') {
        if (label == null) {
          throw new IllegalArgumentException("a bracket closes that was not opened: " + marked);
        }
        marks.add(new Mark(label, begin, text.length()));
        label = null;
        i++;
      } else {
        text.append(c);
        i++;
      }
    }
    if (label != null) {
      throw new IllegalArgumentException("a bracket is not closed: " + marked);
    }
    return new Example(text.toString(), marks);
  }
}
