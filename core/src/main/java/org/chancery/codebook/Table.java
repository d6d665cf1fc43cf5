package org.chancery.codebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A tab-separated file of the codebook: comment lines, a line of column names, entries.
 *
 * @param file path as the user would name it
 * @param rows the entries in order
 */
record Table(String file, List<Row> rows) {
  /** An entry and the line (from 1) it stands on. */
  record Row(String file, int line, List<String> columns, List<String> values) {
    /** A column's value, trimmed, empty where the column is empty. */
    String get(String column) {
      int index = columns.indexOf(column);
      return index < 0 || index >= values.size() ? "" : values.get(index).trim();
    }

    /** A column's value, absent where it is empty. */
    Optional<String> maybe(String column) {
      String value = get(column);
      return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    /** A column's values between bars. */
    List<String> list(String column) {
      String value = get(column);
      return value.isEmpty()
          ? List.of()
          : Arrays.stream(value.split("\\|")).map(String::trim).filter(s -> !s.isEmpty()).toList();
    }
  }

  /** Reads a file; wrong column names and counts become problems. */
  static Table read(String file, String text, List<String> expected, Problems problems) {
    List<Row> rows = new ArrayList<>();
    List<String> columns = null;
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      String content = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
      if (content.isBlank() || content.startsWith("#")) {
        continue;
      }
      List<String> values = Arrays.asList(content.split("\t", -1));
      if (columns == null) {
        columns = values;
        header(file, number, columns, expected, problems);
      } else if (values.size() != columns.size()) {
        problems.add(
            file, number, values.size() + " columns, but the first line names " + columns.size());
      } else {
        rows.add(new Row(file, number, columns, values));
      }
    }
    if (columns == null) {
      problems.add(file, Math.max(1, number), "no line of column names");
    }
    return new Table(file, rows);
  }

  private static void header(
      String file, int line, List<String> columns, List<String> expected, Problems problems) {
    for (String column : columns) {
      if (!expected.contains(column)) {
        problems.add(
            file, line, "unknown column '" + column + "'; allowed: " + String.join(", ", expected));
      }
    }
    for (String column : expected) {
      if (!columns.contains(column)) {
        problems.add(file, line, "column '" + column + "' is missing");
      }
    }
  }
}
