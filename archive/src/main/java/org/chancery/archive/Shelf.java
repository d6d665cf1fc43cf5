package org.chancery.archive;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.chancery.archive.story.Memory;

/** The mentions that the database keeps. */
final class Shelf implements Memory {
  // By row numbers, so that features are read of the wanted rows only.
  private static final String PLACED =
      """
      , here AS (
          SELECT m.rowid AS row, e.story FROM mark m JOIN event e ON m.event = e.id
          WHERE m.event IN (SELECT event FROM wanted))
      SELECT m.event, m.report, m.features, here.story
      FROM mark m JOIN here ON m.rowid = here.row ORDER BY m.event
      """;

  private final Database database;

  Shelf(Database database) {
    this.database = database;
  }

  @Override
  public List<Placed> inBlocks(Collection<String> blocks) {
    com.fasterxml.jackson.databind.node.ArrayNode hashes = Json.array();
    blocks.forEach(b -> hashes.add(Hash.number(b)));
    return placed(
        "SELECT DISTINCT event FROM block WHERE hash IN"
            + " (SELECT unnest(from_json(?::JSON, '[\"BIGINT\"]')))",
        Json.write(hashes));
  }

  @Override
  public List<Placed> ofReports(Collection<String> reports) {
    return placed(
        "SELECT event FROM mark WHERE report IN"
            + " (SELECT unnest(from_json(?::JSON, '[\"VARCHAR\"]')))",
        Json.write(Json.strings(reports)));
  }

  @Override
  public List<Placed> withIds(Set<String> ids) {
    return placed(
        "SELECT unnest(from_json(?::JSON, '[\"VARCHAR\"]')) AS event",
        Json.write(Json.strings(ids)));
  }

  private List<Placed> placed(String wanted, String parameter) {
    List<Placed> placed = new ArrayList<>();
    for (ObjectNode row : database.rows("WITH wanted AS (" + wanted + ")" + PLACED, parameter)) {
      placed.add(
          new Placed(
              Mentions.read(
                  row.get("event").asText(),
                  row.get("report").asText(),
                  row.get("features").asText()),
              Json.string(row, "story").map(StoryId::leader)));
    }
    return placed;
  }
}
