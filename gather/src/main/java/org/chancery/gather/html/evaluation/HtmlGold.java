package org.chancery.gather.html.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.gather.Encodings;
import org.chancery.gather.Faults;
import org.chancery.gather.fetch.Inflation;

/**
 * The gold standard of the article-extraction benchmark: {@code ground-truth.json} with {@code {id:
 * {"articleBody", "url"}}} and {@code pages/ID.html.gz}.
 */
final class HtmlGold {
  /** Largest page that is read, unpacked, in bytes. */
  private static final int LARGEST = 50 * 1024 * 1024;

  /**
   * A page with the text it should give.
   *
   * @param id the page's id: hexadecimal
   * @param html decoded
   * @param url where it was published
   * @param body the text expected
   */
  record GoldPage(String id, String html, Optional<String> url, String body) {
    /** Whether the page belongs to the half on which numbers may be tuned: eighth digit even. */
    boolean tuning() {
      return id.length() > 7 && Character.digit(id.charAt(7), 16) % 2 == 0;
    }
  }

  private HtmlGold() {}

  /**
   * The pages in order of id.
   *
   * @throws org.chancery.model.ChanceryException of kind BAD_INPUT if the folder is no such gold
   *     standard
   */
  static List<GoldPage> read(Path folder) {
    Path truth = folder.resolve("ground-truth.json");
    try {
      JsonNode root = new JsonMapper().readTree(truth.toFile());
      Map<String, JsonNode> sorted = new TreeMap<>();
      root.fields().forEachRemaining(e -> sorted.put(e.getKey(), e.getValue()));
      List<GoldPage> pages = new ArrayList<>();
      for (Map.Entry<String, JsonNode> e : sorted.entrySet()) {
        pages.add(page(folder, e.getKey(), e.getValue()));
      }
      if (pages.isEmpty()) {
        throw Faults.bad("bad-gold", truth + ": no page in it");
      }
      return pages;
    } catch (IOException e) {
      throw Faults.bad(
          "bad-gold", folder + ": needs ground-truth.json and pages/ID.html.gz: " + e.getMessage());
    }
  }

  private static GoldPage page(Path folder, String id, JsonNode truth) throws IOException {
    Path file = folder.resolve("pages").resolve(id + ".html.gz");
    byte[] packed;
    try (InputStream in = Files.newInputStream(file)) {
      packed = in.readAllBytes();
    }
    byte[] bytes = Inflation.gunzip(packed, LARGEST, file.toString());
    return new GoldPage(
        id,
        Encodings.decode(bytes, Optional.empty()),
        Optional.ofNullable(truth.path("url").textValue()),
        truth.path("articleBody").asText());
  }
}
