package org.chancery.codebook;

import java.util.List;
import java.util.Optional;

/**
 * A state, former state, territory or partially recognised entity, one line of {@code
 * actors/countries.tsv}.
 *
 * @param code ISO 3166-1 alpha-3, or the usual code where there is none
 * @param name usual English name
 * @param names every name it goes by, {@code name} included
 * @param adjectives adjectives: "Russian"
 * @param demonyms nouns for its people: "Russians"
 * @param seats capital first, then other names and seats of government
 * @param epithets what else may stand for it
 */
public record Country(
    String code,
    String name,
    List<String> names,
    List<String> adjectives,
    List<String> demonyms,
    List<String> seats,
    Epithets epithets) {
  /**
   * What else may stand for a country.
   *
   * @param metonyms names that stand for its government: "Kremlin"
   * @param regions as in "the East Asian nation"
   * @param traits as in "the island nation"
   * @param kind {@code state}, {@code partial}, {@code former}, {@code territory}
   * @param since EDTF, absent where it is old
   * @param until EDTF, absent where it exists
   * @param cow Correlates of War number
   */
  public record Epithets(
      List<String> metonyms,
      List<String> regions,
      List<String> traits,
      String kind,
      Optional<String> since,
      Optional<String> until,
      Optional<Integer> cow) {}
}
