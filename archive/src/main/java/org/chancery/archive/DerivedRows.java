package org.chancery.archive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Visits, agreements, statements, actors, claims and tenures of a record as rows. */
final class DerivedRows {
  private final Facts facts;
  private final Batch batch;

  DerivedRows(Facts facts, Batch batch) {
    this.facts = facts;
    this.batch = batch;
  }

  void add() {
    facts.record().get("visits").forEach(this::visit);
    facts.record().get("agreements").forEach(this::agreement);
    facts.record().get("statements").forEach(this::statement);
    facts.record().get("actors").forEach(this::actor);
    facts.record().get("claims").forEach(this::claim);
  }

  private ObjectNode row(String table, JsonNode entry) {
    ObjectNode row = batch.row(table).put("report", facts.id());
    row.put("id", facts.qualified(entry.get("id").asText()));
    return row;
  }

  private void common(ObjectNode row, String tokens) {
    row.put("publisher", facts.publisher().orElse(null)).put("tokens", Tokens.line(tokens));
    row.put("source_keys", Keys.line(facts.sourceKeys()));
  }

  private List<String> qualified(JsonNode ids) {
    return Json.strings(ids).stream().map(facts::qualified).toList();
  }

  private void visit(JsonNode visit) {
    List<String> visitor = List.of(visit.get("visitor").asText());
    String host = visit.get("host").asText();
    List<String> stops = Json.strings(visit.get("stops"));
    ObjectNode row = row("visit", visit);
    facts.time(row, visit.get("arrival"));
    row.put("visitor", facts.cast().name(visitor.get(0)))
        .put("visitor_code", facts.cast().code(visitor.get(0)))
        .put("host", host)
        .put("status", visit.get("status").asText());
    row.set("stops", Json.strings(stops));
    Json.string(visit, "invitation").ifPresent(i -> row.put("invitation", facts.qualified(i)));
    Json.string(visit, "reciprocates").ifPresent(r -> row.put("reciprocates", facts.qualified(r)));
    row.set("events", Json.strings(qualified(visit.get("events"))));
    row.put("actor_keys", Keys.line(facts.cast().keys(visitor)));
    row.put("recipient_keys", Keys.line(Set.of(host)));
    Set<String> places = new TreeSet<>(Set.of(host));
    stops.forEach(s -> places.add(s.toLowerCase(Locale.ROOT)));
    row.put("place_keys", Keys.line(places));
    common(row, row.get("visitor").asText() + " " + String.join(" ", stops));
  }

  private void agreement(JsonNode agreement) {
    List<String> parties = Json.strings(agreement.get("parties"));
    ObjectNode row = row("agreement", agreement);
    facts.time(row, agreement.get("time"));
    row.set("name", agreement.get("name"));
    row.set("status", agreement.get("status"));
    row.set("parties", Json.strings(facts.cast().names(parties)));
    row.set("party_codes", Json.strings(facts.cast().codes(parties)));
    row.set("replaces", Json.strings(qualified(agreement.get("replaces"))));
    row.set("events", Json.strings(qualified(agreement.get("events"))));
    row.put("actor_keys", Keys.line(facts.cast().keys(parties)));
    row.put("recipient_keys", Keys.line(facts.cast().keys(parties)));
    common(row, agreement.get("name").asText());
  }

  private void statement(JsonNode statement) {
    List<String> speaker = List.of(statement.get("speaker").asText());
    List<String> about = Json.strings(statement.get("about"));
    List<String> content = new ArrayList<>();
    statement.get("content").forEach(c -> content.add(c.get("text").asText()));
    ObjectNode row = row("statement", statement);
    facts.time(row, statement.get("time"));
    row.put("speaker", facts.cast().name(speaker.get(0)))
        .put("speaker_code", facts.cast().code(speaker.get(0)));
    row.set("setting", statement.get("setting"));
    row.set("content", Json.strings(content));
    row.set("about", Json.strings(facts.cast().names(about)));
    row.put("actor_keys", Keys.line(facts.cast().keys(speaker)));
    row.put("recipient_keys", Keys.line(facts.cast().keys(about)));
    common(row, String.join(" ", content));
  }

  private void actor(JsonNode actor) {
    String id = actor.get("id").asText();
    ObjectNode row = row("actor", actor);
    row.put("day", facts.published().orElse(null));
    for (String key : List.of("name", "kind", "country", "sectors", "office")) {
      row.set(key, actor.get(key));
    }
    row.put("mentions", actor.get("mentions").size());
    row.put("who", Hash.number(row.get("name") + "|" + row.get("kind") + "|" + row.get("country")));
    row.put("actor_keys", Keys.line(facts.cast().keys(List.of(id))));
    common(row, actor.get("name").asText() + " " + Json.string(actor, "office").orElse(""));
    boolean person = actor.get("kind").asText().equals("person");
    if (person && Json.string(actor, "office").isPresent()) {
      tenure(actor);
    }
  }

  /**
   * A person with an office and the words that name him or her: what later reports may build on.
   */
  private void tenure(JsonNode actor) {
    JsonNode mentions = actor.get("mentions");
    if (facts.published().isEmpty() || mentions.isEmpty()) {
      return;
    }
    JsonNode mention = mentions.get(0);
    ObjectNode row =
        batch
            .row("tenure")
            .put("person", actor.get("name").asText())
            .put("office", actor.get("office").asText())
            .put("day", facts.published().get())
            .put("report", facts.id())
            .put("publisher", facts.publisher().orElse(null))
            .put("begin_at", mention.get("begin").asInt())
            .put("end_at", mention.get("end").asInt())
            .put("words", mention.get("text").asText());
    row.set("country", actor.get("country"));
    row.set("sectors", actor.get("sectors"));
  }

  private void claim(JsonNode claim) {
    ObjectNode row = row("claim", claim);
    row.put("words", claim.get("text").asText());
    for (String key : List.of("sentence", "kind", "verdict", "reason")) {
      row.set(key, claim.get(key));
    }
    row.set("events", Json.strings(qualified(claim.get("events"))));
  }
}
