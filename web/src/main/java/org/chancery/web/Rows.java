package org.chancery.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import org.chancery.archive.RowText;

/** What stands in rows of the archive, for people. */
final class Rows {
  private Rows() {}

  /** A value as text, empty where there is none. */
  static String text(JsonNode row, String key) {
    return RowText.of(row.get(key));
  }

  /** A number with one decimal, empty where there is none. */
  static String number(JsonNode row, String key) {
    return row.hasNonNull(key) ? String.format(Locale.ROOT, "%.1f", row.get(key).asDouble()) : "";
  }

  /** {@code CONSULT/visit}, or the type alone. */
  static String type(JsonNode row) {
    String mode = text(row, "mode");
    return text(row, "type") + (mode.isEmpty() ? "" : "/" + mode);
  }

  /** A story's title without the status, which stands in a column of its own. */
  static String headline(JsonNode story) {
    String title = text(story, "title");
    String tail = " – " + text(story, "status");
    return title.endsWith(tail) ? title.substring(0, title.length() - tail.length()) : title;
  }

  static Cell day(JsonNode row) {
    String edtf = text(row, "edtf");
    return Cell.day(edtf.isEmpty() ? text(row, "day") : when(edtf));
  }

  /** An EDTF date for people: {@code ../2024-12-04} as "by 2024-12-04". */
  static String when(String edtf) {
    int slash = edtf.indexOf('/');
    if (slash < 0) {
      return edtf;
    }
    String from = edtf.substring(0, slash).replace("..", "");
    String to = edtf.substring(slash + 1).replace("..", "");
    if (from.isEmpty()) {
      return "by " + to;
    }
    return to.isEmpty() ? "from " + from : from + " – " + to;
  }

  /** Who published the report, with the way there. */
  static Cell source(JsonNode row) {
    String publisher = text(row, "publisher");
    return Cell.link(publisher.isEmpty() ? "report" : publisher, Links.report(text(row, "report")));
  }
}
