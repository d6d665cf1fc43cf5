package org.chancery.desk;

import java.io.IOException;
import java.io.Writer;
import org.chancery.model.Record;

/** Records for people, a rule between them. */
final class TableWriter implements RecordWriter {
  private final Writer out;
  private final RecordTable table;
  private final int width;
  private boolean first = true;

  TableWriter(Writer out, Terminal terminal) {
    this.out = out;
    this.width = terminal.width();
    this.table = new RecordTable(width, Ink.of(terminal.colour()));
  }

  @Override
  public void write(Record record) throws IOException {
    if (!first) {
      out.write("\n" + "═".repeat(width) + "\n\n");
    }
    first = false;
    for (String line : table.lines(record)) {
      out.write(line);
      out.write('\n');
    }
    out.flush();
  }

  @Override
  public void finish() {}
}
