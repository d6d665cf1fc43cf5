package org.chancery.archive;

import java.nio.file.Path;
import java.util.List;

/**
 * Multiplies the database of a bench archive: {@code BenchGrow FOLDER TIMES} repeats every row
 * under new ids, each round shifted by 40 days. The journal is left as it is, so the archive is
 * good for timing queries and further ingest only.
 */
final class BenchGrow {
  private BenchGrow() {}

  public static void main(String[] arguments) {
    int times = Integer.parseInt(arguments[1]);
    try (Database database = Database.open(ArchiveFolder.database(Path.of(arguments[0])))) {
      for (String table :
          List.of(
              "report",
              "text",
              "band",
              "event",
              "participant",
              "assertion",
              "mark",
              "block",
              "story")) {
        String columns =
            String.join(
                ", ",
                database
                    .rows(
                        "SELECT column_name AS name FROM duckdb_columns() WHERE table_name = ? ORDER BY column_index",
                        table)
                    .stream()
                    .map(c -> column(c.get("name").asText(), table))
                    .toList());
        database.update(
            "INSERT INTO "
                + table
                + " SELECT "
                + columns
                + " FROM (SELECT * FROM "
                + table
                + ") t, range(1, "
                + times
                + ") r(k) ORDER BY k");
      }
      database.checkpoint();
    }
  }

  private static String column(String name, String table) {
    boolean story = name.equals("story") || (name.equals("id") && table.equals("story"));
    if (story) {
      return "'s-' || printf('g%02x', k) || substring(" + name + ", 6)";
    }
    if (List.of("id", "report", "event", "copy_group").contains(name)) {
      return "printf('g%02x', k) || substring(" + name + ", 4)";
    }
    if (List.of("day", "first", "last", "published", "first_report", "last_report")
        .contains(name)) {
      return name + " + (k * 40)::INTEGER";
    }
    return name.equals("hash") ? "hash + k * 7919" : name;
  }
}
