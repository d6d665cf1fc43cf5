package org.chancery.desk;

/** The formats of rows out of an archive. */
enum RowFormat {
  table,
  json,
  jsonl,
  csv
}
