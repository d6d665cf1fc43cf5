package org.chancery.evaluate;

import java.util.Optional;
import org.chancery.evaluate.gold.Plv;

/** Says what a source does to a target in a sentence. Safe for threads. */
public interface RelationCoder {
  /** The name that its figures carry: {@code rules}. */
  String name();

  /** The answer, or none where it would be a guess. */
  Optional<Answer> answer(Plv.Relation relation);

  /**
   * An answer.
   *
   * @param type one of PLV's 15 classes
   * @param quad quad class, 1 … 4
   * @param why the entry that fired or the like
   */
  record Answer(String type, int quad, String why) {}
}
