package org.chancery.web;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The parameters of a request, held against those that its route knows. */
final class Ask {
  private final Map<String, String> values = new LinkedHashMap<>();

  private Ask() {}

  /**
   * Reads the query of an address.
   *
   * @throws org.chancery.model.ChanceryException with code {@code bad-parameter} for one that the
   *     route doesn't know
   */
  static Ask of(Context ctx, List<Parameter> known) {
    Ask ask = new Ask();
    List<String> names =
        known.stream().filter(p -> p.in().equals("query")).map(Parameter::name).toList();
    for (Map.Entry<String, List<String>> entry : ctx.queryParamMap().entrySet()) {
      if (!names.contains(entry.getKey())) {
        throw Fault.of(
            "bad-parameter",
            "'"
                + entry.getKey()
                + "' is no parameter of "
                + ctx.path()
                + "; allowed: "
                + (names.isEmpty() ? "none" : String.join(", ", names)));
      }
      String value =
          entry.getValue().stream().filter(v -> !v.isBlank()).collect(Collectors.joining(","));
      if (!value.isBlank()) {
        ask.values.put(entry.getKey(), value.strip());
      }
    }
    return ask;
  }

  Filters filters() {
    return new Filters(values);
  }

  Optional<String> get(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /** All that is set. */
  Map<String, String> values() {
    return values;
  }

  /** A whole number within bounds, or {@code otherwise} where there is none. */
  int number(String name, int least, int most, int otherwise) {
    String value = values.get(name);
    if (value == null) {
      return otherwise;
    }
    if (value.matches("\\d{1,9}")) {
      int number = Integer.parseInt(value);
      if (number >= least && number <= most) {
        return number;
      }
    }
    throw Fault.of(
        "bad-parameter",
        name + " is '" + value + "'; a number from " + least + " to " + most + " is allowed");
  }

  /** One of some words, or {@code otherwise}. */
  String choice(String name, List<String> allowed, String otherwise) {
    String value = values.getOrDefault(name, otherwise);
    if (!allowed.contains(value)) {
      throw Fault.of(
          "bad-parameter", name + " is '" + value + "'; allowed: " + String.join(", ", allowed));
    }
    return value;
  }
}
