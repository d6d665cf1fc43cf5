package org.chancery.web;

import java.util.List;

/**
 * What the page of stories shows.
 *
 * @param filters those of the address
 * @param form the same as a form
 * @param facets values to narrow down with
 * @param found what was found
 * @param links where the page leads
 */
record StoriesView(Filters filters, Form form, List<Facet> facets, Found found, Links links) {
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
