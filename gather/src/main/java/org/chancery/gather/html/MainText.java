package org.chancery.gather.html;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
   * @param body the article's text in JSON-LD: taken where the page itself gives much less; a
   *     paragraph of the page that begins like it is put back where cleaning lost it; what stands
   *     before and after it is taken off
   */
  static String of(Document page, Optional<String> headline, Optional<String> body) {
    Element copy = page.body().clone();
    Cleaning.clean(copy);
    List<Block> blocks = Trim.of(Blocks.of(Region.of(copy)), headline);
    Optional<Stated> stated = Stated.of(body);
    if (stated.filter(s -> s.isMuchMoreThan(blocks)).isPresent()) {
      return stated.get().paragraphs();
    }
    return join(stated.map(s -> s.edges(withLead(page, blocks, s))).orElse(blocks));
  }

  /** The paragraphs of a body that is all article. It is changed. */
  static String fragment(Element body) {
    Cleaning.removeDead(body);
    return join(Trim.of(Blocks.of(body), Optional.empty()));
  }

  private static List<Block> withLead(Document page, List<Block> blocks, Stated stated) {
    Optional<Block> lead =
        stated
            .missingLead(blocks)
            .flatMap(
                start ->
                    Blocks.of(page.body()).stream()
                        .filter(b -> b.linkDensity() < 0.3)
                        .filter(b -> Trim.letters(b.text()).startsWith(start))
                        .findFirst());
    return Stream.concat(lead.stream(), blocks.stream()).toList();
  }

  private static String join(List<Block> blocks) {
    return blocks.stream().map(Block::text).collect(Collectors.joining("\n\n"));
  }
}
