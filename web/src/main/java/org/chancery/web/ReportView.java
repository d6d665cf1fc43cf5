package org.chancery.web;

import java.util.List;

/**
 * What the page of a report shows.
 *
 * @param head what is known of it
 * @param words its text by layers
 * @param events what it tells
 * @param derived visits, agreements, statements, claims
 * @param json the whole record
 */
record ReportView(
    Head head, Words words, List<EventView> events, List<Register> derived, String json) {
  /**
   * What is known of it.
   *
   * @param id in the archive; empty for one that is not stored
   * @param given what to store; empty strings for one that is
   */
  record Head(String id, String headline, List<Fact> facts, List<String> warnings, Given given) {}

  /** A fact of its head. */
  record Fact(String name, String value) {}

  /** What was given, so that it can be stored. */
  record Given(String text, String publisher, String published, String url, String headline) {
    static final Given NOTHING = new Given("", "", "", "", "");
  }

  /** Its text. */
  record Words(List<Piece> pieces, List<Layer> layers) {}

  /** A layer and how many marks it has. */
  record Layer(String name, int count) {}

  boolean stored() {
    return !head.id().isEmpty();
  }

  String id() {
    return head.id();
  }

  String address() {
    return stored() ? Links.report(id()) : "";
  }

  String headline() {
    return head.headline();
  }

  List<Fact> facts() {
    return head.facts();
  }

  List<String> warnings() {
    return head.warnings();
  }

  Given given() {
    return head.given();
  }

  List<Piece> pieces() {
    return words.pieces();
  }

  List<Layer> layers() {
    return words.layers();
  }
}
