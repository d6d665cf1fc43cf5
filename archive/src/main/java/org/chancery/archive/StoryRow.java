package org.chancery.archive;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chancery.archive.story.Mention;
import org.chancery.archive.story.Party;
import org.chancery.archive.story.Title;

/** The row of one story, made from its events. */
final class StoryRow {
  private static final List<String> OF_THE_LEADER =
      List.of(
          "type",
          "mode",
          "cameo",
          "quad",
          "score",
          "day",
          "edtf",
          "first",
          "last",
          "actors",
          "actor_codes",
          "recipients",
          "recipient_codes",
          "reciprocal");

  private final String id;
  private final List<ObjectNode> events;
  private final ObjectNode leader;

  /**
   * @param events rows of all events of the story
   */
  StoryRow(String id, List<ObjectNode> events) {
    this.id = id;
    this.events = events;
    this.leader =
        events.stream()
            .filter(e -> e.get("id").asText().equals(StoryId.leader(id)))
            .findFirst()
            .orElseThrow(() -> Trouble.bug("story without its leader: " + id, null));
  }

  /**
   * @param parties rows of participants of the events
   * @param assertions rows of assertions of the events
   */
  ObjectNode row(List<ObjectNode> parties, List<ObjectNode> assertions) {
    ObjectNode row = Json.object().put("id", id);
    OF_THE_LEADER.forEach(key -> row.set(key, leader.get(key)));
    ObjectNode placed = placed();
    row.set("place", placed.get("place"));
    row.set("place_country", placed.get("place_country"));
    new StoryVoices(leader, events).put(row, assertions);
    row.put("title", title(row, parties));
    counts(row);
    for (String key : List.of("actor_keys", "recipient_keys", "place_keys", "source_keys")) {
      Set<String> keys = new TreeSet<>();
      events.forEach(e -> keys.addAll(Keys.of(e.get(key).asText())));
      row.put(key, Keys.line(keys));
    }
    Signature.SENTENCE.put(row, row.get("title").asText() + " " + leader.get("words").asText());
    return row;
  }

  /** The event that knows the place best: the leader if it names one, else the first that does. */
  private ObjectNode placed() {
    return Stream.concat(Stream.of(leader), events.stream())
        .filter(e -> e.hasNonNull("place"))
        .min(Comparator.comparing(e -> e.get("place_feature").asText().equals("country")))
        .orElse(leader);
  }

  private String title(ObjectNode row, List<ObjectNode> parties) {
    boolean mutual =
        row.get("reciprocal").asBoolean() && row.get("actors").equals(row.get("recipients"));
    return Title.of(
        new Title.Facts(
            new Mention.Code(row.get("type").asText(), Json.string(row, "mode").orElse("")),
            new Title.Sides(
                ofLeader("actor", parties), mutual ? List.of() : ofLeader("recipient", parties)),
            Json.string(row, "edtf").orElse(""),
            Json.string(row, "place").orElse(""),
            row.get("status").asText()));
  }

  private List<Party> ofLeader(String role, List<ObjectNode> parties) {
    return parties.stream()
        .filter(p -> p.get("event").equals(leader.get("id")))
        .filter(p -> p.get("role").asText().equals(role))
        .map(
            p ->
                new Party(
                    p.get("name").asText(),
                    Json.string(p, "country").orElse(""),
                    p.get("kind").asText()))
        .toList();
  }

  private void counts(ObjectNode row) {
    Set<String> reports = new TreeSet<>();
    Set<String> origins = new TreeSet<>();
    Set<String> days = new TreeSet<>();
    for (ObjectNode event : events) {
      reports.add(event.get("report").asText());
      origins.add(event.get("origin").asText());
      Json.string(event, "published").ifPresent(days::add);
    }
    row.put("events", events.size())
        .put("reports", reports.size())
        .put("origins", origins.size())
        .put("first_report", days.stream().findFirst().orElse(null))
        .put("last_report", days.stream().reduce((a, b) -> b).orElse(null));
    row.set("origin_names", Json.strings(origins));
  }
}
