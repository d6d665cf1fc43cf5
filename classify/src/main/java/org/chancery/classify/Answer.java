package org.chancery.classify;

import java.util.Optional;
import org.chancery.model.EventCode;
import org.chancery.model.Status;

/**
 * What a source does to a target.
 *
 * @param type PLOVER type: {@code ACCUSE}
 * @param quad the type's quad class
 * @param confidence 0 … 1: the coder's for a rule, the classifier's share for the type else
 * @param by id of the predicate entry that fired, or {@link #CLASSIFIER}
 * @param status how the event stands that the entry found; absent for the classifier
 */
public record Answer(
    String type, EventCode.Quad quad, double confidence, String by, Optional<Status> status) {
  /** Who answers where no entry fires. */
  public static final String CLASSIFIER = "classifier";

  /** Whether an entry of the codebook answered. */
  public boolean byRule() {
    return !by.equals(CLASSIFIER);
  }
}
