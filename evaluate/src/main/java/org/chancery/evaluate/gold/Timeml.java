package org.chancery.evaluate.gold;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.model.Span;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** TimeML documents with time expressions, as in TempEval-3 (UzZaman et al., 2013). */
public final class Timeml {
  private Timeml() {}

  /**
   * A time expression.
   *
   * @param span its words, in code points of the document's text
   * @param type TimeML type
   * @param value TIMEX3 value
   */
  public record Timex(Span span, String type, String value) {}

  /**
   * A document.
   *
   * @param name file name
   * @param text what stands in its TEXT element, without marks
   * @param created day of its creation time; absent where it states none
   * @param times time expressions of the text in order; the creation time is none of them, nor are
   *     those without words
   */
  public record TimedText(
      String name, String text, Optional<LocalDate> created, List<Timex> times) {
    public TimedText {
      times = List.copyOf(times);
    }
  }

  /** The documents below a folder in order, or one file. */
  public static List<TimedText> read(Path folder) {
    return GoldFile.below(folder, ".tml").stream().map(Timeml::document).toList();
  }

  private static TimedText document(Path file) {
    Element root = Xml.root(file);
    Element body =
        Xml.below(root, "TEXT").stream()
            .findFirst()
            .orElseThrow(() -> GoldFile.malformed(file, "it has no TEXT element"));
    StringBuilder text = new StringBuilder();
    List<Timex> times = new ArrayList<>();
    walk(body, text, times);
    Optional<LocalDate> created =
        Xml.below(root, "DCT").stream()
            .flatMap(d -> Xml.below(d, "TIMEX3").stream())
            .findFirst()
            .flatMap(t -> day(t.getAttribute("value")));
    return new TimedText(file.getFileName().toString(), text.toString(), created, times);
  }

  private static void walk(Node node, StringBuilder text, List<Timex> times) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Text words) {
        text.append(words.getData());
      } else if (child instanceof Element element) {
        int begin = text.codePointCount(0, text.length());
        walk(element, text, times);
        if (element.getTagName().equals("TIMEX3")) {
          Span span = new Span(begin, text.codePointCount(0, text.length()));
          if (span.length() > 0) {
            times.add(new Timex(span, element.getAttribute("type"), element.getAttribute("value")));
          }
        }
      }
    }
  }

  private static Optional<LocalDate> day(String value) {
    try {
      return Optional.of(LocalDate.parse(value.length() > 10 ? value.substring(0, 10) : value));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
