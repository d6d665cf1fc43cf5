package org.chancery.gather.html;

import org.jsoup.nodes.Element;

/**
 * A run of text that stands by itself on a page.
 *
 * @param text its words; a forced line break is a newline, other white space one space
 * @param linked characters of it that are links
 * @param owner the element around it
 * @param kind what it is
 */
record Block(String text, int linked, Element owner, Kind kind) {
  /** What a block is. */
  enum Kind {
    PARAGRAPH,
    HEADING,
    ITEM,
    ROW,
    QUOTE,
    LOOSE
  }

  /** Share of the text that is links, 0 to 1. */
  double linkDensity() {
    return Math.min(1, (double) linked / text.length());
  }

  /** Number of words; characters of scripts without spaces count as three a word. */
  int words() {
    int words = 0;
    int dense = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = Character.isLetterOrDigit(c);
      words += letter && !inside ? 1 : 0;
      dense += c >= 0x3040 && c < 0xA000 ? 1 : 0;
      inside = letter || (inside && (c == '\'' || c == '’'));
    }
    return words + dense / 3;
  }

  /** Whether it ends as a sentence does. */
  boolean isSentence() {
    return text.matches("(?s).*[.!?…。:;][\"”’'»)\\]]*\\s*$");
  }
}
