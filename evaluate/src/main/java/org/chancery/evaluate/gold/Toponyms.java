package org.chancery.evaluate.gold;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.model.Place.Point;
import org.chancery.model.Span;
import org.w3c.dom.Element;

/**
 * Articles with places and where they lie: TR-News (Kamalloo and Rafiei, WWW 2018) and GeoVirus
 * (Gritta et al., ACL 2018). Positions in both are off by some characters in places, so each is
 * moved to the nearest place where its words stand.
 */
public final class Toponyms {
  /**
   * How far words may stand from their stated position, in UTF-16 units; no gold file needed more.
   */
  private static final int DRIFT = 40;

  private Toponyms() {}

  /**
   * A place name.
   *
   * @param span its words, in code points
   * @param words the words
   * @param point where it lies; absent where the gold doesn't know
   */
  public record Toponym(Span span, String words, Optional<Point> point) {}

  /**
   * An article.
   *
   * @param name its id or number
   * @param text its text
   * @param toponyms names in order
   */
  public record Article(String name, String text, List<Toponym> toponyms) {
    public Article {
      toponyms = List.copyOf(toponyms);
    }
  }

  /** The articles of one file, or of all XML files of a folder. */
  public static List<Article> read(Path gold) {
    List<Article> articles = new ArrayList<>();
    for (Path file : GoldFile.below(gold, ".xml")) {
      for (Element element : Xml.children(Xml.root(file), "article")) {
        String id = element.getAttribute("docid");
        String name = file.getFileName() + "#" + (id.isEmpty() ? articles.size() + 1 : id);
        articles.add(article(file, name, element));
      }
    }
    return articles;
  }

  private static Article article(Path file, String name, Element element) {
    String text =
        Xml.text(element, "text")
            .orElseThrow(() -> GoldFile.malformed(file, name + " has no text element"));
    List<Toponym> toponyms = new ArrayList<>();
    for (Element toponym : Xml.below(element, "toponym")) {
      toponyms.add(toponym(file, name, text, toponym, "phrase"));
    }
    for (Element location : Xml.below(element, "location")) {
      toponyms.add(toponym(file, name, text, location, "name"));
    }
    toponyms.sort(java.util.Comparator.comparing(Toponym::span));
    return new Article(name, text, toponyms);
  }

  private static Toponym toponym(
      Path file, String article, String text, Element element, String words) {
    String phrase = Xml.text(element, words).orElse("");
    try {
      int stated = Integer.parseInt(Xml.text(element, "start").orElse("").trim());
      int begin = nearest(text, phrase, stated);
      if (phrase.isEmpty() || begin < 0) {
        throw GoldFile.malformed(file, article + ": no '" + phrase + "' near " + stated);
      }
      int from = text.codePointCount(0, begin);
      Span span = new Span(from, from + phrase.codePointCount(0, phrase.length()));
      return new Toponym(span, phrase, point(element));
    } catch (NumberFormatException e) {
      throw GoldFile.malformed(file, article + ": '" + phrase + "' has a number that is none");
    }
  }

  private static Optional<Point> point(Element element) {
    List<Element> latitude = Xml.below(element, "lat");
    List<Element> longitude = Xml.below(element, "lon");
    if (latitude.isEmpty() || longitude.isEmpty()) {
      return Optional.empty();
    }
    String lat = latitude.get(0).getTextContent().trim();
    String lon = longitude.get(0).getTextContent().trim();
    return lat.isEmpty() || lon.isEmpty()
        ? Optional.empty()
        : Optional.of(new Point(Double.parseDouble(lat), Double.parseDouble(lon)));
  }

  /** Where the words stand nearest to a position, -1 if nowhere near. */
  private static int nearest(String text, String words, int stated) {
    for (int off = 0; off <= DRIFT; off++) {
      if (text.startsWith(words, stated - off)) {
        return stated - off;
      }
      if (text.startsWith(words, stated + off)) {
        return stated + off;
      }
    }
    return -1;
  }
}
