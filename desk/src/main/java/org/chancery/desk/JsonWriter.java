package org.chancery.desk;

import java.io.IOException;
import java.io.Writer;
import org.chancery.json.RecordJson;
import org.chancery.model.Record;

/** One object for one report, an array for several. */
final class JsonWriter implements RecordWriter {
  private final Writer out;
  private final RecordJson json = new RecordJson();
  private Record first;
  private int inputs;
  private int written;

  JsonWriter(Writer out) {
    this.out = out;
  }

  @Override
  public void write(Record record) throws IOException {
    inputs++;
    if (inputs == 1) {
      first = record;
    } else {
      flushFirst();
      element(record);
    }
  }

  @Override
  public void skip() throws IOException {
    inputs++;
    flushFirst();
  }

  private void flushFirst() throws IOException {
    if (first != null) {
      element(first);
      first = null;
    }
  }

  private void element(Record record) throws IOException {
    out.write(written == 0 ? "[\n" : ",\n");
    out.write(json.pretty(record));
    written++;
  }

  @Override
  public void finish() throws IOException {
    if (first != null) {
      out.write(json.pretty(first));
      out.write('\n');
    } else if (written > 0) {
      out.write("\n]\n");
    } else if (inputs > 1) {
      out.write("[]\n");
    }
  }
}
