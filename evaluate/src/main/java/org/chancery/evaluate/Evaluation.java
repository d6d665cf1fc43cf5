package org.chancery.evaluate;

import java.nio.file.Path;

/**
 * Holds Chancery against one kind of gold standard. Stateless. Another module adds a kind by naming
 * its class in {@code META-INF/services/org.chancery.evaluate.Evaluation}.
 */
public interface Evaluation {
  /** The word for it on the command line: {@code attribution}. */
  String kind();

  /**
   * What the gold must be, for help and errors: {@code "a folder with text/ and attributions/"}.
   */
  String wants();

  /**
   * Scores the coder on a gold standard.
   *
   * @throws org.chancery.model.ChanceryException of kind BAD_INPUT where the gold is missing or not
   *     in its format; the message names file and place
   */
  Scorecard evaluate(Path gold, Coding coding);
}
