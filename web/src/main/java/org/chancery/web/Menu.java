package org.chancery.web;

import java.util.List;

/** The pages of the menu, and examples of what filters take. */
final class Menu {
  static final List<Entry> ENTRIES =
      List.of(
          new Entry("/", "Read"),
          new Entry("/stories", "Stories"),
          new Entry("/events", "Events"),
          new Entry("/visits", "Visits"),
          new Entry("/agreements", "Agreements"),
          new Entry("/statements", "Statements"),
          new Entry("/allegations", "Allegations"),
          new Entry("/claims", "Claims"),
          new Entry("/actors", "Actors"),
          new Entry("/network", "Network"),
          new Entry("/map", "Map"),
          new Entry("/reports", "Reports"),
          new Entry("/ingest", "Ingest"),
          new Entry("/codebook", "Codebook"),
          new Entry("/api", "API"));

  private Menu() {}

  /** A page of the menu. */
  record Entry(String address, String name) {}

  /** What may stand in a filter. */
  static String hint(String filter) {
    return switch (filter) {
      case "actor", "recipient" -> "RUS, putin";
      case "place" -> "Hanoi, VNM";
      case "source" -> "Reuters";
      case "text" -> "grain deal";
      default -> "";
    };
  }
}
