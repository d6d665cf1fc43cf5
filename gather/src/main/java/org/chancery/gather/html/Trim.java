package org.chancery.gather.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.gather.html.Block.Kind;

/** Takes off what stands at the edges of an article and between its paragraphs. */
final class Trim {
  private static final Phrases PHRASES = Phrases.builtIn();

  /** Longest block at the end that is taken for the page's words after the article, in words. */
  private static final int LONGEST_TAIL = 70;

  /** Share of a block's letters in links from which it is a link and no text, 0 to 1. */
  private static final double LINKS = 0.6;

  /** The same for sentences of some length: agencies link half of what they write. */
  private static final double LINKS_IN_SENTENCE = 0.8;

  /** Words from which a paragraph is running text. */
  private static final int RUNNING = 13;

  /** A headline with less than this share of the text above it begins the article, 0 to 1. */
  private static final double ABOVE_HEADLINE = 0.2;

  private Trim() {}

  /** The blocks of the article itself, in order. */
  static List<Block> of(List<Block> blocks, Optional<String> headline) {
    List<Block> kept = new ArrayList<>();
    Set<String> before = new HashSet<>();
    int words = 0;
    int all = blocks.stream().mapToInt(Block::words).sum();
    for (Block block : blocks) {
      boolean title = headline.filter(h -> same(h, block.text())).isPresent();
      boolean heads = title || block.owner().closest("h1") != null;
      if (heads && words < ABOVE_HEADLINE * all) {
        kept.clear();
        before.clear();
        words = 0;
      } else if (!heads && !drops(block) && (block.words() < RUNNING || before.add(block.text()))) {
        kept.add(block);
        words += block.words();
      }
    }
    while (kept.size() > 1 && isTail(kept.get(kept.size() - 1))) {
      kept.remove(kept.size() - 1);
    }
    return kept;
  }

  private static boolean isTail(Block block) {
    return block.kind() == Kind.HEADING
        || (block.words() < LONGEST_TAIL && PHRASES.ends(block.text()));
  }

  private static boolean drops(Block block) {
    boolean running =
        block.kind() == Kind.PARAGRAPH && block.words() >= RUNNING && block.isSentence();
    return block.linkDensity() > (running ? LINKS_IN_SENTENCE : LINKS)
        || PHRASES.stands(block.text());
  }

  /** Whether two headlines are the same but for case, marks and a name of the site at the end. */
  private static boolean same(String headline, String text) {
    String a = letters(headline);
    String b = letters(text);
    return b.length() > 10 && (a.equals(b) || (a.startsWith(b) && b.length() * 2 > a.length()));
  }

  static String letters(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
