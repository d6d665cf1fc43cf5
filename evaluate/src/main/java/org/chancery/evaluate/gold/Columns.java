package org.chancery.evaluate.gold;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.model.ChanceryException;

/**
 * A table with a header and no quoting.
 *
 * @param file where it was read
 * @param index position of each column by name
 * @param cells the rows below the header
 */
record Columns(Path file, Map<String, Integer> index, List<String[]> cells) {
  static Columns of(Path file, String separator) {
    List<String> lines = GoldFile.lines(file);
    if (lines.isEmpty()) {
      throw GoldFile.malformed(file, "empty; a header is wanted");
    }
    Map<String, Integer> index = new HashMap<>();
    String[] header = lines.get(0).split(separator, -1);
    for (int i = 0; i < header.length; i++) {
      index.put(header[i].trim(), i);
    }
    List<String[]> cells = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      if (!line.isBlank()) {
        cells.add(line.split(separator, -1));
      }
    }
    return new Columns(file, index, cells);
  }

  int rows() {
    return cells.size();
  }

  /** A cell; the error names a column that is missing. */
  String get(int row, String column) {
    Integer at = index.get(column);
    if (at == null) {
      throw GoldFile.malformed(file, "no column '" + column + "'; there are " + index.keySet());
    }
    if (at >= cells.get(row).length) {
      throw malformed(row, "no cell for '" + column + "'");
    }
    return cells.get(row)[at];
  }

  /** What is wrong with a row, counted from 0 below the header. */
  ChanceryException malformed(int row, String what) {
    return GoldFile.malformed(file, "row " + (row + 1) + ": " + what);
  }
}
