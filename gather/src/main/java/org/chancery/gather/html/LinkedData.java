package org.chancery.gather.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What a page says of its article in JSON-LD. Blocks that are no valid JSON are passed over. */
final class LinkedData {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .build();

  private final List<JsonNode> articles = new ArrayList<>();

  LinkedData(Document page) {
    for (Element script : page.select("script[type*=ld+json]")) {
      String json =
          script
              .data()
              .replaceFirst("^\\s*(?://)?\\s*(?:<!\\[CDATA\\[|<!--)", "")
              .replaceFirst("(?://)?\\s*(?:\\]\\]>|-->)\\s*;?\\s*$", "");
      try {
        collect(JSON.readTree(json), 0);
      } catch (JsonProcessingException broken) {
        // other blocks may be sound
      }
    }
  }

  private void collect(JsonNode node, int depth) {
    if (node == null || depth > 4) {
      return;
    }
    if (node.isArray()) {
      node.forEach(n -> collect(n, depth + 1));
    } else if (node.isObject()) {
      if (isArticle(node.path("@type"))) {
        articles.add(node);
      }
      collect(node.get("@graph"), depth + 1);
      collect(node.get("mainEntity"), depth + 1);
      collect(node.get("mainEntityOfPage"), depth + 1);
    }
  }

  private static boolean isArticle(JsonNode type) {
    if (type.isArray()) {
      for (JsonNode one : type) {
        if (isArticle(one)) {
          return true;
        }
      }
      return false;
    }
    return type.asText()
        .matches("(?:.*/)?(?:\\w*Article|BlogPosting|LiveBlogPosting|Report|\\w*Reportage\\w*)");
  }

  Optional<String> headline() {
    return first("headline").or(() -> first("name"));
  }

  Optional<String> publisher() {
    return names("publisher");
  }

  Optional<String> authors() {
    return names("author").or(() -> names("creator"));
  }

  Optional<String> published() {
    return first("datePublished").or(() -> first("dateCreated"));
  }

  /** The article's text as the publisher gives it, mostly without its paragraphs. */
  Optional<String> body() {
    return first("articleBody");
  }

  private Optional<String> first(String key) {
    return articles.stream()
        .map(a -> a.path(key))
        .filter(JsonNode::isTextual)
        .map(n -> plain(n.asText()))
        .filter(s -> !s.isEmpty())
        .findFirst();
  }

  private Optional<String> names(String key) {
    return articles.stream()
        .map(a -> String.join(", ", namesIn(a.path(key))))
        .filter(s -> !s.isEmpty())
        .findFirst();
  }

  private static List<String> namesIn(JsonNode node) {
    if (node.isTextual()) {
      String name = plain(node.asText());
      return name.isEmpty() || name.startsWith("http") ? List.of() : List.of(name);
    }
    if (node.isObject()) {
      return namesIn(node.path("name"));
    }
    List<String> names = new ArrayList<>();
    node.forEach(n -> names.addAll(namesIn(n)));
    return names.stream().distinct().collect(Collectors.toList());
  }

  private static String plain(String value) {
    String text = Parser.unescapeEntities(value, false);
    return text.replaceAll("<[^<>]{1,200}>", " ")
        .replace('\u00A0', ' ')
        .replaceAll("[ \\t]+", " ")
        .strip();
  }
}
