package org.chancery.web;

import java.util.List;
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
