package org.chancery.gather.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the article in a page. */
final class MainText {
  /**
   * Share of the publisher's own articleBody, in words, below which what was found on the page is
   * taken for a failure. Half: pages cut the one or the other by a few paragraphs, seldom by more.
   */
  private static final double FAILED = 0.5;

  /** Shortest articleBody that is believed to be the article and not its summary, in words. */
  private static final int SHORTEST_BODY = 80;

  /** Letters by which a lead paragraph is known again. */
  private static final int LEAD = 50;

  private MainText() {}

  /**
   * The article's paragraphs, a blank line between them; empty if the page has none.
   *
   * @param page is not changed
   * @param headline the headline where it is known: it is no part of the text
   * @param stated the article's text in JSON-LD: taken where the page itself gives much less; a
   *     paragraph of the page that begins like it is put back where cleaning lost it
   */
  static String of(Document page, Optional<String> headline, Optional<String> stated) {
    Element body = page.body().clone();
    Cleaning.clean(body);
    List<Block> blocks = new ArrayList<>(Trim.of(Blocks.of(Region.of(body)), headline));
    int found = blocks.stream().mapToInt(Block::words).sum();
    Optional<String> whole =
        stated.filter(s -> words(s) >= SHORTEST_BODY && found < FAILED * words(s));
    if (whole.isPresent()) {
      return paragraphs(whole.get());
    }
    lostLead(page, blocks, stated).ifPresent(lead -> blocks.add(0, lead));
    return blocks.stream().map(Block::text).collect(Collectors.joining("\n\n"));
  }

  /** The paragraphs of a body that is all article. It is changed. */
  static String fragment(Element body) {
    Cleaning.removeDead(body);
    return Trim.of(Blocks.of(body), Optional.empty()).stream()
        .map(Block::text)
        .collect(Collectors.joining("\n\n"));
  }

  private static Optional<Block> lostLead(
      Document page, List<Block> blocks, Optional<String> stated) {
    Optional<String> lead =
        stated
            .map(MainText::letters)
            .filter(s -> s.length() >= LEAD)
            .map(s -> s.substring(0, LEAD));
    if (lead.isEmpty()
        || blocks.isEmpty()
        || letters(blocks.stream().map(Block::text).collect(Collectors.joining()))
            .contains(lead.get())) {
      return Optional.empty();
    }
    return Blocks.of(page.body()).stream()
        .filter(b -> b.linkDensity() < 0.3 && letters(b.text()).startsWith(lead.get()))
        .findFirst();
  }

  private static String paragraphs(String text) {
    return text.lines()
        .map(String::strip)
        .filter(s -> !s.isEmpty())
        .collect(Collectors.joining("\n\n"));
  }

  private static int words(String text) {
    return text.split("\\s+").length;
  }

  private static String letters(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
