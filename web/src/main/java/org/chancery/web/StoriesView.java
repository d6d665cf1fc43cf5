package org.chancery.web;

import java.util.List;
import java.util.Map;

/**
 * What the page of stories shows.
 *
 * @param filters those of the address
 * @param offered names of filters, and values to choose from for some
 * @param found what was found
 * @param links where the page leads
 */
record StoriesView(Filters filters, Offered offered, Found found, Links links) {
  /** Filters and choices. */
  record Offered(List<String> names, Map<String, List<String>> choices, List<Facet> facets) {}

  /** What was found. */
  record Found(String count, Register register) {}

  /** Addresses; empty where there is none. */
  record Links(String feed, String api, String previous, String next) {}

  /** A filter with its commonest values. */
  record Facet(String name, List<Value> values) {}

  /** A value, how often it occurs, and the address that chooses it. */
  record Value(String text, String count, String address, boolean chosen) {}

  /** A filter that is set, and the address without it. */
  record Chosen(String name, String value, String address) {}

  String title() {
    return filters.values().isEmpty()
        ? "Stories"
        : "Stories: " + String.join(", ", filters.values().values());
  }

  List<Chosen> chosen() {
    return filters.values().entrySet().stream()
        .map(
            e ->
                new Chosen(
                    e.getKey(), e.getValue(), "/stories" + filters.with(e.getKey(), "").address()))
        .toList();
  }

  List<String> names() {
    return offered.names();
  }

  Map<String, List<String>> choices() {
    return offered.choices();
  }

  List<Facet> facets() {
    return offered.facets();
  }

  String count() {
    return found.count();
  }

  Register register() {
    return found.register();
  }

  String feed() {
    return links.feed();
  }

  String api() {
    return links.api();
  }

  String previous() {
    return links.previous();
  }

  String next() {
    return links.next();
  }
}
