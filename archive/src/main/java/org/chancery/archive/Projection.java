package org.chancery.archive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.archive.story.Memory;
import org.chancery.archive.story.Mention;
import org.chancery.archive.story.Stories;
import org.chancery.archive.story.Verdicts;

/**
 * Carries journal entries over into the database, many in one transaction. What the database holds
 * follows from the entries alone, however they are cut into batches. Used by one thread.
 */
final class Projection {
  private static final List<String> DERIVED =
      List.of(
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
          "mark",
          "block");

  private static final String IDS = "(SELECT unnest(from_json(?::JSON, '[\"VARCHAR\"]')))";

  private final Database database;
  private final Shelf shelf;
  private final Copies copies;
  private final StoryRows storyRows;
  private final Verdicts verdicts = new Verdicts();

  // What the transaction in hand has gathered.
  private Batch batch = new Batch();
  private final Map<String, Mention> added = new TreeMap<>();
  private final Map<String, Mention> removed = new TreeMap<>();
  private final Map<String, String> oldStories = new TreeMap<>();
  private final Map<String, Fingerprint> fresh = new TreeMap<>();
  private final Set<String> addresses = new HashSet<>();

  // Ids of what is stored, read when they are first asked for.
  private Set<String> known;
  private Set<String> rejected;

  Projection(Database database) {
    this.database = database;
    this.shelf = new Shelf(database);
    this.copies = new Copies(database);
    this.storyRows = new StoryRows(database);
    for (ObjectNode row : database.rows("SELECT * FROM correction ORDER BY seq")) {
      decide(row);
    }
  }

  /** Number of the last entry that the database holds. */
  long applied() {
    return Long.parseLong(database.state("applied", "0"));
  }

  /** Whether a report of this id is stored, current or not. */
  boolean holds(String id) {
    return known().contains(id);
  }

  private Set<String> known() {
    if (known == null) {
      known = ids("SELECT id FROM report");
    }
    return known;
  }

  private Set<String> rejected() {
    if (rejected == null) {
      rejected = ids("SELECT id FROM rejection");
    }
    return rejected;
  }

  private Set<String> ids(String sql) {
    Set<String> ids = new HashSet<>();
    database.each(sql, row -> ids.add(row.get("id").asText()));
    return ids;
  }

  /** Carries entries over; all of them or, if that fails, none. */
  void apply(List<Journal.Written> entries) {
    if (entries.isEmpty()) {
      return;
    }
    database.begin();
    try {
      entries.forEach(this::take);
      flush();
      settle();
      database.setState("applied", Long.toString(entries.get(entries.size() - 1).entry().seq()));
      database.commit();
    } catch (RuntimeException e) {
      database.rollback();
      known = null;
      rejected = null;
      throw e;
    } finally {
      clear();
    }
  }

  private void clear() {
    batch = new Batch();
    added.clear();
    removed.clear();
    oldStories.clear();
    fresh.clear();
    addresses.clear();
  }

  private void take(Journal.Written written) {
    JsonNode payload = written.entry().tree();
    switch (written.entry().kind()) {
      case REPORT -> report(payload, written);
      case REJECTION -> rejection(payload, written.entry().seq());
      case CORRECTION -> correction(payload, written.entry().seq());
    }
  }

  private void report(JsonNode payload, Journal.Written written) {
    Facts facts = Facts.of(payload);
    String address = Json.string(facts.header(), "url").orElse("");
    if (!address.isEmpty() && !addresses.add(address)) {
      flush();
      addresses.add(address);
    }
    if (!known().add(facts.id())) {
      return;
    }
    if (rejected().remove(facts.id())) {
      flush();
      database.update("DELETE FROM rejection WHERE id = ?", facts.id());
    }
    List<ObjectNode> versions = versions(address);
    String published = facts.published().orElse("");
    boolean current =
        versions.stream()
            .noneMatch(v -> Json.string(v, "published").orElse("").compareTo(published) > 0);
    ReportRows.Standing standing =
        new ReportRows.Standing(
            payload.get("identity").asText(),
            written.entry().seq(),
            written.position(),
            versions.size() + 1);
    Fingerprint print = Fingerprint.of(facts.source().get("text").asText());
    ReportRows.add(facts, standing, current, print, batch);
    fresh.put(facts.id(), print);
    if (current) {
      versions.stream()
          .filter(v -> v.get("current").asBoolean())
          .forEach(v -> supersede(v.get("id").asText()));
      new DerivedRows(facts, batch).add();
      new EventRows(facts, batch).add().forEach(m -> added.put(m.id(), m));
    }
  }

  private List<ObjectNode> versions(String address) {
    return address.isEmpty()
        ? List.of()
        : database.rows(
            "SELECT id, published, current FROM report WHERE url = ? ORDER BY seq", address);
  }

  /** An older version is kept, but what was read out of it no longer counts. */
  private void supersede(String report) {
    List<Memory.Placed> placed = shelf.ofReports(List.of(report));
    placed.forEach(p -> added.remove(p.mention().id()));
    remember(placed.stream().filter(p -> p.leader().isPresent()).toList(), removed);
    DERIVED.forEach(table -> database.update("DELETE FROM " + table + " WHERE report = ?", report));
    database.update("UPDATE report SET current = false WHERE id = ?", report);
  }

  private void remember(Collection<Memory.Placed> placed, Map<String, Mention> into) {
    for (Memory.Placed one : placed) {
      into.put(one.mention().id(), one.mention());
      one.leader().ifPresent(l -> oldStories.put(one.mention().id(), StoryId.of(l)));
    }
  }

  private void rejection(JsonNode payload, long seq) {
    String id = Payloads.id(payload.get("identity").asText());
    if (known().contains(id)) {
      return;
    }
    if (!rejected().add(id)) {
      flush();
      database.update("DELETE FROM rejection WHERE id = ?", id);
    }
    ObjectNode row = batch.row("rejection").put("id", id).put("seq", seq);
    row.set("name", payload.get("name"));
    row.set("reason", payload.get("reason"));
    row.set("noted", payload.get("at"));
  }

  private void correction(JsonNode payload, long seq) {
    flush();
    decide(payload);
    ObjectNode row = batch.row("correction").put("seq", seq);
    for (String key : List.of("kind", "events", "others")) {
      row.set(key, payload.get(key));
    }
    row.set("noted", payload.get("at"));
    Set<String> named = new TreeSet<>(Json.strings(payload.get("events")));
    named.addAll(Json.strings(payload.get("others")));
    Map<String, Mention> shaken = new TreeMap<>();
    remember(shelf.withIds(named), shaken);
    shaken.forEach(added::putIfAbsent);
    shaken.forEach(removed::putIfAbsent);
  }

  private void decide(JsonNode correction) {
    List<String> events = Json.strings(correction.get("events"));
    List<String> others = Json.strings(correction.get("others"));
    if (correction.get("kind").asText().equals("join")) {
      List<String> all = new ArrayList<>(events);
      all.addAll(others);
      verdicts.join(all);
    } else {
      verdicts.split(events, others);
      verdicts.join(events);
      verdicts.join(others);
    }
  }

  private void flush() {
    batch.each(database::insert);
    batch = new Batch();
    addresses.clear();
  }

  private void settle() {
    Set<String> touched = new TreeSet<>(oldStories.values());
    Set<String> regrouped = copies.group(fresh);
    if (!regrouped.isEmpty()) {
      database
          .rows(
              "SELECT DISTINCT story FROM event WHERE story IS NOT NULL AND report IN " + IDS,
              Json.write(Json.strings(regrouped)))
          .forEach(row -> touched.add(row.get("story").asText()));
    }
    Map<String, String> leaders = Stories.settle(shelf, verdicts, removed.values(), added.values());
    if (!leaders.isEmpty()) {
      touched.addAll(storiesOf(leaders.keySet()));
      place(leaders);
      leaders.values().forEach(l -> touched.add(StoryId.of(l)));
    }
    storyRows.write(touched);
  }

  private Set<String> storiesOf(Set<String> events) {
    Set<String> stories = new TreeSet<>();
    database
        .rows(
            "SELECT DISTINCT story FROM event WHERE story IS NOT NULL AND id IN " + IDS,
            Json.write(Json.strings(events)))
        .forEach(row -> stories.add(row.get("story").asText()));
    return stories;
  }

  private void place(Map<String, String> leaders) {
    ArrayNode rows = Json.array();
    leaders.forEach(
        (event, leader) -> rows.addObject().put("id", event).put("story", StoryId.of(leader)));
    database.update(
        """
        UPDATE event SET story = n.story
        FROM (SELECT unnest(from_json(?::JSON, '[{"id":"VARCHAR","story":"VARCHAR"}]'), recursive := true)) n
        WHERE event.id = n.id
        """,
        Json.write(rows));
  }
}
