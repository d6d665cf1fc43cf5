package org.chancery.gather.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.gather.html.Moment;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads feeds that no strict parser takes: wrong nesting, cut off in the middle. */
final class LenientFeed {
  private LenientFeed() {}

  /** The feed as far as it can be made out; without items if there are none. */
  static Feed read(String xml) {
    Document feed = Jsoup.parse(xml, "", Parser.xmlParser());
    List<FeedItem> items = new ArrayList<>();
    for (Element e : feed.getAllElements()) {
      if (e.normalName().equals("item") || e.normalName().equals("entry")) {
        items.add(item(e));
      }
    }
    Element root = feed.selectFirst("channel, feed");
    return new Feed(root == null ? Optional.empty() : child(root, "title"), items);
  }

  private static FeedItem item(Element e) {
    Optional<String> link = link(e);
    Optional<String> title = child(e, "title").map(LenientFeed::plain);
    return new FeedItem(
        child(e, "guid", "id").or(() -> link).or(() -> title).orElse(""),
        link,
        title,
        child(e, "dc:creator").or(() -> author(e)),
        published(e),
        child(e, "content:encoded", "content", "description", "summary").orElse(""));
  }

  /** When the item was published, as it says itself: strict parsers lose the offset. */
  static Optional<Moment> published(Element e) {
    return child(
            e, "pubDate", "published", "dc:date", "issued", "updated", "modified", "a10:updated")
        .flatMap(Moment::read);
  }

  private static Optional<String> author(Element e) {
    for (Element child : e.children()) {
      if (child.normalName().equals("author")) {
        return child(child, "name")
            .or(() -> Optional.of(child.text().strip()).filter(s -> !s.isEmpty()));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> link(Element e) {
    for (Element child : e.children()) {
      String rel = child.attr("rel");
      if (child.normalName().equals("link") && (rel.isEmpty() || rel.equals("alternate"))) {
        String link = child.hasAttr("href") ? child.attr("href") : child.text();
        if (!link.isBlank()) {
          return Optional.of(link.strip());
        }
      }
    }
    return child(e, "guid").filter(g -> g.startsWith("http://") || g.startsWith("https://"));
  }

  private static Optional<String> child(Element e, String... names) {
    for (String name : names) {
      for (Element child : e.children()) {
        if (child.tagName().equalsIgnoreCase(name)) {
          String text =
              child.childrenSize() == 0 ? child.wholeText().strip() : child.html().strip();
          if (!text.isEmpty()) {
            return Optional.of(text);
          }
        }
      }
    }
    return Optional.empty();
  }

  /** A title's words: feeds give it as text, as markup, or as markup escaped once more. */
  static String plain(String title) {
    return Jsoup.parseBodyFragment(Parser.unescapeEntities(title, false)).text().strip();
  }
}
