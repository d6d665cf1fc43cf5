package org.chancery.archive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks an archive: journal against database, references, spans against texts, checksums. */
final class Verify {
  private final Path folder;
  private final Journal journal;
  private final Database database;
  private final List<String> problems = new ArrayList<>();

  Verify(Path folder, Journal journal, Database database) {
    this.folder = folder;
    this.journal = journal;
    this.database = database;
  }

  /** What is wrong, a problem a line; empty for a sound archive. */
  List<String> problems() {
    journal();
    references();
    return List.copyOf(problems);
  }

  /** Every entry whole, in order, once, and known to the database. */
  private void journal() {
    long[] seq = {0};
    Set<String> reports = new HashSet<>();
    long[] corrections = {0};
    journal.read(
        0,
        (entry, position) -> {
          seq[0]++;
          if (entry.seq() != seq[0]) {
            problems.add("journal: entry %d stands where %d is due".formatted(entry.seq(), seq[0]));
            seq[0] = entry.seq();
          }
          JsonNode payload = entry.tree();
          if (entry.kind() == JournalEntry.Kind.REPORT) {
            String id = Payloads.id(payload.get("identity").asText());
            if (!reports.add(id)) {
              problems.add("journal: report " + id + " is there twice");
            }
            spans(id, payload);
          } else if (entry.kind() == JournalEntry.Kind.CORRECTION) {
            corrections[0]++;
          }
        });
    Set<String> stored = new HashSet<>();
    for (ObjectNode row : database.rows("SELECT id FROM report ORDER BY id")) {
      String id = row.get("id").asText();
      if (!stored.add(id)) {
        problems.add("database: report " + id + " is there twice");
      }
      if (!reports.contains(id)) {
        problems.add("database: report " + id + " is not in the journal");
      }
    }
    reports.stream()
        .filter(id -> !stored.contains(id))
        .sorted()
        .forEach(id -> problems.add("database: report " + id + " is missing; 'rebuild' helps"));
    if (corrections[0] != database.number("SELECT count(*) FROM correction")) {
      problems.add("database: corrections are missing; 'rebuild' helps");
    }
  }

  /** Every span of a record that carries its words has the words of the text. */
  private void spans(String id, JsonNode payload) {
    ReportText text = new ReportText(payload.get("source").get("text").asText());
    walk(id, payload.get("record"), text);
  }

  private void walk(String id, JsonNode node, ReportText text) {
    boolean span = node.isObject() && node.has("begin") && node.has("end");
    if (span) {
      int begin = node.get("begin").asInt();
      int end = node.get("end").asInt();
      if (begin < 0 || end < begin || end > text.length()) {
        problems.add("report %s: span [%d, %d) lies outside its text".formatted(id, begin, end));
      } else if (node.has("text") && !text.slice(begin, end).equals(node.get("text").asText())) {
        problems.add("report %s: span [%d, %d) has other words".formatted(id, begin, end));
      }
    }
    node.forEach(child -> walk(id, child, text));
  }

  private void references() {
    none(
        "an event without its report",
        "SELECT id FROM event WHERE report NOT IN (SELECT id FROM report WHERE current)");
    none("an event that is there twice", "SELECT id FROM event GROUP BY id HAVING count(*) > 1");
    none(
        "an event without a story",
        "SELECT id FROM event WHERE story IS NULL OR story NOT IN (SELECT id FROM story)");
    none("a story that is there twice", "SELECT id FROM story GROUP BY id HAVING count(*) > 1");
    none(
        "a story without its leader",
        "SELECT id FROM story WHERE id NOT IN (SELECT story FROM event WHERE 's-' || id = story)");
    none(
        "a story with a wrong count",
        "SELECT s.id FROM story s JOIN (SELECT story, count(*) AS n FROM event GROUP BY story) e"
            + " ON s.id = e.story WHERE s.events <> e.n");
    none(
        "an event without assertion",
        "SELECT id FROM event WHERE id NOT IN (SELECT event FROM assertion)");
    none(
        "an event without its mark",
        "SELECT id FROM event WHERE id NOT IN (SELECT event FROM mark)");
    none(
        "a text with another checksum",
        "SELECT r.id FROM report r JOIN text t ON t.report = r.id WHERE sha256(t.text) <> r.text_sha256");
    none(
        "a report without its text",
        "SELECT id FROM report WHERE id NOT IN (SELECT report FROM text)");
    none(
        "a report with a wrong count of events",
        "SELECT r.id FROM report r LEFT JOIN (SELECT report, count(*) AS n FROM event GROUP BY report) e"
            + " ON e.report = r.id WHERE r.current AND r.events <> coalesce(e.n, 0)");
    none(
        "two versions that both count",
        "SELECT url AS id FROM report WHERE current AND url IS NOT NULL GROUP BY url HAVING count(*) > 1");
  }

  private void none(String what, String sql) {
    List<ObjectNode> found = database.rows("SELECT id FROM (" + sql + ") LIMIT 5");
    for (ObjectNode row : found) {
      problems.add("database: " + what + ": " + row.get("id").asText() + " (" + folder + ")");
    }
  }
}
