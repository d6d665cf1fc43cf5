package org.chancery.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.chancery.archive.Query;

/**
 * A register: entries of one kind, the latest first, with filters.
 *
 * @param path address
 * @param title head
 * @param about what stands in it
 * @param kind what is asked of the archive
 * @param names its filters
 * @param usual values of filters where none are given
 * @param table rows to table
 */
record Sort(
    String path,
    String title,
    String about,
    Query.Kind kind,
    String names,
    Map<String, String> usual,
    Function<List<ObjectNode>, Register> table) {
  Sort {
    usual = Map.copyOf(usual);
  }

  /** The filters that hold when these are asked for. */
  Filters narrowed(Filters asked) {
    Filters filters = asked;
    for (Map.Entry<String, String> value : usual.entrySet()) {
      if (asked.get(value.getKey()).isEmpty()) {
        filters = filters.with(value.getKey(), value.getValue());
      }
    }
    return filters;
  }

  /** The API's list of the same. */
  String api() {
    return "/api/v1" + (kind == Query.Kind.STORY ? "/stories" : path);
  }

  /** The Atom feed of the same; empty where there is none. */
  String feed() {
    return switch (kind) {
      case STORY -> "/stories.atom";
      case EVENT -> "/events.atom";
      default -> "";
    };
  }
}
