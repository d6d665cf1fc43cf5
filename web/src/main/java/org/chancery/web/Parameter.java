package org.chancery.web;

import java.util.List;

/**
 * A parameter of a route.
 *
 * @param name as it stands in the address
 * @param in {@code path} or {@code query}
 * @param about what it means, with an example
 * @param allowed the values allowed, empty for any
 */
record Parameter(String name, String in, String about, List<String> allowed) {
  Parameter {
    allowed = List.copyOf(allowed);
  }

  static Parameter path(String name, String about) {
    return new Parameter(name, "path", about, List.of());
  }

  static Parameter query(String name, String about, String... allowed) {
    return new Parameter(name, "query", about, List.of(allowed));
  }
}
