package org.chancery.codebook;

import java.util.List;
import org.chancery.model.EventCode;

/**
 * A way of saying that an event happens, one line of {@code predicates/*.tsv}.
 *
 * @param id unique
 * @param pattern as written
 * @param frame the pattern, understood
 * @param code what kind of event it names
 * @param example a sentence that must fire
 * @param counterExamples sentences that must not
 * @param source file and line
 */
public record Predicate(
    String id,
    String pattern,
    Frame frame,
    EventCode code,
    Example example,
    List<String> counterExamples,
    String source) {}
