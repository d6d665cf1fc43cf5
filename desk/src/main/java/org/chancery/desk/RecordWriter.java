package org.chancery.desk;

import java.io.IOException;
import org.chancery.model.Record;

/** Writes records one after the other. Used by one thread. */
interface RecordWriter {
  void write(Record record) throws IOException;

  /** A report was rejected here. */
  default void skip() throws IOException {}

  /** Nothing follows. */
  void finish() throws IOException;
}
