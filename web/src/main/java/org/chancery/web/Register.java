package org.chancery.web;

import java.util.List;

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
}
