package org.chancery.archive;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Holds an export without texts against an archive: that every event is there as exported, and that
 * every quoted word stands in the same text at the same place.
 */
final class VerifyExport {
  private static final Map<String, String> READERS =
      Map.of(
          "parquet", "read_parquet('%s')",
          "csv", "read_csv('%s', all_varchar = true, header = true)",
          "jsonl", "read_json('%s', format = 'newline_delimited')");

  private final Database database;

  VerifyExport(Database database) {
    this.database = database;
  }

  List<String> problems(Path export) {
    String events = table(export, "events");
    String evidence = table(export, "evidence");
    List<String> problems = new ArrayList<>();
    find(
        problems,
        "event %s is not in the archive as exported",
        "SELECT x.id FROM "
            + events
            + " x LEFT JOIN event e ON e.id = x.id"
            + " WHERE e.id IS NULL OR e.type <> x.type OR e.status <> x.status ORDER BY x.id");
    find(
        problems,
        "the text of report %s is another one",
        "SELECT DISTINCT x.report AS id FROM "
            + evidence
            + " x LEFT JOIN report r ON r.id = x.report"
            + " WHERE r.id IS NULL OR r.text_sha256 <> x.text_sha256 ORDER BY id");
    find(
        problems,
        "words of event %s are not in its text",
        "SELECT DISTINCT x.event AS id FROM "
            + evidence
            + " x JOIN text t ON t.report = x.report WHERE substring(t.text, x.start::INTEGER + 1,"
            + " x.\"end\"::INTEGER - x.start::INTEGER) <> x.exact ORDER BY id");
    return problems;
  }

  private void find(List<String> problems, String message, String sql) {
    for (ObjectNode row : database.rows(sql + " LIMIT 20")) {
      problems.add(message.formatted(row.get("id").asText()));
    }
  }

  private static String table(Path export, String name) {
    for (Map.Entry<String, String> reader : READERS.entrySet()) {
      Path file = export.resolve(name + "." + reader.getKey());
      if (Files.isRegularFile(file)) {
        return reader.getValue().formatted(file.toString().replace("'", "''"));
      }
    }
    throw Trouble.input(
        "no-export",
        export + ": no export there; wanted is a folder with " + name + ".parquet, .csv or .jsonl");
  }
}
