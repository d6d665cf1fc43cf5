package org.chancery.desk;

import java.util.ArrayList;
import java.util.List;

/**
 * Cells side by side, each wrapped in its own column, two spaces between.
 *
 * @param widths of the columns, in order
 */
record Columns(List<Integer> widths) {
  static final int GAP = 2;

  Columns {
    widths = List.copyOf(widths);
  }

  static Columns of(Integer... widths) {
    return new Columns(List.of(widths));
  }

  /** Columns that all columns and gaps take. */
  int total() {
    return widths.stream().mapToInt(Integer::intValue).sum() + GAP * (widths.size() - 1);
  }

  List<String> row(List<String> cells) {
    List<List<String>> wrapped = new ArrayList<>();
    int height = 0;
    for (int i = 0; i < cells.size(); i++) {
      wrapped.add(Layout.wrap(cells.get(i), widths.get(i)));
      height = Math.max(height, wrapped.get(i).size());
    }
    List<String> lines = new ArrayList<>();
    for (int y = 0; y < height; y++) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < wrapped.size(); i++) {
        String text = y < wrapped.get(i).size() ? wrapped.get(i).get(y) : "";
        boolean last = i == wrapped.size() - 1;
        line.append(last ? text : Layout.pad(text, widths.get(i)) + " ".repeat(GAP));
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }
}
