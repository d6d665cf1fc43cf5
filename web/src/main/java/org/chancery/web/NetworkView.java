package org.chancery.web;

import java.util.List;
import java.util.Map;

/**
 * What the pages with one large picture show.
 *
 * @param title head of the page
 * @param about what the picture shows
 * @param form filters
 * @param picture the picture
 * @param register the same as a table
 */
record NetworkView(String title, String about, Form form, Picture drawn, Register register) {
  /** Filters: where they lead, names, values set, values to choose from. */
  record Form(
      String action, List<String> names, Filters filters, Map<String, List<String>> choices) {}

  /** Kind of picture, where its numbers come from, what was found, whose outline it is. */
  record Picture(String kind, String source, String found, String credit) {}

  String action() {
    return form.action();
  }

  List<String> names() {
    return form.names();
  }

  Filters filters() {
    return form.filters();
  }

  Map<String, List<String>> choices() {
    return form.choices();
  }

  String picture() {
    return drawn.kind();
  }

  String source() {
    return drawn.source();
  }

  String found() {
    return drawn.found();
  }

  String credit() {
    return drawn.credit();
  }
}
