package org.chancery.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.model.ChanceryException;
import org.chancery.read.Inputs;
import org.chancery.read.Inputs.Input;
import org.chancery.read.Source;

/** Bodies of requests to the API: reports as JSON, JSON Lines or plain text. */
final class Body {
  static final String JSON = "application/json";
  static final String JSON_LINES = "application/x-ndjson";
  static final String TEXT = "text/plain";

  private static final JsonMapper MAPPER = new JsonMapper();

  private Body() {}

  /**
   * The bytes of a body.
   *
   * @throws ChanceryException with code {@code too-large} if they are more than the limit
   */
  static byte[] bytes(Context ctx, int limit) {
    try {
      byte[] bytes = ctx.bodyInputStream().readNBytes(limit + 1);
      if (bytes.length > limit) {
        throw Fault.of("too-large", "a body of more than " + limit + " bytes; that is the limit");
      }
      return bytes;
    } catch (IOException e) {
      throw Fault.of("bad-body", "the body can't be read: " + e.getMessage());
    }
  }

  private static String type(Context ctx) {
    String type = ctx.contentType();
    return type == null ? "" : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }

  /** The reports of a body, in order; a bad line of JSON Lines is a rejection among them. */
  static List<Input> inputs(Context ctx, int limit) {
    byte[] bytes = bytes(ctx, limit);
    List<Input> inputs = new ArrayList<>();
    switch (type(ctx)) {
      case TEXT ->
          new Inputs(new ByteArrayInputStream(new byte[0])).given("body", bytes, inputs::add);
      case JSON -> lines(oneLine(bytes), inputs);
      case JSON_LINES, "application/jsonl", "application/ndjson" -> lines(bytes, inputs);
      default ->
          throw Fault.of(
              "bad-body",
              "Content-Type is '"
                  + type(ctx)
                  + "'; there are application/json, application/x-ndjson and text/plain");
    }
    if (inputs.isEmpty()) {
      throw Fault.of("empty-text", "the body holds no report");
    }
    return inputs;
  }

  /** The one report of a body. */
  static Source source(Context ctx, int limit) {
    List<Input> inputs = inputs(ctx, limit);
    if (inputs.size() > 1) {
      throw Fault.of("bad-body", "the body holds " + inputs.size() + " reports; one is wanted");
    }
    return source(inputs.get(0));
  }

  /** The text of an input, or the reason why there is none. */
  static Source source(Input input) {
    if (input instanceof Input.Given given) {
      return given.source();
    }
    throw ((Input.Rejected) input).why();
  }

  private static byte[] oneLine(byte[] bytes) {
    try {
      JsonNode tree = MAPPER.readTree(bytes);
      StringBuilder lines = new StringBuilder();
      if (tree != null && tree.isArray()) {
        for (JsonNode report : tree) {
          lines.append(MAPPER.writeValueAsString(report)).append('\n');
        }
      } else if (tree != null && tree.isObject()) {
        lines.append(MAPPER.writeValueAsString(tree));
      } else {
        throw Fault.of("bad-body", "the body is no JSON object, nor an array of them");
      }
      return lines.toString().getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw Fault.of("bad-body", "no valid JSON: " + e.getOriginalMessage());
    } catch (IOException e) {
      throw Fault.of("bad-body", "the body can't be read: " + e.getMessage());
    }
  }

  private static void lines(byte[] bytes, List<Input> inputs) {
    try {
      new Inputs(new ByteArrayInputStream(new byte[0]))
          .lines("body", new ByteArrayInputStream(bytes), inputs::add);
    } catch (IOException e) {
      throw Fault.of("bad-body", "the body can't be read: " + e.getMessage());
    }
  }

  /** What the fields of a form say of a text; blank ones say nothing. */
  static Source form(Context ctx, String text) {
    Optional<String> published = field(ctx, "published");
    return new Source(
        "pasted text",
        text,
        Optional.empty(),
        field(ctx, "url"),
        field(ctx, "publisher"),
        field(ctx, "headline"),
        published.map(p -> Filters.day("published", p)));
  }

  static Optional<String> field(Context ctx, String name) {
    String value = ctx.formParam(name);
    return value == null || value.isBlank() ? Optional.empty() : Optional.of(value.strip());
  }
}
