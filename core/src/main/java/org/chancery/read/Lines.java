package org.chancery.read;

import java.util.ArrayList;
import java.util.List;
import org.chancery.model.Span;

/**
 * The lines of a text with their places, blank ones left out.
 *
 * @param text the words, trimmed
 * @param span where they stand, in code points
 * @param blankBefore whether a blank line or nothing stands before
 */
record Lines(String text, Span span, boolean blankBefore) {
  /** The lines of a text in order. */
  static List<Lines> of(String text) {
    List<Lines> lines = new ArrayList<>();
    int point = 0;
    boolean blank = true;
    int from = 0;
    while (from <= text.length()) {
      int end = text.indexOf('\n', from);
      String line = text.substring(from, end < 0 ? text.length() : end);
      int points = line.codePointCount(0, line.length());
      String trimmed = line.strip();
      if (trimmed.isEmpty()) {
        blank = true;
      } else {
        int lead = line.indexOf(trimmed.charAt(0));
        int begin =
            point
                + line.codePointCount(0, Math.max(0, line.length() - line.stripLeading().length()));
        lines.add(
            new Lines(
                trimmed,
                new Span(begin, begin + trimmed.codePointCount(0, trimmed.length())),
                blank || (lines.size() > 0 && lead >= 3)));
        blank = false;
      }
      point += points + 1;
      if (end < 0) {
        break;
      }
      from = end + 1;
    }
    return lines;
  }
}
