package org.chancery.evaluate.gold;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.model.Span;
import org.w3c.dom.Element;

/**
 * ECB+ (Cybulska and Vossen, LREC 2014): news by topic with events that are one across documents.
 * Documents are CAT XML; the gold is a CoNLL key file where the folder holds one ({@code
 * evt_gold_dev.keyfile}), whose mention ids are document and markable.
 */
public final class EcbPlus {
  private static final String KEY = "evt_gold_dev.keyfile";

  private EcbPlus() {}

  /**
   * A word or words that name an event.
   *
   * @param id document, underscore, markable
   * @param words where they stand, in code points of the document's text; a gap gives several spans
   * @param chain name of the gold cluster
   */
  public record Mention(String id, List<Span> words, String chain) {
    public Mention {
      words = List.copyOf(words);
    }
  }

  /**
   * A document.
   *
   * @param name file name
   * @param topic its topic, the folder's name
   * @param text its tokens with blanks between them, sentences apart by an empty line
   * @param mentions gold mentions in the order of the text
   */
  public record Told(String name, String topic, String text, List<Mention> mentions) {
    public Told {
      mentions = List.copyOf(mentions);
    }
  }

  /** The documents that hold gold mentions, in order of path. */
  public static List<Told> read(Path folder) {
    Optional<Map<String, String>> key =
        Files.isRegularFile(folder.resolve(KEY))
            ? Optional.of(key(folder.resolve(KEY)))
            : Optional.empty();
    List<Told> documents = new ArrayList<>();
    for (Path file : GoldFile.below(folder, ".xml")) {
      String name = file.getFileName().toString();
      boolean wanted =
          key.isEmpty() || key.get().keySet().stream().anyMatch(id -> id.startsWith(name + "_"));
      if (wanted) {
        Told document = document(file, key);
        if (!document.mentions().isEmpty()) {
          documents.add(document);
        }
      }
    }
    return documents;
  }

  /** Cluster by mention id. */
  private static Map<String, String> key(Path file) {
    Map<String, String> chains = new HashMap<>();
    for (String line : GoldFile.lines(file)) {
      String[] columns = line.split("\t");
      if (!line.startsWith("#") && columns.length >= 5) {
        chains.put(columns[3], columns[4]);
      }
    }
    return chains;
  }

  private static Told document(Path file, Optional<Map<String, String>> key) {
    Element root = Xml.root(file);
    String name = file.getFileName().toString();
    CatText text = CatText.of(file, root);
    Map<String, String> instances = key.isPresent() ? Map.of() : instances(root);
    TreeMap<Span, Mention> mentions = new TreeMap<>();
    for (Element markable : Xml.below(root, "Markables")) {
      for (Element element : Xml.children(markable, "*")) {
        List<Span> words = text.words(element);
        String id = name + "_" + element.getAttribute("m_id");
        Optional<String> chain =
            key.map(k -> Optional.ofNullable(k.get(id)))
                .orElseGet(() -> chain(element, instances, id));
        if (!words.isEmpty() && chain.isPresent()) {
          mentions.put(words.get(0), new Mention(id, words, chain.get()));
        }
      }
    }
    return new Told(name, name.split("_")[0], text.text(), List.copyOf(mentions.values()));
  }

  /** Without key file: the instance that a markable of an action refers to, or itself. */
  private static Optional<String> chain(Element element, Map<String, String> instances, String id) {
    return element.getTagName().contains("ACTION_")
        ? Optional.of(instances.getOrDefault(element.getAttribute("m_id"), id))
        : Optional.empty();
  }

  private static Map<String, String> instances(Element root) {
    Map<String, String> instances = new LinkedHashMap<>();
    for (Element relation : Xml.below(root, "CROSS_DOC_COREF")) {
      for (Element source : Xml.children(relation, "source")) {
        instances.put(source.getAttribute("m_id"), relation.getAttribute("note"));
      }
    }
    return instances;
  }
}
