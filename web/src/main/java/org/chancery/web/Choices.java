package org.chancery.web;

import java.util.List;
import java.util.Map;
import org.chancery.codebook.Codebook;

/** Values that filters offer. */
final class Choices {
  static final List<String> STATUSES =
      List.of(
          "occurred",
          "ongoing",
          "planned",
          "possible",
          "alleged",
          "disputed",
          "denied",
          "not-occurred");

  static final List<String> AGREEMENTS = List.of("proposed", "planned", "signed", "ended");

  static final List<String> CLAIMS =
      List.of("first-in", "first-since", "last", "first-ever", "date");

  static final List<String> VERDICTS = List.of("consistent", "contradicted", "unknown");

  private Choices() {}

  /** Types of events and their statuses, by name of the filter. */
  static Map<String, List<String>> of(Codebook codebook) {
    return Map.of("type", types(codebook), "status", STATUSES);
  }

  /** Types with entries, in alphabetical order. */
  static List<String> types(Codebook codebook) {
    return codebook.predicates().stream()
        .map(p -> p.code().type())
        .filter(t -> !t.isEmpty() && !t.equals("NONE"))
        .distinct()
        .sorted()
        .toList();
  }
}
