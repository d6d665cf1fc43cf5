package org.chancery.archive;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chancery.archive.story.Life;
import org.chancery.archive.story.Mention;
import org.chancery.archive.story.Party;
import org.chancery.archive.story.Title;

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
                story(
                    id,
                    members,
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

  private static ObjectNode story(
      String id, List<ObjectNode> events, List<ObjectNode> parties, List<ObjectNode> assertions) {
    ObjectNode leader =
        events.stream()
            .filter(e -> e.get("id").asText().equals(StoryId.leader(id)))
            .findFirst()
            .orElseThrow(() -> Trouble.bug("story without its leader: " + id, null));
    ObjectNode row = Json.object().put("id", id);
    for (String key :
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
            "reciprocal")) {
      row.set(key, leader.get(key));
    }
    ObjectNode placed = placed(leader, events);
    row.set("place", placed.get("place"));
    row.set("place_country", placed.get("place_country"));
    boolean deniable = isDeniable(leader);
    Life life = Life.of(events.stream().map(e -> step(e, deniable)).toList());
    row.put("status", life.status()).put("life", life(life));
    row.put("title", title(row, leader.get("id").asText(), parties));
    counts(row, events);
    Set<String> affirming = new TreeSet<>();
    Set<String> denying = new TreeSet<>();
    sources(events, assertions, deniable, affirming, denying);
    row.set("affirmed_by", Json.strings(affirming));
    row.set("denied_by", Json.strings(denying));
    for (String key : List.of("actor_keys", "recipient_keys", "place_keys", "source_keys")) {
      Set<String> keys = new TreeSet<>();
      events.forEach(e -> keys.addAll(Keys.of(e.get(key).asText())));
      row.put(key, Keys.line(keys));
    }
    Signature.SENTENCE.put(row, row.get("title").asText() + " " + leader.get("words").asText());
    return row;
  }

  /** The event that knows the place best: the leader if it names one, else the first that does. */
  private static ObjectNode placed(ObjectNode leader, List<ObjectNode> events) {
    return Stream.concat(Stream.of(leader), events.stream())
        .filter(e -> e.hasNonNull("place"))
        .min(Comparator.comparing(e -> e.get("place_feature").asText().equals("country")))
        .orElse(leader);
  }

  /**
   * Whether an answer in the story speaks against it: against a deed, or a meeting that was
   * planned. Who denies a charge doesn't deny that it was made.
   */
  private static boolean isDeniable(ObjectNode leader) {
    boolean deed = leader.get("quad").asText().startsWith("material");
    return leader.get("stance").isNull() && (deed || leader.get("type").asText().equals("CONSULT"));
  }

  /**
   * What an event says of the story: in one that can be denied, what answers it speaks against it.
   */
  private static Life.Step step(ObjectNode event, boolean deniable) {
    String status = event.get("status").asText();
    boolean counter = deniable && !event.get("stance").isNull() && status.equals("occurred");
    boolean denial = counter && event.get("stance").asText().equals("denial");
    return new Life.Step(
        Json.string(event, "published").orElse(""),
        counter ? (denial ? "denied" : "not-occurred") : status,
        event.get("id").asText());
  }

  private static String life(Life life) {
    ArrayNode steps = Json.array();
    life.steps()
        .forEach(
            s ->
                steps
                    .addObject()
                    .put("day", s.day().isEmpty() ? null : s.day())
                    .put("status", s.status())
                    .put("event", s.event()));
    return Json.write(steps);
  }

  private static String title(ObjectNode row, String leader, List<ObjectNode> parties) {
    return Title.of(
        new Title.Facts(
            new Mention.Code(row.get("type").asText(), Json.string(row, "mode").orElse("")),
            new Title.Sides(
                names(leader, "actor", parties),
                row.get("reciprocal").asBoolean() && row.get("actors").equals(row.get("recipients"))
                    ? List.of()
                    : names(leader, "recipient", parties),
                parties(leader, "recipient", parties)
                    .findFirst()
                    .filter(p -> p.get("kind").asText().equals("person"))
                    .isPresent()),
            Json.string(row, "edtf").orElse(""),
            Json.string(row, "place").orElse(""),
            row.get("status").asText()));
  }

  private static List<String> names(String leader, String role, List<ObjectNode> parties) {
    return parties(leader, role, parties)
        .map(
            p ->
                Title.named(
                    new Party(
                        p.get("name").asText(),
                        Json.string(p, "country").orElse(""),
                        p.get("kind").asText())))
        .toList();
  }

  private static Stream<ObjectNode> parties(String leader, String role, List<ObjectNode> parties) {
    return parties.stream()
        .filter(p -> p.get("event").asText().equals(leader))
        .filter(p -> p.get("role").asText().equals(role));
  }

  private static void counts(ObjectNode row, List<ObjectNode> events) {
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

  /** Who affirms the story's event and who denies it: of a denial, those who deny. */
  private static void sources(
      List<ObjectNode> events,
      List<ObjectNode> assertions,
      boolean deniable,
      Set<String> affirming,
      Set<String> denying) {
    Set<String> counter = new TreeSet<>();
    for (ObjectNode event : events) {
      if (deniable && !event.get("stance").isNull()) {
        counter.add(event.get("id").asText());
        if (event.get("stance").asText().equals("denial")) {
          denying.addAll(Json.strings(event.get("actors")));
        }
      }
    }
    for (ObjectNode assertion : assertions) {
      String source = Json.string(assertion, "source").orElseThrow();
      if (!counter.contains(assertion.get("event").asText())) {
        boolean affirms = assertion.get("polarity").asText().equals("affirmed");
        (affirms ? affirming : denying).add(source);
      }
    }
  }
}
