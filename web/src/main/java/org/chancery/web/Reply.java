package org.chancery.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.javalin.http.Context;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.json.JsonTree;

/** Rows in the form that was asked for. */
final class Reply {
  private Reply() {}

  /** Forms of a list. */
  enum Form {
    JSON("application/json"),
    JSONL("application/x-ndjson"),
    CSV("text/csv");

    private final String type;

    Form(String type) {
      this.type = type;
    }

    String type() {
      return type;
    }
  }

  /**
   * The form that a request asks for, by {@code format} or by its Accept header.
   *
   * @throws org.chancery.model.ChanceryException with code {@code not-acceptable} if none will do
   */
  static Form form(Context ctx) {
    String format = ctx.queryParam("format");
    if (format != null && !format.isBlank()) {
      for (Form form : Form.values()) {
        if (form.name().equals(format.toUpperCase(Locale.ROOT))) {
          return form;
        }
      }
      throw Fault.of(
          "bad-parameter", "format is '" + format + "'; allowed are json, jsonl and csv");
    }
    String accept = ctx.header("Accept");
    if (accept == null || accept.isBlank()) {
      return Form.JSON;
    }
    return accepted(accept)
        .orElseThrow(
            () ->
                Fault.of(
                    "not-acceptable",
                    "Accept is '"
                        + accept
                        + "'; there are application/json, application/x-ndjson and text/csv"));
  }

  private static Optional<Form> accepted(String accept) {
    double best = 0;
    Form chosen = null;
    for (String range : accept.split(",")) {
      String[] parts = range.split(";");
      Form form =
          switch (parts[0].strip().toLowerCase(Locale.ROOT)) {
            case "application/json", "*/*", "application/*" -> Form.JSON;
            case "application/x-ndjson", "application/jsonl", "application/ndjson" -> Form.JSONL;
            case "text/csv", "text/*" -> Form.CSV;
            default -> null;
          };
      double quality = quality(parts);
      if (form != null && quality > best) {
        best = quality;
        chosen = form;
      }
    }
    return Optional.ofNullable(chosen);
  }

  private static double quality(String[] parts) {
    for (int i = 1; i < parts.length; i++) {
      String part = parts[i].strip();
      if (part.matches("q=[01](\\.\\d{0,3})?")) {
        return Double.parseDouble(part.substring(2));
      }
    }
    return 1;
  }

  /**
   * A list.
   *
   * @param rows all with the same keys
   * @param next address of the page after this one
   */
  static Answer rows(Form form, List<ObjectNode> rows, Optional<Next> next) {
    Map<String, String> headers =
        next.isPresent()
            ? Map.of("Link", "<" + next.get().address() + ">; rel=\"next\"")
            : Map.of();
    String text =
        switch (form) {
          case JSON -> json(rows, next);
          case JSONL -> lines(rows);
          case CSV -> csv(rows);
        };
    Answer answer = Answer.of(text, form.type() + "; charset=utf-8");
    return new Answer(answer.bytes(), answer.type(), headers);
  }

  /**
   * Where a list goes on.
   *
   * @param cursor for the parameter {@code cursor}
   * @param address with that cursor
   */
  record Next(String cursor, String address) {}

  private static String json(List<ObjectNode> rows, Optional<Next> next) {
    ObjectNode page = JsonTree.object();
    ArrayNode array = page.putArray("rows");
    rows.forEach(array::add);
    page.put("next", next.map(Next::cursor).orElse(null));
    return page + "\n";
  }

  private static String lines(List<ObjectNode> rows) {
    StringBuilder text = new StringBuilder();
    rows.forEach(r -> text.append(r).append('\n'));
    return text.toString();
  }

  private static String csv(List<ObjectNode> rows) {
    StringWriter out = new StringWriter();
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
    if (!rows.isEmpty()) {
      List<String> header = new ArrayList<>();
      rows.get(0).fieldNames().forEachRemaining(header::add);
      csv.writeRecord(header);
    }
    for (ObjectNode row : rows) {
      List<String> cells = new ArrayList<>();
      row.elements().forEachRemaining(value -> cells.add(text(value)));
      csv.writeRecord(cells);
    }
    return out.toString();
  }

  /** A value for people: lists parted by semicolons, nothing for what is missing. */
  static String text(JsonNode value) {
    if (value == null || value.isNull()) {
      return "";
    }
    if (value.isArray()) {
      List<String> parts = new ArrayList<>();
      value.forEach(v -> parts.add(v.isObject() ? v.toString() : v.asText()));
      return String.join("; ", parts);
    }
    return value.isValueNode() ? value.asText() : value.toString();
  }
}
