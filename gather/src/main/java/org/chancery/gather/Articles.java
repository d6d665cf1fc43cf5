package org.chancery.gather;

import java.util.Optional;
import org.chancery.gather.feed.Feed;
import org.chancery.gather.feed.FeedItem;
import org.chancery.gather.fetch.Fetch;
import org.chancery.gather.fetch.Fetched;
import org.chancery.gather.html.ReadPage;
import org.chancery.model.ChanceryException;
import org.chancery.read.Inputs.Input;
import org.chancery.read.Source;
import org.chancery.read.Source.Imprint;

/**
 * Item of a feed in, text for the pipeline out: the feed's own text where that is the whole
 * article, else the article's page. Thread-safe.
 */
public final class Articles {
  /**
   * Words from which a feed's text counts as the whole article. Summaries have 20 to 60; agency
   * flashes shorter than this are fetched once too often, which does no harm.
   */
  private static final int WHOLE = 120;

  private final Fetch fetch;

  public Articles(Fetch fetch) {
    this.fetch = fetch;
  }

  /**
   * The text of an item, or why it can't be had.
   *
   * @param follow whether the article's page may be fetched
   */
  public Input input(FeedItem item, Feed feed, String feedName, boolean follow) {
    String name = item.link().orElse(feedName + "#" + item.id());
    try {
      String own = ReadPage.fragment(item.content());
      boolean fetches = follow && item.link().isPresent() && words(own) < WHOLE;
      return new Input.Given(fetches ? fetched(item, feed, own, name) : own(item, feed, own, name));
    } catch (ChanceryException e) {
      Faults.rethrowInterrupted(e);
      return new Input.Rejected(name, e);
    }
  }

  /** The article's page; the feed's text where the page will never give more. */
  private Source fetched(FeedItem item, Feed feed, String own, String name) {
    try {
      Fetched fetched = fetch.get(item.link().orElseThrow(), Fetched.Marks.NONE);
      if (fetched instanceof Fetched.Body body) {
        Source page =
            Pages.source(
                new Material(
                    name,
                    Optional.of(body.address().toString()),
                    body.bytes(),
                    body.type(),
                    body.charset()));
        return words(page.text()) < words(own)
            ? own(item, feed, own, name)
            : withFeed(page, item, feed);
      }
      return own(item, feed, own, name);
    } catch (ChanceryException e) {
      if (e.kind() == ChanceryException.Kind.BAD_INPUT && !own.isBlank()) {
        return own(item, feed, own, name);
      }
      throw e;
    }
  }

  private static Source withFeed(Source page, FeedItem item, Feed feed) {
    return new Source(
        page.name(),
        page.text(),
        page.id(),
        page.url().or(item::link),
        page.publisher().or(feed::title),
        page.headline().or(item::title),
        page.published().or(() -> item.published().map(p -> p.day())),
        new Imprint(
            page.imprint().byline().or(item::author),
            page.imprint().time().or(() -> item.published().flatMap(p -> p.time()))));
  }

  private static Source own(FeedItem item, Feed feed, String text, String name) {
    if (text.isBlank()) {
      throw Faults.bad("empty-text", name + ": the feed gives no text of this item");
    }
    return new Source(
        name,
        text,
        Optional.empty(),
        item.link(),
        feed.title(),
        item.title(),
        item.published().map(p -> p.day()),
        new Imprint(item.author(), item.published().flatMap(p -> p.time())));
  }

  private static int words(String text) {
    return text.isBlank() ? 0 : text.strip().split("\\s+").length;
  }
}
