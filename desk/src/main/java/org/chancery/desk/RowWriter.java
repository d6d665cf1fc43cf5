package org.chancery.desk;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.archive.RowText;
import org.chancery.json.JsonTree;
import org.chancery.json.RecordJson;

/** Writes rows out of an archive. Used by one thread. */
final class RowWriter {

  /** Columns that every content keeps if it needs them: a day. */
  private static final int NARROWEST = 10;

  private final Writer out;
  private final Terminal terminal;
  private final RecordJson json = new RecordJson();

  RowWriter(Writer out, Terminal terminal) {
    this.out = out;
    this.terminal = terminal;
  }

  /**
   * Writes rows.
   *
   * @param rows all with the same keys
   * @param shown keys that a table shows, in order
   * @param next cursor of the next page, for JSON
   */
  void write(RowFormat format, List<ObjectNode> rows, List<String> shown, Optional<String> next)
      throws IOException {
    switch (format) {
      case table -> table(rows, shown);
      case json -> {
        ObjectNode page = JsonTree.object();
        ArrayNode array = page.putArray("rows");
        rows.forEach(array::add);
        page.put("next", next.orElse(null));
        out.write(json.pretty(page) + "\n");
      }
      case jsonl -> {
        for (ObjectNode row : rows) {
          out.write(row + "\n");
        }
      }
      case csv -> RowText.csv(out, rows, LineDelimiter.LF);
    }
  }

  private void table(List<ObjectNode> rows, List<String> shown) throws IOException {
    if (rows.isEmpty()) {
      out.write("Nothing found.\n");
      return;
    }
    Columns columns = new Columns(widths(rows, shown));
    lines(columns.row(shown.stream().map(RowWriter::title).toList()));
    out.write("─".repeat(Math.min(terminal.width(), columns.total())) + "\n");
    for (ObjectNode row : rows) {
      lines(columns.row(shown.stream().map(k -> Ink.clean(RowText.of(row.get(k)))).toList()));
    }
  }

  private static String title(String key) {
    return key.replace('_', ' ').replace("cooperation", "coop.").replace("conflict", "confl.");
  }

  private void lines(List<String> lines) throws IOException {
    for (String line : lines) {
      out.write(line + "\n");
    }
  }

  /** As wide as the content where there is room; then the widest gives way, ids and days last. */
  private List<Integer> widths(List<ObjectNode> rows, List<String> shown) {
    List<Integer> widths = new ArrayList<>();
    List<Integer> least = new ArrayList<>();
    for (String key : shown) {
      int widest = 1;
      for (ObjectNode row : rows) {
        widest = Math.max(widest, Layout.width(Ink.clean(RowText.of(row.get(key)))));
      }
      least.add(key.equals("id") ? widest : Math.min(widest, NARROWEST));
      widths.add(Math.max(widest, longestWord(title(key))));
    }
    int room = terminal.width() - Columns.GAP * (shown.size() - 1);
    while (widths.stream().mapToInt(Integer::intValue).sum() > room) {
      int at = -1;
      for (int i = 0; i < widths.size(); i++) {
        boolean gives = widths.get(i) > least.get(i);
        at = gives && (at < 0 || widths.get(i) > widths.get(at)) ? i : at;
      }
      if (at < 0) {
        break;
      }
      widths.set(at, widths.get(at) - 1);
    }
    return widths;
  }

  private static int longestWord(String title) {
    int longest = 0;
    for (String word : title.split(" ")) {
      longest = Math.max(longest, word.length());
    }
    return longest;
  }
}
