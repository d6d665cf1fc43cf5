package org.chancery.gather.feed;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.gather.Faults;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Feed in, items out: RSS 0.9 to 2.0, RDF, Atom. Fetches nothing. Thread-safe. */
public final class ReadFeed {
  private ReadFeed() {}

  /**
   * The items of a feed.
   *
   * @param xml the feed, decoded
   * @param name what to call it in errors
   * @param address where it was found: links are resolved against it
   * @throws org.chancery.model.ChanceryException of kind BAD_INPUT if it is no feed
   */
  public static Feed read(String xml, String name, Optional<String> address) {
    String clean = CleanXml.clean(xml);
    Feed lenient = LenientFeed.read(clean);
    Feed feed = strict(clean).map(s -> withOffsets(s, lenient)).orElse(lenient);
    if (feed.title().isEmpty() && feed.items().isEmpty()) {
      throw Faults.bad("bad-feed", name + ": no RSS or Atom feed");
    }
    return new Feed(feed.title(), feed.items().stream().map(i -> absolute(i, address)).toList());
  }

  /** The addresses of the feeds that an OPML list names, in its order, each once. */
  public static List<String> readList(String xml, String name) {
    Document list = Jsoup.parse(CleanXml.clean(xml), "", Parser.xmlParser());
    List<String> feeds =
        list.select("outline").stream()
            .map(o -> o.attributes().getIgnoreCase("xmlUrl").strip())
            .filter(a -> !a.isEmpty())
            .distinct()
            .toList();
    if (feeds.isEmpty()) {
      throw Faults.bad("bad-opml", name + ": no outline with an xmlUrl in this OPML list");
    }
    return feeds;
  }

  private static Optional<Feed> strict(String xml) {
    try {
      SyndFeedInput input = new SyndFeedInput();
      input.setAllowDoctypes(false);
      input.setXmlHealerOn(false);
      SyndFeed feed = input.build(new StringReader(xml));
      List<FeedItem> items = feed.getEntries().stream().map(ReadFeed::item).toList();
      return Optional.of(new Feed(text(feed.getTitle()).map(LenientFeed::plain), items));
    } catch (FeedException | IllegalArgumentException broken) {
      return Optional.empty();
    }
  }

  private static FeedItem item(SyndEntry entry) {
    Optional<String> link = text(entry.getLink());
    Optional<String> title = text(entry.getTitle()).map(LenientFeed::plain);
    String content =
        Stream.concat(entry.getContents().stream(), Stream.ofNullable(entry.getDescription()))
            .map(SyndContent::getValue)
            .flatMap(v -> text(v).stream())
            .findFirst()
            .orElse("");
    return new FeedItem(
        text(entry.getUri()).or(() -> link).or(() -> title).orElse(""),
        link,
        title,
        text(entry.getAuthor()),
        Optional.empty(),
        content);
  }

  /** Rome gives dates in UTC; the feed itself says in which offset, and so which day it was. */
  private static Feed withOffsets(Feed strict, Feed lenient) {
    if (strict.items().size() != lenient.items().size()) {
      return lenient;
    }
    List<FeedItem> items = new ArrayList<>();
    for (int i = 0; i < strict.items().size(); i++) {
      FeedItem s = strict.items().get(i);
      FeedItem l = lenient.items().get(i);
      items.add(
          new FeedItem(
              s.id(),
              s.link().or(l::link),
              s.title(),
              s.author().or(l::author),
              l.published(),
              s.content().isEmpty() ? l.content() : s.content()));
    }
    return new Feed(strict.title(), items);
  }

  private static FeedItem absolute(FeedItem item, Optional<String> address) {
    Optional<String> link = item.link().flatMap(l -> resolve(l, address));
    return new FeedItem(
        item.id(), link, item.title(), item.author(), item.published(), item.content());
  }

  private static Optional<String> resolve(String link, Optional<String> address) {
    try {
      URI uri = URI.create(link.strip().replace(" ", "%20"));
      URI whole = address.map(a -> URI.create(a).resolve(uri)).orElse(uri);
      return Optional.of(whole.toString()).filter(s -> whole.isAbsolute());
    } catch (IllegalArgumentException broken) {
      return Optional.empty();
    }
  }

  private static Optional<String> text(String value) {
    return Optional.ofNullable(value).map(String::strip).filter(s -> !s.isEmpty());
  }
}
