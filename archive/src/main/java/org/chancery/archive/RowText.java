package org.chancery.archive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** Values and rows of an archive as text. */
public final class RowText {
  private RowText() {}

  /** A value for people: lists parted by semicolons, nothing for what is missing. */
  public static String of(JsonNode value) {
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

  /**
   * Writes rows as CSV with a head; nothing if there are none.
   *
   * @param rows all with the same keys
   * @param end of a line
   */
  public static void csv(Writer out, List<ObjectNode> rows, LineDelimiter end) throws IOException {
    CsvWriter csv = CsvWriter.builder().lineDelimiter(end).build(out);
    if (!rows.isEmpty()) {
      List<String> head = new ArrayList<>();
      rows.get(0).fieldNames().forEachRemaining(head::add);
      csv.writeRecord(head);
    }
    for (ObjectNode row : rows) {
      List<String> cells = new ArrayList<>();
      row.elements().forEachRemaining(value -> cells.add(of(value)));
      csv.writeRecord(cells);
    }
    csv.flush();
  }
}
