package org.chancery.desk;

import org.chancery.model.Record;

/** What came of a report. */
sealed interface Outcome {
  /** A report that was coded. */
  record Coded(Record record) implements Outcome {}

  /** A report that was rejected. */
  record Failed(Rejection rejection) implements Outcome {}
}
