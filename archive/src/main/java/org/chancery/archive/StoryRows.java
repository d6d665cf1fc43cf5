package org.chancery.archive;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Writes the rows of stories anew from their events. */
final class StoryRows {
  private static final String IDS = "(SELECT unnest(from_json(?::JSON, '[\"VARCHAR\"]')))";

  private final Database database;

  StoryRows(Database database) {
    this.database = database;
  }

  /** Writes the stories anew; one that has no events any more vanishes. */
  void write(Collection<String> stories) {
    if (stories.isEmpty()) {
      return;
    }
    String ids = Json.write(Json.strings(new TreeSet<>(stories)));
    database.update("DELETE FROM story WHERE id IN " + IDS, ids);
    Map<String, List<ObjectNode>> events =
        grouped(
            "SELECT e.*, r.origin FROM event e JOIN report r ON e.report = r.id"
                + " WHERE e.rowid IN (SELECT rowid FROM event WHERE story IN "
                + IDS
                + ") ORDER BY e.id",
            ids,
            "story");
    Map<String, List<ObjectNode>> parties =
        grouped(
            "SELECT p.*, e.story FROM participant p JOIN event e ON p.event = e.id WHERE e.story IN "
                + IDS
                + " ORDER BY p.event, p.role, p.ordinal",
            ids,
            "story");
    Map<String, List<ObjectNode>> assertions =
        grouped(
            "SELECT a.*, e.story FROM assertion a JOIN event e ON a.event = e.id WHERE e.story IN "
                + IDS
                + " ORDER BY a.event, a.ordinal",
            ids,
            "story");
    ArrayNode rows = Json.array();
    events.forEach(
        (id, members) ->
            rows.add(
                new StoryRow(id, members)
                    .row(
                        parties.getOrDefault(id, List.of()),
                        assertions.getOrDefault(id, List.of()))));
    database.insert("story", rows);
  }

  private Map<String, List<ObjectNode>> grouped(String sql, String ids, String key) {
    Map<String, List<ObjectNode>> grouped = new TreeMap<>();
    for (ObjectNode row : database.rows(sql, ids)) {
      grouped.computeIfAbsent(row.get(key).asText(), k -> new ArrayList<>()).add(row);
    }
    return grouped;
  }
}
