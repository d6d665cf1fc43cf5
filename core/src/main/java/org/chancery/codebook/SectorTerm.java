package org.chancery.codebook;

import java.util.List;
import java.util.Optional;

/**
 * An office, a body or a noun for people, one line of {@code actors/sectors.tsv}.
 *
 * @param term singular lemma words, lower case: "foreign minister"
 * @param kind office, people or body
 * @param sectors PLOVER sectors
 * @param heads what the office heads: {@code state}, {@code government}, {@code foreign}, {@code
 *     defence}
 * @param plural irregular plural
 */
public record SectorTerm(
    String term, Kind kind, List<String> sectors, Optional<String> heads, Optional<String> plural) {
  /** What a term names. */
  public enum Kind {
    OFFICE,
    PEOPLE,
    BODY
  }
}
