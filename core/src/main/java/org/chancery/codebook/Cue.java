package org.chancery.codebook;

import java.util.List;

/**
 * A word that says who asserts, how surely, whether it is denied, planned or asked for; one line of
 * {@code cues.tsv}.
 *
 * @param id unique
 * @param lemma lemma, words of a fixed phrase joined by spaces: "according to"
 * @param pos {@code v}, {@code n}, {@code a}, {@code r}, {@code p}, {@code x}
 * @param kind what sort of cue
 * @param effect what it does to the content, as documented in docs/CODEBOOK.md
 * @param examples sentences that must show it
 * @param counterExamples sentences that must not
 */
public record Cue(
    String id,
    String lemma,
    String pos,
    Kind kind,
    String effect,
    List<String> examples,
    List<String> counterExamples) {
  /** What sort of cue. */
  public enum Kind {
    ATTRIBUTION,
    DENIAL,
    ACCUSATION,
    PLAN,
    POSSIBILITY,
    HYPOTHETICAL,
    FAILURE,
    REQUEST,
    REFUSAL,
    NEGATION,
    ASPECT,
    EVIDENCE
  }
}
