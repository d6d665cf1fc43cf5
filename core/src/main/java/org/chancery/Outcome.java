package org.chancery;

import java.util.Optional;
import org.chancery.model.Record;
import org.chancery.read.Source;

/** What came of a report. */
public sealed interface Outcome {
  /**
   * A report that was coded.
   *
   * @param source what was given
   * @param record what came of it
   */
  record Coded(Source source, Record record) implements Outcome {}

  /**
   * A report that was rejected.
   *
   * @param source what was given; absent where not even a text could be had
   * @param rejection why
   */
  record Failed(Optional<Source> source, Rejection rejection) implements Outcome {}
}
