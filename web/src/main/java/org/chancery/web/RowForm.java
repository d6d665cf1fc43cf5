package org.chancery.web;

import io.javalin.http.Context;
import java.util.Locale;
import java.util.Optional;

/** Forms of a list. */
enum RowForm {
  JSON("application/json"),
  JSONL("application/x-ndjson"),
  CSV("text/csv");

  private final String type;

  RowForm(String type) {
    this.type = type;
  }

  /** Media type. */
  String type() {
    return type;
  }

  /**
   * The form that a request asks for, by {@code format} or by its Accept header.
   *
   * @throws org.chancery.model.ChanceryException with code {@code not-acceptable} if none will do
   */
  static RowForm of(Context ctx) {
    String format = ctx.queryParam("format");
    if (format != null && !format.isBlank()) {
      for (RowForm form : values()) {
        if (form.name().equals(format.toUpperCase(Locale.ROOT))) {
          return form;
        }
      }
      throw Fault.of(
          "bad-parameter", "format is '" + format + "'; allowed are json, jsonl and csv");
    }
    String accept = ctx.header("Accept");
    if (accept == null || accept.isBlank()) {
      return JSON;
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

  private static Optional<RowForm> accepted(String accept) {
    double best = 0;
    RowForm chosen = null;
    for (String range : accept.split(",")) {
      String[] parts = range.split(";", -1);
      RowForm form =
          switch (parts[0].strip().toLowerCase(Locale.ROOT)) {
            case "application/json", "*/*", "application/*" -> JSON;
            case "application/x-ndjson", "application/jsonl", "application/ndjson" -> JSONL;
            case "text/csv", "text/*" -> CSV;
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
}
