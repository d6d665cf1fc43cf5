package org.chancery.archive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.archive.story.Mention;
import org.chancery.archive.story.Setting;
import org.chancery.archive.story.Stance;
import org.chancery.archive.story.Wording;

/** The events of a record as rows. */
final class EventRows {
  private final Facts facts;
  private final Batch batch;
  private final Setting setting;

  EventRows(Facts facts, Batch batch) {
    this.facts = facts;
    this.batch = batch;
    this.setting = Setting.of(facts.text().whole());
  }

  /** Adds rows for every event and returns what stories are made from. */
  List<Mention> add() {
    List<Mention> mentions = new ArrayList<>();
    int ordinal = 0;
    for (JsonNode event : facts.record().get("events")) {
      mentions.add(event(event, ++ordinal));
    }
    return mentions;
  }

  private Mention event(JsonNode event, int ordinal) {
    String id = facts.qualified(event.get("id").asText());
    List<String> actors = Json.strings(event.get("actors"));
    List<String> recipients = Json.strings(event.get("recipients"));
    ObjectNode row = batch.row("event").put("id", id).put("report", facts.id());
    row.put("ordinal", ordinal);
    facts.time(row, event.get("time")).put("basis", event.get("time").get("basis").asText());
    for (String key : List.of("type", "mode", "cameo", "quad", "score", "contexts", "reciprocal")) {
      row.set(key, event.get(key));
    }
    for (String key : List.of("status", "rule", "confidence")) {
      row.set(key, event.get(key));
    }
    Cast cast = facts.cast();
    row.set("actors", Json.strings(cast.names(actors)));
    row.set("actor_codes", Json.strings(cast.codes(actors)));
    row.set("recipients", Json.strings(cast.names(recipients)));
    row.set("recipient_codes", Json.strings(cast.codes(recipients)));
    row.put("actor_keys", Keys.line(cast.keys(actors)));
    row.put("recipient_keys", Keys.line(cast.keys(recipients)));
    Optional<JsonNode> place = facts.place(event.get("place"));
    place.ifPresent(p -> place(row, p));
    row.put("place_keys", Keys.line(place.map(Facts::placeKeys).orElse(Set.of())));
    words(row, event.get("evidence"));
    sources(row, id, event);
    participants(id, "actor", actors);
    participants(id, "recipient", recipients);
    evidence(id, event);
    String trigger = facts.text().slice(event.get("evidence").get("trigger"));
    String sentence = row.get("words").asText();
    Mention mention = Mentions.of(facts, event, trigger, sentence, wording(event.get("evidence")));
    Stance stance = mention.ties().stance();
    row.put("stance", stance.answers() ? stance.label() : null);
    batch
        .row("mark")
        .put("event", id)
        .put("report", facts.id())
        .put("features", Mentions.write(mention));
    for (String block : mention.blocks()) {
      batch.row("block").put("hash", Hash.number(block)).put("event", id).put("report", facts.id());
    }
    return mention;
  }

  private static void place(ObjectNode row, JsonNode place) {
    row.set("place", place.get("name"));
    row.set("place_country", place.get("country"));
    row.set("place_feature", place.get("feature"));
    row.set("latitude", place.get("latitude"));
    row.set("longitude", place.get("longitude"));
    row.set("geonames", place.get("geonames"));
    row.set("place_words", place.get("text"));
  }

  private void words(ObjectNode row, JsonNode evidence) {
    int sentence = evidence.get("sentence").asInt();
    JsonNode span = facts.record().get("sentences").get(sentence);
    String words = facts.text().slice(span).strip().replaceAll("\\s+", " ");
    row.put("sentence", sentence)
        .put("sentence_begin", span.get("begin").asInt())
        .put("sentence_end", span.get("end").asInt())
        .put("trigger_begin", evidence.get("trigger").get("begin").asInt())
        .put("trigger_end", evidence.get("trigger").get("end").asInt())
        .put("words", words);
    Signature.SENTENCE.put(row, words);
  }

  private Wording wording(JsonNode evidence) {
    JsonNode sentence = facts.record().get("sentences").get(evidence.get("sentence").asInt());
    JsonNode trigger = evidence.get("trigger");
    int begin = sentence.get("begin").asInt();
    int end = sentence.get("end").asInt();
    int from = Math.max(begin, Math.min(end, trigger.get("begin").asInt()));
    int to = Math.max(from, Math.min(end, trigger.get("end").asInt()));
    ReportText text = facts.text();
    return Wording.near(text.slice(begin, from), text.slice(trigger), text.slice(to, end), setting);
  }

  private void sources(ObjectNode row, String id, JsonNode event) {
    Set<String> sources = new TreeSet<>();
    Set<String> keys = new TreeSet<>(facts.sourceKeys());
    int ordinal = 0;
    for (JsonNode assertion : event.get("assertions")) {
      JsonNode by = assertion.get("by");
      boolean publisher = by.get("kind").asText().equals("publisher");
      String name =
          publisher ? facts.publisher().orElse("unnamed publisher") : by.get("name").asText();
      Optional<String> country =
          Json.string(by, "actor").flatMap(a -> Json.string(facts.cast().actor(a), "country"));
      sources.add(name);
      keys.add(name.toLowerCase(Locale.ROOT));
      country.ifPresent(keys::add);
      Json.strings(assertion.get("chain")).stream()
          .filter(c -> !c.equals("publisher"))
          .forEach(c -> keys.add(c.toLowerCase(Locale.ROOT)));
      ObjectNode stored =
          batch
              .row("assertion")
              .put("event", id)
              .put("report", facts.id())
              .put("ordinal", ++ordinal)
              .put("source_kind", by.get("kind").asText())
              .put("source", name)
              .put("source_country", country.orElse(null));
      for (String key : List.of("chain", "polarity", "certainty", "tense")) {
        stored.set(key, assertion.get(key));
      }
    }
    facts.publisher().ifPresent(p -> row.put("publisher", p));
    row.set("sources", Json.strings(sources));
    row.put("source_keys", Keys.line(keys));
  }

  private void participants(String event, String role, List<String> ids) {
    int ordinal = 0;
    for (String id : ids) {
      JsonNode actor = facts.cast().actor(id);
      ObjectNode row =
          batch
              .row("participant")
              .put("event", event)
              .put("report", facts.id())
              .put("role", role)
              .put("ordinal", ++ordinal);
      for (String key : List.of("name", "kind", "country", "sectors", "office")) {
        row.set(key, actor.get(key));
      }
      JsonNode mentions = actor.get("mentions");
      row.put("words", mentions.isEmpty() ? null : mentions.get(0).get("text").asText());
    }
  }

  private void evidence(String event, JsonNode node) {
    int mention = 0;
    for (JsonNode evidence : node.get("mentions")) {
      span(event, mention, "trigger", evidence.get("trigger"));
      for (JsonNode actor : evidence.get("actors")) {
        span(event, mention, "actor", actor);
      }
      for (JsonNode recipient : evidence.get("recipients")) {
        span(event, mention, "recipient", recipient);
      }
      span(event, mention, "time", evidence.get("time"));
      span(event, mention, "place", evidence.get("place"));
      mention++;
    }
  }

  private void span(String event, int mention, String role, JsonNode span) {
    if (span != null && !span.isNull()) {
      batch
          .row("evidence")
          .put("event", event)
          .put("report", facts.id())
          .put("mention", mention)
          .put("role", role)
          .put("begin_at", span.get("begin").asInt())
          .put("end_at", span.get("end").asInt());
    }
  }
}
