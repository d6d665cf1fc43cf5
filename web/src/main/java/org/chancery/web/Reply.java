package org.chancery.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.archive.RowText;
import org.chancery.json.JsonTree;

/** Rows in the form that was asked for. */
final class Reply {
  private Reply() {}

  /**
   * A list.
   *
   * @param rows all with the same keys
   * @param next address of the page after this one
   */
  static Answer rows(RowForm form, List<ObjectNode> rows, Optional<Next> next) {
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
    try {
      RowText.csv(out, rows, LineDelimiter.CRLF);
    } catch (IOException e) {
      throw new UncheckedIOException("memory can't be written", e);
    }
    return out.toString();
  }
}
