package org.chancery.archive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A report itself as rows: its facts, text and sketch. */
final class ReportRows {
  private ReportRows() {}

  /** What the archive adds to the report's own facts. */
  record Standing(String identity, long seq, JournalEntry.Position position, int version) {}

  static void add(Facts facts, Standing standing, boolean current, Fingerprint print, Batch batch) {
    JsonNode header = facts.header();
    JsonNode source = facts.source();
    String text = source.get("text").asText();
    ObjectNode row = batch.row("report");
    row.put("id", facts.id())
        .put("seq", standing.seq())
        .put("identity", standing.identity())
        .put("current", current)
        .put("version", standing.version());
    row.set("name", source.get("name"));
    row.set("given_id", source.get("id"));
    row.set("retrieved", source.get("retrieved"));
    for (String key : List.of("url", "publisher", "headline", "published", "relays")) {
      row.set(key, header.get(key));
    }
    if (header.hasNonNull("dateline")) {
      row.set("dateline", header.get("dateline").get("place"));
    }
    row.set("codebook", facts.record().get("codebook"));
    row.put("text_sha256", Hash.hex(text))
        .put("characters", facts.text().length())
        .put("events", facts.record().get("events").size())
        .put("own_origin", ownOrigin(facts))
        .put("origin", ownOrigin(facts))
        .put("copy_group", facts.id())
        .put("segment", standing.position().segment())
        .put("position", standing.position().offset())
        .put("length", standing.position().length());
    keys(facts, row);
    ObjectNode words = batch.row("text").put("report", facts.id()).put("text", text);
    words.set("published", header.get("published"));
    Signature.TEXT.put(words, Json.string(header, "headline").orElse("") + " " + text);
    for (long band : print.bands()) {
      batch.row("band").put("hash", band).put("report", facts.id());
    }
  }

  /** The first outlet it relays, else its publisher, else itself. */
  private static String ownOrigin(Facts facts) {
    JsonNode relays = facts.header().get("relays");
    return relays.isEmpty() ? facts.publisher().orElse(facts.id()) : relays.get(0).asText();
  }

  private static void keys(Facts facts, ObjectNode row) {
    List<String> actors = new ArrayList<>();
    facts.record().get("actors").forEach(a -> actors.add(a.get("id").asText()));
    row.put("actor_keys", Keys.line(facts.cast().keys(actors)));
    Set<String> places = new TreeSet<>();
    facts.record().get("places").forEach(p -> places.addAll(Facts.placeKeys(p)));
    row.put("place_keys", Keys.line(places));
    row.put("source_keys", Keys.line(facts.sourceKeys()));
  }
}
