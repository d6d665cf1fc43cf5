package org.chancery.desk;

import java.io.Writer;

/** The formats of {@code --format}. */
enum Format {
  table,
  json,
  jsonl,
  plover,
  csv;

  RecordWriter writer(Writer out, Terminal terminal) {
    return switch (this) {
      case table -> new TableWriter(out, terminal);
      case json -> new JsonWriter(out);
      case jsonl -> new JsonLinesWriter(out);
      case plover -> new PloverWriter(out);
      case csv -> new CsvWriter(out);
    };
  }
}
