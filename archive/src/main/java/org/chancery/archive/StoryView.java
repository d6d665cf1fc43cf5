package org.chancery.archive;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.archive.story.Likeness;
import org.chancery.archive.story.Mention;

/** A story with all that belongs to it. */
final class StoryView {
  private final Database database;

  StoryView(Database database) {
    this.database = database;
  }

  /**
   * The story of an id, or that holds the event of an id: its row, {@code members} (events with the
   * reasons why each is the same as the leader) and {@code assertions} by source.
   *
   * @throws org.chancery.model.ChanceryException of kind BAD_INPUT if there is none
   */
  ObjectNode of(String id) {
    String storyId = resolve(id);
    String columns = Listing.of(Query.Kind.STORY).columns();
    ObjectNode story =
        database.rows("SELECT " + columns + " FROM story WHERE id = ?", storyId).get(0);
    story.set("life", Json.read(story.get("life").asText()));
    story.set("members", members(storyId));
    ArrayNode assertions = story.putArray("assertions");
    database
        .rows(
            """
            SELECT a.source, a.source_kind, a.source_country, a.chain, a.polarity, a.certainty, a.tense, a.event
            FROM assertion a JOIN event e ON a.event = e.id WHERE e.story = ?
            ORDER BY a.source, a.event, a.ordinal
            """,
            storyId)
        .forEach(assertions::add);
    return story;
  }

  private String resolve(String id) {
    String sql =
        StoryId.isOne(id)
            ? "SELECT id AS story FROM story WHERE id = ?"
            : "SELECT story FROM event WHERE id = ?";
    List<ObjectNode> found = database.rows(sql, id);
    if (found.isEmpty() && StoryId.isOne(id)) {
      found = database.rows("SELECT story FROM event WHERE id = ?", StoryId.leader(id));
    }
    if (found.isEmpty()) {
      throw Trouble.input(
          "no-story",
          "'" + id + "' is no story or event of this archive; 'stories' and 'events' list them");
    }
    return found.get(0).get("story").asText();
  }

  private ArrayNode members(String story) {
    Map<String, Mention> mentions = new TreeMap<>();
    List<ObjectNode> events =
        new ArrayList<>(
            database.rows(
                """
                SELECT e.id, e.report, r.publisher, r.headline, e.published, r.origin, e.status, e.edtf,
                  e.type, e.mode, e.actors, e.recipients, e.words, m.features
                FROM event e JOIN report r ON e.report = r.id JOIN mark m ON m.event = e.id
                WHERE e.story = ? ORDER BY e.published NULLS LAST, e.id
                """,
                story));
    for (ObjectNode event : events) {
      String id = event.get("id").asText();
      mentions.put(
          id, Mentions.read(id, event.get("report").asText(), event.remove("features").asText()));
    }
    Mention leader = mentions.get(StoryId.leader(story));
    ArrayNode members = Json.array();
    for (ObjectNode event : events) {
      Mention mention = mentions.get(event.get("id").asText());
      boolean leads = mention.id().equals(leader.id());
      event.put("leads", leads);
      explain(
          event, leads, Likeness.of(leader, mention), mention.ties().bound().contains(leader.id()));
      members.add(event);
    }
    return members;
  }

  private static void explain(
      ObjectNode event, boolean leads, java.util.Optional<Likeness> likeness, boolean bound) {
    ArrayNode why = event.putArray("why");
    if (leads) {
      why.add("leads the story: it tells the time and the parties best");
      return;
    }
    if (bound) {
      why.add("the report itself says that it answers the leading event");
    }
    if (likeness.isPresent() && likeness.get().score() >= Likeness.FLOOR) {
      event.put("score", Math.round(likeness.get().score() * 1000) / 1000.0);
      likeness.get().evidence().forEach(why::add);
    } else if (!bound) {
      why.add("bound to another member by its report or by hand, not like the leader itself");
    }
  }
}
