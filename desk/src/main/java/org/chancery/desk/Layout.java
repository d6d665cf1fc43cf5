package org.chancery.desk;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines of a width in columns, words kept whole where they fit. */
final class Layout {
  private Layout() {}

  /** Columns that a text takes on a terminal; marks of {@link Ink} take none. */
  static int width(String text) {
    return text.codePoints().map(Layout::width).sum();
  }

  private static int width(int point) {
    int type = Character.getType(point);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT
        || type == Character.CONTROL) {
      return 0;
    }
    boolean wide =
        (point >= 0x1100 && point <= 0x115f)
            || (point >= 0x2e80 && point <= 0xa4cf)
            || (point >= 0xac00 && point <= 0xd7a3)
            || (point >= 0xf900 && point <= 0xfaff)
            || (point >= 0xfe30 && point <= 0xfe6f)
            || (point >= 0xff00 && point <= 0xff60)
            || (point >= 0xffe0 && point <= 0xffe6)
            || (point >= 0x1f300 && point <= 0x1faff)
            || (point >= 0x20000 && point <= 0x3fffd);
    return wide ? 2 : 1;
  }

  /** The lines of a text; a line break in it is kept. At least one line. */
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.split("\n", -1)) {
      fill(paragraph, Math.max(2, width), lines);
    }
    return closeMarks(lines);
  }

  /** The lines with a margin: {@code first} before the first, as many spaces before the others. */
  static List<String> hang(String first, String text, int width) {
    int margin = width(first);
    List<String> lines = new ArrayList<>();
    for (String line : wrap(text, width - margin)) {
      lines.add((lines.isEmpty() ? first : " ".repeat(margin)) + line);
    }
    return lines;
  }

  static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - width(text)));
  }

  private static void fill(String paragraph, int width, List<String> lines) {
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (String word : paragraph.split(" ")) {
      int needed = width(word);
      if (used > 0 && used + 1 + needed > width) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      if (used > 0) {
        line.append(' ');
        used++;
      }
      for (String piece : needed <= width ? List.of(word) : pieces(word, width)) {
        int size = width(piece);
        if (used > 0 && used + size > width) {
          lines.add(line.toString());
          line.setLength(0);
          used = 0;
        }
        line.append(piece);
        used += size;
      }
    }
    lines.add(line.toString());
  }

  /** A word too long for a line, broken after a slash or hyphen, else anywhere. */
  private static List<String> pieces(String word, int width) {
    List<String> pieces = new ArrayList<>();
    for (String part : word.split("(?<=[/-])")) {
      StringBuilder piece = new StringBuilder();
      int used = 0;
      for (int point : part.codePoints().toArray()) {
        if (used + width(point) > width) {
          pieces.add(piece.toString());
          piece.setLength(0);
          used = 0;
        }
        piece.appendCodePoint(point);
        used += width(point);
      }
      pieces.add(piece.toString());
    }
    return pieces;
  }

  /** Closes at the end of each line the mark that is open there, and opens it again on the next. */
  private static List<String> closeMarks(List<String> lines) {
    List<String> closed = new ArrayList<>();
    String open = "";
    for (String line : lines) {
      String whole = open + line;
      open = "";
      for (char c : whole.toCharArray()) {
        if (c == Ink.END) {
          open = "";
        } else if (Ink.opens(c)) {
          open = String.valueOf(c);
        }
      }
      closed.add(open.isEmpty() ? whole : whole + Ink.END);
    }
    return closed;
  }
}
