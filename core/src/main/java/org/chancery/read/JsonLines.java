package org.chancery.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.ChanceryException;

/**
 * Reads a line of JSON Lines: {@code {"id", "url", "publisher", "headline", "published", "text"}}.
 * Thread-safe.
 */
final class JsonLines {
  private static final Set<String> KEYS =
      Set.of("id", "url", "publisher", "headline", "published", "text");

  private final ObjectMapper mapper = JsonMapper.builder().build();

  /**
   * Reads one line.
   *
   * @param name file and line, for errors
   * @throws ChanceryException of kind BAD_INPUT that names the line and what is wrong
   */
  Source read(String line, String name) {
    JsonNode node;
    try {
      node = mapper.readTree(line);
    } catch (JsonProcessingException e) {
      throw bad("bad-json", name + ": no valid JSON: " + e.getOriginalMessage());
    }
    if (node == null || !node.isObject()) {
      throw bad("bad-json", name + ": a line must be a JSON object with a 'text'");
    }
    node.fieldNames()
        .forEachRemaining(
            key -> {
              if (!KEYS.contains(key)) {
                throw bad(
                    "bad-json",
                    name
                        + ": unknown key '"
                        + key
                        + "'; allowed: id, url, publisher, headline, published, text");
              }
            });
    String text = string(node, "text", name).orElse("");
    if (text.isBlank()) {
      throw bad("empty-text", name + ": 'text' is missing or empty");
    }
    return new Source(
        name,
        text,
        string(node, "id", name),
        string(node, "url", name),
        string(node, "publisher", name),
        string(node, "headline", name),
        string(node, "published", name).map(d -> date(d, name)));
  }

  private static Optional<String> string(JsonNode node, String key, String name) {
    JsonNode value = node.get(key);
    if (value == null || value.isNull()) {
      return Optional.empty();
    }
    if (!value.isTextual() && !(key.equals("id") && value.isIntegralNumber())) {
      throw bad("bad-json", name + ": '" + key + "' must be a string, not " + value);
    }
    return Optional.of(value.asText());
  }

  private static LocalDate date(String value, String name) {
    return Dates.parseIso(value)
        .orElseThrow(
            () ->
                bad(
                    "bad-date",
                    name
                        + ": 'published' is '"
                        + value
                        + "'; allowed is a day such as 2024-06-18"));
  }

  private static ChanceryException bad(String code, String message) {
    return new ChanceryException(ChanceryException.Kind.BAD_INPUT, code, message);
  }
}
