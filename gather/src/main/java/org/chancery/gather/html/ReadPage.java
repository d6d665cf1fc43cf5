package org.chancery.gather.html;

import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Page in, article out. Fetches nothing. Thread-safe. */
public final class ReadPage {
  private ReadPage() {}

  /**
   * The article of a page.
   *
   * @param html the page, decoded
   * @param address where it was found, if that is known
   */
  public static Page read(String html, Optional<String> address) {
    Document page = Jsoup.parse(html, address.orElse(""));
    LinkedData data = new LinkedData(page);
    Credits credits = new Credits(page, data, address);
    Optional<String> headline = credits.headline();
    return new Page(
        MainText.of(page, headline, data.body()),
        credits.url(),
        headline,
        credits.publisher(),
        credits.byline(),
        credits.published());
  }

  /** The paragraphs of a piece of a page, such as a feed holds it: nothing is searched for. */
  public static String fragment(String html) {
    return MainText.fragment(Jsoup.parseBodyFragment(html).body());
  }
}
