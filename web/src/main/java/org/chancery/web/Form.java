package org.chancery.web;

import java.util.List;
import java.util.Map;

/**
 * The filters of a page.
 *
 * @param action where they lead
 * @param names of the filters, in the order in which they are shown
 * @param values those set, by name
 * @param choices values to choose from, by name; a filter that is not in it is written freely
 */
record Form(
    String action,
    List<String> names,
    Map<String, String> values,
    Map<String, List<String>> choices) {
  Form {
    names = List.copyOf(names);
    choices = Map.copyOf(choices);
  }

  static Form of(
      String action, String names, Map<String, String> values, Map<String, List<String>> choices) {
    return new Form(action, List.of(names.split(" ")), values, choices);
  }
}
