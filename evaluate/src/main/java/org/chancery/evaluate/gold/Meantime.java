package org.chancery.evaluate.gold;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.Span;
import org.w3c.dom.Element;

/**
 * MEANTIME (Minard et al., LREC 2016): Wikinews with events, their certainty, polarity and time,
 * and who takes part. A document that stands in several folders is read once, from the first.
 */
public final class Meantime {
  private Meantime() {}

  /**
   * How an event is put.
   *
   * @param certainty {@code CERTAIN}, {@code PROBABLE}, {@code POSSIBLE} …; empty for unmarked
   * @param polarity {@code POS}, {@code NEG} …
   * @param time {@code FUTURE}, {@code NON_FUTURE} …
   */
  public record Manner(String certainty, String polarity, String time) {}

  /**
   * An event.
   *
   * @param words its words
   * @param manner how it is put
   * @param agents words of those in role Arg0
   * @param others words of those in roles Arg1 and Arg2
   */
  public record Happening(Span words, Manner manner, List<Span> agents, List<Span> others) {
    public Happening {
      agents = List.copyOf(agents);
      others = List.copyOf(others);
    }
  }

  /**
   * A document.
   *
   * @param name its name
   * @param text its text, the headline first, then a line with the date
   * @param sentences where its sentences stand
   * @param published day of its creation; absent where it states none
   * @param events its events in order
   */
  public record News(
      String name,
      String text,
      List<Span> sentences,
      Optional<LocalDate> published,
      List<Happening> events) {
    public News {
      sentences = List.copyOf(sentences);
      events = List.copyOf(events);
    }
  }

  /** The documents below a folder, or one file. */
  public static List<News> read(Path folder) {
    List<News> documents = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Path file : GoldFile.below(folder, ".xml")) {
      Element root = Xml.root(file);
      if (seen.add(root.getAttribute("doc_name"))) {
        documents.add(document(file, root));
      }
    }
    return documents;
  }

  private static News document(Path file, Element root) {
    CatText text = CatText.of(file, root);
    Map<String, Element> markables = new HashMap<>();
    for (Element list : Xml.below(root, "Markables")) {
      Xml.children(list, "*").forEach(m -> markables.put(m.getAttribute("m_id"), m));
    }
    Map<String, List<Span>> agents = new HashMap<>();
    Map<String, List<Span>> others = new HashMap<>();
    for (Element relation : Xml.below(root, "HAS_PARTICIPANT")) {
      String role = relation.getAttribute("sem_role");
      Map<String, List<Span>> into = role.equals("Arg0") ? agents : others;
      if (role.matches("Arg[012]")) {
        participant(text, markables, relation, into);
      }
    }
    List<Happening> events = new ArrayList<>();
    for (Element event : Xml.below(root, "EVENT_MENTION")) {
      String id = event.getAttribute("m_id");
      text.words(event).stream()
          .findFirst()
          .ifPresent(
              words ->
                  events.add(
                      new Happening(
                          words,
                          manner(event),
                          agents.getOrDefault(id, List.of()),
                          others.getOrDefault(id, List.of()))));
    }
    events.sort(java.util.Comparator.comparing(Happening::words));
    return new News(
        root.getAttribute("doc_name"), text.text(), text.sentences(), created(root), events);
  }

  private static Manner manner(Element event) {
    return new Manner(
        event.getAttribute("certainty"),
        event.getAttribute("polarity"),
        event.getAttribute("time"));
  }

  private static void participant(
      CatText text,
      Map<String, Element> markables,
      Element relation,
      Map<String, List<Span>> into) {
    for (Element source : Xml.children(relation, "source")) {
      for (Element target : Xml.children(relation, "target")) {
        Element markable = markables.get(target.getAttribute("m_id"));
        if (markable != null) {
          into.computeIfAbsent(source.getAttribute("m_id"), k -> new ArrayList<>())
              .addAll(text.words(markable));
        }
      }
    }
  }

  private static Optional<LocalDate> created(Element root) {
    for (Element time : Xml.below(root, "TIMEX3")) {
      if (time.getAttribute("functionInDocument").equals("CREATION_TIME")) {
        try {
          return Optional.of(LocalDate.parse(time.getAttribute("value")));
        } catch (DateTimeException e) {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }
}
