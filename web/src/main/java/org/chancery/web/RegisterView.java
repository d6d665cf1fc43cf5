package org.chancery.web;

import java.util.List;
import java.util.Map;

/**
 * What the page of a register shows.
 *
 * @param title head of the page
 * @param about what stands in it
 * @param form its filters
 * @param register the entries
 * @param links where the page leads; empty where nowhere
 */
record RegisterView(String title, String about, Form form, Register register, Links links) {
  /** Filters: where they lead, names, values set, values to choose from. */
  record Form(
      String action,
      List<String> names,
      Map<String, String> values,
      Map<String, List<String>> choices) {}

  /** Addresses; empty where there is none. */
  record Links(String api, String feed, String next) {}

  String action() {
    return form.action();
  }

  List<String> names() {
    return form.names();
  }

  Map<String, String> values() {
    return form.values();
  }

  Map<String, List<String>> choices() {
    return form.choices();
  }

  String api() {
    return links.api();
  }

  String feed() {
    return links.feed();
  }

  String next() {
    return links.next();
  }
}
