package org.chancery.web;

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
  /** Addresses; empty where there is none. */
  record Links(String api, String feed, String next) {}

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
