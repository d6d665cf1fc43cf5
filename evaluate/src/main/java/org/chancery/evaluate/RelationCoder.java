package org.chancery.evaluate;

import java.util.Optional;
import org.chancery.evaluate.gold.Plv;

/** Says what a source does to a target in a sentence. Safe for threads. */
public interface RelationCoder {
  /** The name that its figures carry: {@code rules}. */
  String name();

  /** The answer, or none where it would be a guess; a text that can't be coded is answered so. */
  Reply answer(Plv.Relation relation);

  /**
   * What came of a question.
   *
   * @param answer the answer; absent where it would be a guess
   * @param rejection why the text could not be coded; absent where it could
   */
  record Reply(Optional<Label> answer, Optional<Mistake> rejection) {}

  /**
   * An answer.
   *
   * @param type one of PLV's 15 classes
   * @param quad quad class, 1 … 4
   * @param why the entry that fired or the like
   */
  record Label(String type, int quad, String why) {}
}
