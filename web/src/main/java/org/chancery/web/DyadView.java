package org.chancery.web;

import java.util.List;

/**
 * What the page of a pair or of an actor shows.
 *
 * @param title head of the page
 * @param summary counts
 * @param links where it leads
 * @param sides series, side by side
 * @param sections lists
 */
record DyadView(
    String title, String summary, Links links, List<Side> sides, List<Section> sections) {
  /** Addresses; {@code filters} as stories take them. */
  record Links(String back, String feed, String filters) {}

  /** One direction over time. */
  record Side(String title, String source, Register series) {}

  /** A list with the address of the whole of it. */
  record Section(String title, Register register, String more) {}

  String back() {
    return links.back();
  }

  String feed() {
    return links.feed();
  }

  String filters() {
    return links.filters();
  }
}
