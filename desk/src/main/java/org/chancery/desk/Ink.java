package org.chancery.desk;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks words in text that is still to be laid out. In colour, marks are control characters of no
 * width that {@link #paint} turns into escape sequences; without colour a trigger stands in
 * brackets and the rest is left as it is.
 */
final class Ink {
  /** How words look. */
  enum Style {
    TRIGGER('\u0001', "1;33"),
    BOLD('\u0003', "1"),
    DIM('\u0004', "2"),
    GOOD('\u0005', "32"),
    BAD('\u0006', "31"),
    OPEN('\u0007', "33"),
    CODE('\u0008', "36");

    private final char mark;
    private final String escape;

    Style(char mark, String escape) {
      this.mark = mark;
      this.escape = "\u001b[" + escape + "m";
    }
  }

  static final char END = '\u0002';

  private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u0085\\u2028\\u2029]+");

  /**
   * Control characters and those that turn the direction of writing: a report must not drive the
   * terminal.
   */
  private static final Pattern UNSAFE =
      Pattern.compile("[\\p{Cc}\\u061c\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]");

  private final boolean colour;

  private Ink(boolean colour) {
    this.colour = colour;
  }

  static Ink of(boolean colour) {
    return new Ink(colour);
  }

  /** Text as it may be shown: on one line, without control characters. */
  static String clean(String text) {
    String oneLine = SPACE.matcher(text).replaceAll(" ");
    return UNSAFE.matcher(oneLine).replaceAll("");
  }

  String mark(Style style, String text) {
    if (text.isEmpty()) {
      return text;
    }
    if (colour) {
      return style.mark + text + END;
    }
    return style == Style.TRIGGER ? "[" + text + "]" : text;
  }

  /** Whether a character of a text to be laid out opens a mark. */
  static boolean opens(char c) {
    return c < ' ' && c != END && c != '\n' && c != '\t';
  }

  /** A line as it goes to the terminal. */
  String paint(String line) {
    if (!colour) {
      return line;
    }
    String painted = line;
    for (Style style : Style.values()) {
      painted =
          painted.replaceAll(
              Pattern.quote(String.valueOf(style.mark)), Matcher.quoteReplacement(style.escape));
    }
    return painted.replace(String.valueOf(END), "\u001b[0m");
  }
}
