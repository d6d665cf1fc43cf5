package org.chancery.gather.html;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jsoup.nodes.Element;

/**
 * Chooses the part of a page that holds the article: every block has a value in words, running text
 * above zero, lists of links below; the part with the highest sum is the article.
 */
final class Region {
  private Region() {}

  /** The element with the highest sum of values; of several the innermost. */
  static Element of(Element body) {
    Map<Element, Double> sums = sums(body, Region::value);
    Element best = body;
    double top = Double.NEGATIVE_INFINITY;
    for (Element e : body.getAllElements()) {
      double sum = sums.getOrDefault(e, Double.NEGATIVE_INFINITY);
      if (sum >= top) {
        top = sum;
        best = e;
      }
    }
    return best;
  }

  /** Words of running text under each element that has a block. */
  static Map<Element, Double> weights(Element body) {
    return sums(body, block -> Math.max(0, value(block)));
  }

  private static Map<Element, Double> sums(Element body, ToDoubleFunction<Block> worth) {
    Map<Element, Double> sums = new IdentityHashMap<>();
    for (Block block : Blocks.of(body)) {
      double value = worth.applyAsDouble(block);
      for (Element e = block.owner(); e != null; e = e.parent()) {
        sums.merge(e, value, Double::sum);
        if (e == body) {
          break;
        }
      }
    }
    return sums;
  }

  /** What a block is worth, in words. */
  static double value(Block block) {
    int words = block.words();
    double density = block.linkDensity();
    if (density > 0.5) {
      return -3 - words * 0.5;
    }
    return switch (block.kind()) {
      case PARAGRAPH, QUOTE -> words < 6 && !block.isSentence() ? -1 : words * (1 - density);
      case HEADING -> 0;
      case ITEM, ROW -> words < 5 ? -0.5 : words * (0.6 - density);
      case LOOSE -> words < 10 ? -2 : words * (0.8 - density);
    };
  }
}
