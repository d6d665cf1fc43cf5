package org.chancery.archive;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/**
 * Rows of a query.
 *
 * @param rows the latest day first, then by id; keys in a fixed order
 * @param next cursor of the page after this one; absent on the last
 */
public record Page(List<ObjectNode> rows, Optional<String> next) {
  public Page {
    rows = List.copyOf(rows);
  }
}
