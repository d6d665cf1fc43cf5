package org.chancery.gather.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.gather.html.Furniture.Verdict;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Takes out of a page what is no article: what its tags, its roles and its names say. */
final class Cleaning {
  private static final Furniture FURNITURE = Furniture.builtIn();

  /** What never holds text of an article. */
  private static final String NEVER =
      "script, style, noscript, template, svg, iframe, object, embed, button, input, select,"
          + " textarea, audio, video, canvas, dialog, math, [hidden], [role=dialog],"
          + " [role=alertdialog], [style~=(?i)display:\\s*none]";

  /** What seldom does: taken out unless it holds much of the page's text. */
  private static final String SELDOM =
      "nav, aside, footer, figure, figcaption, form, [aria-hidden=true], [role=navigation],"
          + " [role=complementary], [role=banner], [role=contentinfo], [role=search], [role=alert]";

  private static final Evaluator RARE = QueryParser.parse(SELDOM);

  /**
   * Share of the page's text that furniture holds at most, 0 to 1. Chosen on the tuning half of the
   * benchmark's pages; see docs/GATHER.md for what to run again.
   */
  private static final double MUCH = 0.4;

  /** The same for what is furniture whatever it holds: more than this is the page itself. */
  private static final double MOST = 0.7;

  /** Elements that no name makes furniture. */
  private static final Set<String> KEPT =
      Set.of("article", "main", "a", "b", "i", "em", "strong", "mark", "sup", "sub");

  /** Cards in a row at least; fewer may be an article's own boxes. */
  private static final int CARDS = 3;

  private Cleaning() {}

  /** Changes the body that it is given. */
  static void clean(Element body) {
    removeDead(body);
    takeOut(body, MOST, e -> isFurniture(e, body, Verdict.ALWAYS));
    takeOut(body, MUCH, e -> e.is(RARE));
    takeOut(body, MUCH, e -> isFurniture(e, body, Verdict.SMALL));
    for (Element e : body.getAllElements()) {
      if (e.childrenSize() >= CARDS && attached(e, body)) {
        removeCards(e);
      }
    }
  }

  /** Takes out scripts, styles, fields and what is hidden. */
  static void removeDead(Element body) {
    body.select(NEVER).remove();
  }

  private static void takeOut(Element body, double share, Predicate<Element> which) {
    Map<Element, Double> weights = Region.weights(body);
    double limit = share * weights.getOrDefault(body, 0.0);
    for (Element e : body.getAllElements()) {
      if (which.test(e) && weights.getOrDefault(e, 0.0) <= limit) {
        e.remove();
      }
    }
  }

  private static boolean attached(Element e, Element body) {
    return e.equals(body) || e.parents().contains(body);
  }

  private static boolean isFurniture(Element e, Element body, Verdict verdict) {
    return !e.equals(body)
        && e.parent() != null
        && !KEPT.contains(e.normalName())
        && FURNITURE.of(e) == verdict;
  }

  /** Takes out teasers of other articles: children alike, each with a link that heads it. */
  private static void removeCards(Element parent) {
    Map<String, List<Element>> alike = new LinkedHashMap<>();
    for (Element child : parent.children()) {
      if (!child.normalName().matches("p|h[1-6]|blockquote|tr|td|br")) {
        alike
            .computeIfAbsent(child.normalName() + "." + child.className(), k -> new ArrayList<>())
            .add(child);
      }
    }
    for (List<Element> row : alike.values()) {
      long cards = row.stream().filter(Cleaning::isCard).count();
      if (cards >= CARDS && cards * 4 >= row.size() * 3L) {
        row.forEach(Element::remove);
      }
    }
  }

  private static boolean isCard(Element e) {
    List<Block> blocks = Blocks.of(e);
    int words = blocks.stream().mapToInt(Block::words).sum();
    if (words > 90 || blocks.size() > 7 || blocks.size() < 2) {
      return false;
    }
    return !e.select("h1 a[href], h2 a[href], h3 a[href], h4 a[href], h5 a[href], h6 a[href]")
            .isEmpty()
        || !e.select("a[href] h2, a[href] h3, a[href] h4, a[href] h5, a[href] img").isEmpty()
        || blocks.stream().anyMatch(b -> b.linkDensity() > 0.9 && b.words() >= 4);
  }
}
