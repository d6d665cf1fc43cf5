package org.chancery.web;

import java.util.List;

/**
 * What stands in a cell of a table.
 *
 * @param parts texts with the addresses they lead to
 * @param style class of the cell; empty for none
 */
record Cell(List<Part> parts, String style) {
  Cell {
    parts = List.copyOf(parts);
  }

  /**
   * A text.
   *
   * @param text shown as it is, escaped
   * @param address where it leads; empty for nowhere
   */
  record Part(String text, String address) {}

  static Cell text(String text) {
    return new Cell(List.of(new Part(text, "")), "");
  }

  static Cell link(String text, String address) {
    return new Cell(List.of(new Part(text, address)), "");
  }

  static Cell number(String text) {
    return new Cell(List.of(new Part(text, "")), "number");
  }

  /** A word of ours, such as the kind of a claim, which is not broken. */
  static Cell word(String text) {
    return new Cell(List.of(new Part(text, "")), "word");
  }

  static Cell status(String status) {
    return new Cell(List.of(new Part(status, "")), "status status-" + status);
  }

  static Cell day(String day) {
    return new Cell(List.of(new Part(day, "")), "day");
  }
}
