package org.chancery.gather.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.gather.html.Block.Kind;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Cuts a part of a page into its blocks, in order of the page. Not thread-safe. */
final class Blocks implements NodeVisitor {
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn",
          "em", "font", "i", "ins", "kbd", "label", "mark", "q", "s", "samp", "small", "span",
          "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "nobr");

  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int linked;
  private int links;
  private int breaks;
  private Element owner;

  /** The blocks under an element. */
  static List<Block> of(Element root) {
    Blocks visitor = new Blocks();
    visitor.owner = root;
    NodeTraversor.traverse(visitor, root);
    visitor.flush();
    return visitor.blocks;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words.getWholeText());
    } else if (node instanceof Element element) {
      String tag = element.normalName();
      if (tag.equals("br")) {
        breakLine();
      } else if (tag.equals("a")) {
        links++;
      } else if (isDataCell(element)) {
        append(text.isEmpty() ? "" : " ");
      } else if (!INLINE.contains(tag)) {
        flush();
        owner = element;
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (element.normalName().equals("a")) {
        links--;
      } else if (!INLINE.contains(element.normalName())
          && !isDataCell(element)
          && !element.normalName().equals("br")) {
        flush();
        owner = element.parent() == null ? element : element.parent();
      }
    }
  }

  /** A cell of a table of data, not of one that lays out the page: a row of these is one block. */
  private static boolean isDataCell(Element element) {
    return element.normalName().matches("td|th")
        && element.parent() != null
        && element.parent().childrenSize() > 1
        && element
            .parent()
            .select("p, div, table, ul, ol, h1, h2, h3, h4, blockquote, br")
            .isEmpty();
  }

  private void breakLine() {
    breaks++;
    if (breaks >= 2) {
      flush();
    } else if (!text.isEmpty()) {
      text.append('\n');
    }
  }

  private void append(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean space = Character.isWhitespace(c) || c == '\u00A0' || c == '\u200B' || c == '\uFEFF';
      if (space && !text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
        text.append(' ');
      } else if (!space) {
        text.append(c);
        linked += links > 0 ? 1 : 0;
        breaks = 0;
      }
    }
  }

  private void flush() {
    String words = text.toString().replaceAll(" *\n *", "\n").strip();
    if (!words.isEmpty()) {
      blocks.add(new Block(words, linked, owner, kind(owner)));
    }
    text.setLength(0);
    linked = 0;
    breaks = 0;
  }

  private static Kind kind(Element owner) {
    for (Element e = owner; e != null; e = e.parent()) {
      switch (e.normalName().toLowerCase(Locale.ROOT)) {
        case "h1", "h2", "h3", "h4", "h5", "h6" -> {
          return Kind.HEADING;
        }
        case "li", "dd", "dt" -> {
          return Kind.ITEM;
        }
        case "blockquote" -> {
          return Kind.QUOTE;
        }
        case "p", "pre" -> {
          if (e.closest("li") == null) {
            return Kind.PARAGRAPH;
          }
        }
        case "tr", "td", "th" -> {
          return Kind.ROW;
        }
        default -> {}
      }
      if (!e.equals(owner) && e.normalName().equals("div")) {
        break;
      }
    }
    return Kind.LOOSE;
  }
}
