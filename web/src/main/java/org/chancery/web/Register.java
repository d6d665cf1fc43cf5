package org.chancery.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A table of entries.
 *
 * @param caption what it is, for those who can't see it
 * @param columns heads
 * @param rows as many cells each as there are columns
 */
record Register(String caption, List<String> columns, List<List<Cell>> rows) {
  Register {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** A table with a row for each entry. */
  static <T> Register of(
      String caption,
      List<String> columns,
      Iterable<? extends T> entries,
      Function<T, List<Cell>> cells) {
    List<List<Cell>> rows = new ArrayList<>();
    entries.forEach(e -> rows.add(cells.apply(e)));
    return new Register(caption, columns, rows);
  }
}
