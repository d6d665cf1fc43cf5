package org.chancery.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.codebook.Codebook;

/** Events of a record as pages show them. */
final class Events {
  private final JsonNode record;
  private final Codebook codebook;
  private final Map<String, String> actors = new HashMap<>();
  private final String text;

  Events(JsonNode record, Codebook codebook) {
    this.record = record;
    this.codebook = codebook;
    this.text = record.get("report").get("text").asText();
    for (JsonNode actor : record.get("actors")) {
      String country =
          actor.hasNonNull("country") ? " (" + actor.get("country").asText() + ")" : "";
      actors.put(actor.get("id").asText(), actor.get("name").asText() + country);
    }
  }

  /** All events, with their explanations. */
  List<EventView> views(Optional<String> chosen) {
    List<EventView> views = new ArrayList<>();
    for (JsonNode event : record.get("events")) {
      String id = event.get("id").asText();
      views.add(view(event, chosen.isPresent() && chosen.get().equals(id)));
    }
    return views;
  }

  private EventView view(JsonNode event, boolean chosen) {
    boolean reciprocal = event.get("reciprocal").asBoolean();
    String whom = names(event.get("recipients"));
    return new EventView(
        event.get("id").asText(),
        new EventView.Sentence(
            names(event.get("actors")),
            Rows.type(event) + (whom.isEmpty() ? "" : reciprocal ? " ↔" : " →"),
            whom),
        event.get("status").asText(),
        new EventView.Circumstances(whenWhere(event), saidBy(event)),
        explanation(event),
        chosen);
  }

  /** Names of actors by id, parted by commas. */
  String names(JsonNode ids) {
    List<String> names = new ArrayList<>();
    ids.forEach(i -> names.add(actors.getOrDefault(i.asText(), i.asText())));
    return String.join(", ", names);
  }

  String name(String id) {
    return actors.getOrDefault(id, id);
  }

  private String whenWhere(JsonNode event) {
    JsonNode time = event.get("time");
    String when =
        time.hasNonNull("edtf")
            ? Rows.when(time.get("edtf").asText()) + " (" + time.get("basis").asText() + ")"
            : "day unknown";
    String where =
        event.hasNonNull("place")
            ? " · " + record.get("places").get(event.get("place").asInt()).get("name").asText()
            : "";
    return when
        + where
        + " · CAMEO "
        + event.get("cameo").asText()
        + " · "
        + event.get("quad").asText()
        + " · score "
        + event.get("score").asText();
  }

  private String saidBy(JsonNode event) {
    Set<String> sources = new LinkedHashSet<>();
    event.get("assertions").forEach(a -> sources.add(assertion(a)));
    return "according to " + String.join("; ", sources);
  }

  private static String assertion(JsonNode assertion) {
    return assertion.get("by").get("name").asText()
        + ": "
        + assertion.get("polarity").asText()
        + ", "
        + assertion.get("certainty").asText()
        + ", "
        + assertion.get("tense").asText();
  }

  private List<EventView.Line> explanation(JsonNode event) {
    JsonNode why = event.get("explanation");
    String rule = event.get("rule").asText();
    List<EventView.Line> lines = new ArrayList<>();
    lines.add(new EventView.Line("entry", List.of(rule)));
    lines.add(new EventView.Line("pattern", List.of(why.get("pattern").asText())));
    codebook.predicates().stream()
        .filter(p -> p.id().equals(rule))
        .findFirst()
        .ifPresent(p -> lines.add(new EventView.Line("example", List.of(p.example().text()))));
    lines.add(new EventView.Line("words", words(event)));
    lines.add(new EventView.Line("matched", strings(why.get("path"))));
    lines.add(new EventView.Line("actors", strings(why.get("actors"))));
    lines.add(new EventView.Line("time", List.of(why.get("time").asText())));
    lines.add(new EventView.Line("place", List.of(why.get("place").asText())));
    lines.add(new EventView.Line("status", List.of(why.get("status").asText())));
    List<String> said = new ArrayList<>();
    event.get("assertions").forEach(a -> said.add(assertion(a) + chain(a)));
    lines.add(new EventView.Line("said by", said));
    lines.add(new EventView.Line("confidence", List.of(event.get("confidence").asText())));
    List<String> others = strings(why.get("alternatives"));
    lines.add(
        new EventView.Line(
            "other ways", others.isEmpty() ? List.of("no other entry matched here") : others));
    return lines.stream().filter(l -> !String.join("", l.values()).isBlank()).toList();
  }

  private static String chain(JsonNode assertion) {
    String chain = String.join(" ← ", strings(assertion.get("chain")));
    return chain.isEmpty() ? "" : "; chain: " + chain;
  }

  private List<String> words(JsonNode event) {
    List<String> words = new ArrayList<>();
    for (JsonNode mention : event.get("mentions")) {
      JsonNode sentence = record.get("sentences").get(mention.get("sentence").asInt());
      words.add(slice(sentence.get("begin").asInt(), sentence.get("end").asInt()));
    }
    return words;
  }

  private String slice(int begin, int end) {
    int from = text.offsetByCodePoints(0, begin);
    return text.substring(from, text.offsetByCodePoints(from, end - begin));
  }

  static List<String> strings(JsonNode array) {
    List<String> values = new ArrayList<>();
    array.forEach(v -> values.add(v.asText()));
    return values;
  }
}
