package org.chancery.evaluate;

/**
 * One answer that is not the gold's, for people who mend a stage.
 *
 * @param kind what sort of mistake: {@code "cue missed"}
 * @param where document and position
 * @param words gold and own words; gold text, so it is shown and never stored
 */
public record Mistake(String kind, String where, String words) {}
