package org.chancery.web;

import java.util.List;

/**
 * What the page of the codebook shows.
 *
 * @param about what the codebook holds
 * @param choice what is looked for
 * @param types all types
 * @param listing entries
 * @param trial what came of a sentence
 */
record CodebookView(String about, Choice choice, List<String> types, Listing listing, Trial trial) {
  /** Type and words looked for; empty for any. */
  record Choice(String type, String words) {}

  /** Entries of this page, how many there are, where it goes on. */
  record Listing(List<Entry> entries, String found, String next) {}

  /** An entry. */
  record Entry(
      String id, String codes, String pattern, List<Piece> example, List<String> counters) {}

  /** A sentence and what came of it. */
  record Trial(String sentence, List<Piece> pieces, List<EventView> events) {}

  String type() {
    return choice.type();
  }

  String words() {
    return choice.words();
  }

  List<Entry> entries() {
    return listing.entries();
  }

  String found() {
    return listing.found();
  }

  String next() {
    return listing.next();
  }

  String sentence() {
    return trial.sentence();
  }

  List<Piece> pieces() {
    return trial.pieces();
  }

  List<EventView> tried() {
    return trial.events();
  }
}
