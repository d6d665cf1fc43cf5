package org.chancery.web;

/**
 * What the pages with one large picture show.
 *
 * @param title head of the page
 * @param about what the picture shows
 * @param form filters
 * @param drawn the picture
 * @param register the same as a table
 */
record NetworkView(String title, String about, Form form, Picture drawn, Register register) {
  /** Kind of picture, where its numbers come from, what was found, whose outline it is. */
  record Picture(String kind, String source, String found, String credit) {}

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
