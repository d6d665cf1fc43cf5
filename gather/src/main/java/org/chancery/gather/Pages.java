package org.chancery.gather;

import java.util.Optional;
import org.chancery.gather.html.Page;
import org.chancery.gather.html.ReadPage;
import org.chancery.model.ChanceryException;
import org.chancery.read.Inputs;
import org.chancery.read.Inputs.Input;
import org.chancery.read.Source;

/** Page in, text for the pipeline out. */
final class Pages {
  /** Shortest article, in words; what has fewer is a page of links or pictures. */
  private static final int SHORTEST = 8;

  private Pages() {}

  /** The article of a page, or why there is none. */
  static Input input(Material page) {
    try {
      return new Input.Given(source(page));
    } catch (ChanceryException e) {
      return new Input.Rejected(page.name(), e);
    }
  }

  /**
   * The article of a page.
   *
   * @throws ChanceryException of kind BAD_INPUT if there is none
   */
  static Source source(Material material) {
    Page page;
    try {
      page = ReadPage.read(material.text(), material.address());
    } catch (RuntimeException e) {
      throw Faults.bug(material.name(), e);
    }
    if (page.text().split("\\s+").length < SHORTEST) {
      throw Faults.bad(
          "no-article",
          material.name()
              + ": no article in this page; an article has "
              + SHORTEST
              + " words or more");
    }
    if (page.text().length() > Inputs.LONGEST) {
      throw Faults.bad(
          "too-long",
          material.name() + ": an article of more than " + Inputs.LONGEST + " characters");
    }
    return new Source(
        material.name(),
        page.text(),
        Optional.empty(),
        page.url(),
        page.publisher(),
        page.headline(),
        page.published().map(p -> p.day()),
        new Source.Imprint(page.byline(), page.published().flatMap(p -> p.time())));
  }
}
