package org.chancery.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.archive.Query;
import org.chancery.read.Dates;

/**
 * The filters of an address, as the command line names them.
 *
 * @param values by name, blank ones left out
 */
record Filters(Map<String, String> values) {
  /** What each filter means. */
  static final Map<String, String> ABOUT = new LinkedHashMap<>();

  static {
    ABOUT.put("actor", "who acts: a country (RUS), with sector (RUS GOV), or a name (putin)");
    ABOUT.put("recipient", "acted upon, likewise");
    ABOUT.put("type", "CONSULT, or with its mode CONSULT/visit");
    ABOUT.put("status", "planned; several: planned,possible");
    ABOUT.put("since", "first day: 2024-06-01");
    ABOUT.put("until", "last day: 2024-06-30");
    ABOUT.put("place", "where: a name (Pyongyang) or a country's code");
    ABOUT.put("source", "who says so: publisher, relayed outlet, or an actor's name or country");
    ABOUT.put("text", "whole words that stand one after the other");
  }

  Filters {
    Map<String, String> kept = new LinkedHashMap<>();
    for (String name : ABOUT.keySet()) {
      String value = values.get(name);
      if (value != null && !value.isBlank()) {
        kept.put(name, value.strip());
      }
    }
    values = Collections.unmodifiableMap(kept);
  }

  /** Filters of the names that a kind of entry knows. */
  static List<Parameter> parameters(String names) {
    List<Parameter> list = new ArrayList<>();
    for (String name : names.split(" ")) {
      list.add(Parameter.query(name, ABOUT.get(name)));
    }
    return list;
  }

  /** The query of a kind of entry. */
  Query query(Query.Kind kind, int limit, Optional<String> cursor) {
    return new Query(
        kind,
        new Query.Parties(get("actor"), get("recipient")),
        new Query.What(get("type"), get("status")),
        when(),
        new Query.Words(get("place"), get("source"), get("text")),
        limit,
        cursor);
  }

  Query.When when() {
    return new Query.When(day("since"), day("until"));
  }

  Optional<String> get(String name) {
    return Optional.ofNullable(values.get(name));
  }

  private Optional<LocalDate> day(String name) {
    return get(name).map(value -> day(name, value));
  }

  static LocalDate day(String name, String value) {
    return Dates.parseDay(value)
        .orElseThrow(
            () ->
                Fault.of(
                    "bad-parameter",
                    name
                        + " is '"
                        + value
                        + "'; a day of the calendar such as 2024-06-18 is allowed"));
  }

  /** The same with another value; blank takes the filter away. */
  Filters with(String name, String value) {
    Map<String, String> changed = new LinkedHashMap<>(values);
    changed.put(name, value);
    return new Filters(changed);
  }

  /** {@code ?actor=RUS&recipient=PRK}, or nothing. */
  String address() {
    return address(values);
  }

  static String address(Map<String, String> values) {
    String joined =
        values.entrySet().stream()
            .map(e -> e.getKey() + "=" + escape(e.getValue()))
            .collect(Collectors.joining("&"));
    return joined.isEmpty() ? "" : "?" + joined;
  }

  /** The same with one value more. */
  static String address(Map<String, String> values, String name, String value) {
    Map<String, String> all = new LinkedHashMap<>(values);
    all.put(name, value);
    return address(all);
  }

  /** A value as it may stand in an address. */
  static String escape(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
