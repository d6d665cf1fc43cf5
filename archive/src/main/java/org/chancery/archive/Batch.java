package org.chancery.archive;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** Rows that wait to be put into tables together. Used by one thread. */
final class Batch {
  private final Map<String, ArrayNode> tables = new LinkedHashMap<>();

  /** A new row of a table, to be filled. */
  ObjectNode row(String table) {
    return tables.computeIfAbsent(table, t -> Json.array()).addObject();
  }

  void each(BiConsumer<String, ArrayNode> consumer) {
    tables.forEach(consumer);
  }
}
