package org.chancery.gather.html;

import java.util.HashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * Chooses the part of a page that holds the article: every block has a value in words, running text
 * above zero, lists of links below; the part with the highest sum is the article.
 */
final class Region {
  /** How pages call the element that holds the article's paragraphs and nothing else. */
  private static final Evaluator NAMED =
      QueryParser.parse(
          "[itemprop=articleBody],"
              + " [class~=(?i)(article|story|post|entry|news)[-_]*(body|content|text|copy)]");

  /**
   * Share of the region's text that an element so called must hold, 0 to 1. Chosen on the tuning
   * half of the benchmark's pages (0.5: F1 0.976, 0.7: 0.979; without such names 0.976); run {@code
   * EvaluateHtml} again after a change.
   */
  private static final double MOST = 0.7;

  private Region() {}

  /**
   * The part of a body that holds the article: within the region of the highest sum the element
   * that the page itself calls so, if it holds most of it.
   */
  static Element of(Element body) {
    Element best = highest(body);
    Map<Element, Double> weights = weights(best);
    double limit = MOST * weights.getOrDefault(best, 0.0);
    return best.select(NAMED).stream()
        .filter(e -> !e.equals(best) && weights.getOrDefault(e, 0.0) >= limit)
        .findFirst()
        .orElse(best);
  }

  /** The element with the highest sum of values; of several the innermost. */
  private static Element highest(Element body) {
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
    Map<Element, Double> sums = new HashMap<>();
    for (Block block : Blocks.of(body)) {
      double value = worth.applyAsDouble(block);
      for (Element e = block.owner(); e != null; e = e.parent()) {
        sums.merge(e, value, Double::sum);
        if (e.equals(body)) {
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
