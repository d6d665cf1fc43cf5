package org.chancery.desk;

import java.io.IOException;
import java.io.Writer;
import org.chancery.json.RecordJson;
import org.chancery.model.Record;

/** One line a report. */
final class JsonLinesWriter implements RecordWriter {
  private final Writer out;
  private final RecordJson json = new RecordJson();

  JsonLinesWriter(Writer out) {
    this.out = out;
  }

  @Override
  public void write(Record record) throws IOException {
    out.write(json.line(record));
    out.write('\n');
  }

  @Override
  public void finish() {}
}
