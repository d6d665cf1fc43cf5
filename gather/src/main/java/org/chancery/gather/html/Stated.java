package org.chancery.gather.html;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The article's text as the publisher states it in JSON-LD, mostly without paragraphs, often cut.
 * It is held against what was found on the page: each corrects the other.
 *
 * @param text as stated
 */
record Stated(String text) {
  /** Shortest stated text that is believed to be the article and not its summary, in words. */
  private static final int SHORTEST = 40;

  /**
   * Share of the stated text, in words, below which what was found on the page is taken for a
   * failure, 0 to 1. Half: pages cut the one or the other by a few paragraphs, seldom by more.
   */
  private static final double FAILED = 0.5;

  /**
   * Share of the stated text that the page must hold before its edges are believed, 0 to 1: where
   * it was written anew, or cut by the publisher, it says nothing of where the article ends.
   */
  private static final double BELIEVED = 0.85;

  /** Share of what was found below which the stated text is taken for cut, in letters, 0 to 1. */
  private static final double UNCUT = 0.8;

  /** Letters by which a paragraph is known again. */
  private static final int KNOWN = 50;

  /** The stated text if there is one that is long enough to be the article. */
  static Optional<Stated> of(Optional<String> text) {
    return text.filter(t -> words(t) >= SHORTEST).map(Stated::new);
  }

  /** Whether the page gives so much less that its text was not found. */
  boolean isMuchMoreThan(List<Block> blocks) {
    return blocks.stream().mapToInt(Block::words).sum() < FAILED * words(text);
  }

  /** Each line of the stated text as a paragraph. */
  String paragraphs() {
    return text.lines()
        .map(String::strip)
        .filter(s -> !s.isEmpty())
        .collect(Collectors.joining("\n\n"));
  }

  /** The beginning that a lead paragraph has, if the blocks do not hold it. */
  Optional<String> missingLead(List<Block> blocks) {
    String lead = Trim.letters(text);
    String start = lead.substring(0, Math.min(KNOWN, lead.length()));
    String found = Trim.letters(blocks.stream().map(Block::text).collect(Collectors.joining()));
    return found.contains(start) ? Optional.empty() : Optional.of(start);
  }

  /** The blocks between the first and the last that the stated text holds. */
  List<Block> edges(List<Block> blocks) {
    String whole = Trim.letters(text);
    int first = -1;
    int last = -1;
    int held = 0;
    for (int i = 0; i < blocks.size(); i++) {
      String letters = Trim.letters(blocks.get(i).text());
      if (letters.length() >= KNOWN && whole.contains(letters.substring(0, KNOWN))) {
        first = first < 0 ? i : first;
        last = i;
        held += letters.length();
      }
    }
    int found = blocks.stream().mapToInt(b -> Trim.letters(b.text()).length()).sum();
    boolean believed = held >= BELIEVED * whole.length() && whole.length() >= UNCUT * found;
    return believed ? blocks.subList(first, last + 1) : blocks;
  }

  private static int words(String text) {
    return text.split("\\s+").length;
  }
}
