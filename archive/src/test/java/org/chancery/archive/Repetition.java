package org.chancery.archive;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.archive.story.Mention;
import org.chancery.archive.story.Window;

/**
 * Repeats all rows of a database under new ids, each round some months later than the one before,
 * stories with them. Journal entries are not repeated: the rows point to those of the original, so
 * such an archive can be asked, shown and added to, but not verified or rebuilt.
 */
final class Repetition {
  /** Days between rounds. */
  private static final int SHIFT = 223;

  private static final int BATCH = 200_000;

  private static final List<String> PLAIN =
      List.of(
          "report",
          "text",
          "band",
          "event",
          "participant",
          "assertion",
          "evidence",
          "visit",
          "agreement",
          "statement",
          "actor",
          "claim",
          "tenure",
          "story");

  private static final Set<String> IDS = Set.of("id", "report", "event", "copy_group");
  private static final Set<String> DAYS =
      Set.of("day", "first", "last", "published", "first_report", "last_report");

  private static final String MARKS =
      """
      INSERT INTO mark
      SELECT printf('g%02x', k) || substring(event, 4), printf('g%02x', k) || substring(report, 4),
        json_merge_patch(replace(features, report, printf('g%02x', k) || substring(report, 4))::JSON,
          json_object('first', CASE WHEN (features->>'first')::BIGINT < 1000000 THEN (features->>'first')::BIGINT + k * LATER ELSE (features->>'first')::BIGINT END,
            'last', CASE WHEN (features->>'last')::BIGINT < 1000000 THEN (features->>'last')::BIGINT + k * LATER ELSE (features->>'last')::BIGINT END,
            'published', CASE WHEN (features->>'published')::BIGINT < 1000000 THEN (features->>'published')::BIGINT + k * LATER ELSE (features->>'published')::BIGINT END))::VARCHAR
      FROM (SELECT * FROM mark) t, (SELECT range::INTEGER AS k FROM range(1, ROUNDS)) r ORDER BY k
      """
          .replace("LATER", Integer.toString(SHIFT));

  private Repetition() {}

  static void until(Database database, long events) {
    long have = database.number("SELECT count(*) FROM event");
    long rounds = (events - 1) / have;
    List<ObjectNode> marks = database.rows("SELECT * FROM mark ORDER BY event");
    for (String table : PLAIN) {
      repeat(database, table, statement(database, table), rounds);
    }
    repeat(database, "mark", MARKS, rounds);
    long begun = System.nanoTime();
    blocks(database, marks, rounds);
    System.out.printf("blocks: %.0f s%n", (System.nanoTime() - begun) / 1e9);
    database.checkpoint();
  }

  private static void repeat(Database database, String table, String statement, long rounds) {
    long begun = System.nanoTime();
    database.update(statement.replace("ROUNDS", Long.toString(rounds + 1)));
    System.out.printf("%s: %.0f s%n", table, (System.nanoTime() - begun) / 1e9);
  }

  private static String statement(Database database, String table) {
    List<String> columns =
        database
            .rows(
                "SELECT column_name AS name FROM duckdb_columns() WHERE table_name = ?"
                    + " ORDER BY column_index",
                table)
            .stream()
            .map(c -> column(c.get("name").asText(), table))
            .toList();
    return "INSERT INTO "
        + table
        + " SELECT "
        + String.join(", ", columns)
        + " FROM (SELECT * FROM "
        + table
        + ") t, (SELECT range::INTEGER AS k FROM range(1, ROUNDS)) r ORDER BY k";
  }

  private static String column(String name, String table) {
    if (name.equals("story") || (name.equals("id") && table.equals("story"))) {
      return "'s-' || printf('g%02x', k) || substring(" + name + ", 6)";
    }
    if (IDS.contains(name)) {
      return "printf('g%02x', k) || substring(" + name + ", 4)";
    }
    if (name.equals("events") && Set.of("visit", "agreement", "claim").contains(table)) {
      return "list_transform(events, x -> printf('g%02x', k) || substring(x, 4))";
    }
    if (DAYS.contains(name)) {
      return name + " + k * " + SHIFT;
    }
    if (name.equals("edtf")) {
      return """
          CASE WHEN first IS NULL AND last IS NULL THEN edtf
            WHEN first IS NULL THEN '../' || (last + k * LATER) WHEN last IS NULL THEN (first + k * LATER) || '/..'
            WHEN first = last THEN (first + k * LATER)::VARCHAR ELSE (first + k * LATER) || '/' || (last + k * LATER) END"""
          .replace("LATER", Integer.toString(SHIFT));
    }
    if (name.equals("life")) {
      return "regexp_replace(life, '\"event\":\"...', '\"event\":\"' || printf('g%02x', k), 'g')";
    }
    return name.equals("hash") ? "hash + k * 7919" : name;
  }

  /** The blocks of all rounds, which follow from the new days. */
  private static void blocks(Database database, List<ObjectNode> marks, long rounds) {
    ArrayNode blocks = Json.array();
    for (int k = 1; k <= rounds; k++) {
      for (ObjectNode mark : marks) {
        Mention mention =
            shifted(
                Mentions.read(
                    mark.get("event").asText(),
                    mark.get("report").asText(),
                    mark.get("features").asText()),
                k);
        for (String block : mention.blocks()) {
          blocks
              .addObject()
              .put("hash", Hash.number(block))
              .put("event", mention.id())
              .put("report", mention.report());
        }
      }
      if (blocks.size() >= BATCH || k == rounds) {
        database.insert("block", blocks);
        blocks.removeAll();
      }
    }
  }

  private static Mention shifted(Mention mention, int k) {
    Window window = mention.window();
    long days = (long) k * SHIFT;
    boolean known = window.first() < 1_000_000;
    boolean published = window.published() < 1_000_000;
    Set<String> bound = new TreeSet<>();
    mention.ties().bound().forEach(b -> bound.add(renamed(b, k)));
    return new Mention(
        renamed(mention.id(), k),
        renamed(mention.report(), k),
        mention.code(),
        mention.parties(),
        new Window(
            known ? window.first() + days : window.first(),
            known ? window.last() + days : window.last(),
            window.kind(),
            published ? window.published() + days : window.published(),
            window.edtf()),
        mention.spot(),
        mention.wording(),
        new Mention.Ties(mention.ties().stance(), bound));
  }

  private static String renamed(String id, int k) {
    return "g%02x".formatted(k) + id.substring(3);
  }
}
