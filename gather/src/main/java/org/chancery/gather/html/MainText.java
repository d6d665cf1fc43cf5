package org.chancery.gather.html;

import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the article in a page. */
final class MainText {
  private MainText() {}

  /**
   * The article's paragraphs, a blank line between them; empty if the page has none.
   *
   * @param page is not changed
   * @param headline the headline where it is known: it is no part of the text
   */
  static String of(Document page, Optional<String> headline) {
    Element body = page.body().clone();
    Cleaning.clean(body);
    return Trim.of(Blocks.of(Region.of(body)), headline).stream()
        .map(Block::text)
        .collect(Collectors.joining("\n\n"));
  }
}
