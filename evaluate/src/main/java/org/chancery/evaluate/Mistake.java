package org.chancery.evaluate;

import java.util.Set;

/**
 * One answer that is not the gold's, for people who mend a stage.
 *
 * @param kind what sort of mistake: {@code "cue missed"}
 * @param where document and position
 * @param words gold and own words; gold text, so it is shown and never stored
 */
public record Mistake(String kind, String where, String words) {
  /** Kinds that say that there is no answer to hold against the gold. */
  public static final Set<String> REJECTIONS = Set.of("rejected", "the coder failed");
}
