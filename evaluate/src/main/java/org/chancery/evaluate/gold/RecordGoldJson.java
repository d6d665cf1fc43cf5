package org.chancery.evaluate.gold;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.evaluate.gold.RecordGold.Claim;
import org.chancery.evaluate.gold.RecordGold.Content;
import org.chancery.evaluate.gold.RecordGold.Entry;
import org.chancery.evaluate.gold.RecordGold.Held;
import org.chancery.evaluate.gold.RecordGold.Parties;
import org.chancery.evaluate.gold.RecordGold.Party;

/** The JSON of {@link RecordGold}. */
final class RecordGoldJson {
  private RecordGoldJson() {}

  /** The entries of one node: a statement that is also an act gives two, the act not required. */
  static List<Entry> entries(JsonNode node) {
    String id = node.path("id").asText();
    String what = node.path("what").asText();
    boolean required = node.path("required").asBoolean();
    int sentence = node.path("sentence").asInt();
    List<Entry> entries = new ArrayList<>();
    switch (node.path("kind").asText("")) {
      case "statement" -> {
        entries.add(new Entry(id, what, required, sentence, said(node)));
        if (node.has("plover")) {
          entries.add(new Entry(id + "+", what, false, sentence, happening(node)));
        }
      }
      case "agreement succession" ->
          entries.add(new Entry(id, what, required, sentence, succession(node)));
      default -> entries.add(new Entry(id, what, required, sentence, happening(node)));
    }
    return entries;
  }

  private static Content said(JsonNode node) {
    return new Content.Said(
        Party.of(node.path("actor").asText()), strings(node.path("quotes")), text(node, "date"));
  }

  private static Content succession(JsonNode node) {
    return new Content.Succession(
        strings(node.path("parties")).stream().map(Party::of).toList(),
        strings(node.path("replaces")));
  }

  private static Content happening(JsonNode node) {
    List<Held> held = new ArrayList<>();
    for (JsonNode assertion : node.path("assertions")) {
      held.add(
          new Held(
              Party.of(assertion.path(0).asText()),
              assertion.path(1).asText().equals("+"),
              assertion.path(2).asText(),
              assertion.path(3).asText()));
    }
    Parties parties =
        new Parties(
            RecordGold.parties(node.path("actor").asText("")),
            RecordGold.parties(node.path("recipient").asText("")),
            node.path("reciprocal").asBoolean(false));
    List<String> dates = new ArrayList<>(strings(node.path("dates")));
    text(node, "date").ifPresent(dates::add);
    return new Content.Happening(
        kinds(node.path("plover").asText()), parties, dates, held, text(node, "status"));
  }

  /** {@code "SUPPORT|AGREE"}. */
  private static List<String> kinds(String words) {
    return List.of(words.split("\\|"));
  }

  static Claim claim(JsonNode node) {
    Optional<Integer> sentence =
        node.has("sentence") ? Optional.of(node.path("sentence").asInt()) : Optional.empty();
    String verdict = node.path("verdict").asText();
    String first = verdict.split("[: ]")[0].toLowerCase(java.util.Locale.ROOT);
    boolean named = List.of("consistent", "contradicted", "unknown").contains(first);
    return new Claim(node.path("claim").asText(), sentence, named ? first : "");
  }

  private static Optional<String> text(JsonNode node, String key) {
    return node.hasNonNull(key) ? Optional.of(node.path(key).asText()) : Optional.empty();
  }

  private static List<String> strings(JsonNode array) {
    List<String> values = new ArrayList<>();
    array.forEach(value -> values.add(value.asText()));
    return values;
  }
}
