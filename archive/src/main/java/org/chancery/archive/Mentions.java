package org.chancery.archive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.archive.story.Mention;
import org.chancery.archive.story.Party;
import org.chancery.archive.story.Setting;
import org.chancery.archive.story.Window;
import org.chancery.archive.story.Wording;

/** From a record's event to what stories are made from, and that to JSON and back. */
final class Mentions {
  private static final Set<String> AHEAD = Set.of("planned", "possible");

  private Mentions() {}

  static Mention of(Facts facts, JsonNode event, String id, Wording wording) {
    JsonNode time = event.get("time");
    Mention.Parties parties =
        new Mention.Parties(
            parties(facts, event.get("actors")),
            parties(facts, event.get("recipients")),
            event.get("reciprocal").asBoolean());
    Window window =
        Window.of(
            Json.string(time, "first").map(LocalDate::parse),
            Json.string(time, "last").map(LocalDate::parse),
            facts.published().map(LocalDate::parse),
            Json.string(time, "edtf").orElse(""),
            AHEAD.contains(event.get("status").asText()));
    return new Mention(
        id,
        facts.id(),
        new Mention.Code(event.get("type").asText(), Json.string(event, "mode").orElse("")),
        parties,
        window,
        facts.place(event.get("place")).map(Mentions::spot).orElse(Mention.Spot.UNKNOWN),
        wording,
        bound(facts, event.get("id").asText()));
  }

  private static List<Party> parties(Facts facts, JsonNode ids) {
    return Json.strings(ids).stream().map(facts.cast()::party).toList();
  }

  private static Mention.Spot spot(JsonNode place) {
    return new Mention.Spot(
        place.get("name").asText(),
        Json.string(place, "country").orElse(""),
        place.get("feature").asText());
  }

  /** The events that this one answers or is answered by: a denial and what it denies. */
  private static Set<String> bound(Facts facts, String event) {
    Set<String> bound = new HashSet<>();
    for (JsonNode link : facts.record().get("links")) {
      String from = link.get("from").asText();
      String to = link.get("to").asText();
      if (link.get("kind").asText().equals("answers") && from.startsWith("e")) {
        if (from.equals(event)) {
          bound.add(facts.qualified(to));
        } else if (to.equals(event)) {
          bound.add(facts.qualified(from));
        }
      }
    }
    return bound;
  }

  static String write(Mention mention) {
    Window window = mention.window();
    ObjectNode node =
        Json.object().put("type", mention.code().type()).put("mode", mention.code().mode());
    node.set("actors", parties(mention.parties().actors()));
    node.set("recipients", parties(mention.parties().recipients()));
    node.put("mutual", mention.parties().mutual());
    node.put("first", window.first()).put("last", window.last()).put("firm", window.firm());
    node.put("published", window.published()).put("edtf", window.edtf());
    node.set(
        "spot",
        Json.strings(
            List.of(mention.spot().name(), mention.spot().country(), mention.spot().feature())));
    node.put("head", mention.wording().head());
    node.set("words", Json.strings(new TreeSet<>(mention.wording().words())));
    ObjectNode setting = node.putObject("setting");
    new TreeMap<>(mention.wording().setting().weights()).forEach(setting::put);
    node.set("bound", Json.strings(new TreeSet<>(mention.bound())));
    return Json.write(node);
  }

  private static ArrayNode parties(List<Party> parties) {
    ArrayNode array = Json.array();
    parties.forEach(p -> array.add(Json.strings(List.of(p.name(), p.country(), p.kind()))));
    return array;
  }

  static Mention read(String id, String report, String features) {
    JsonNode node = Json.read(features);
    JsonNode spot = node.get("spot");
    return new Mention(
        id,
        report,
        new Mention.Code(node.get("type").asText(), node.get("mode").asText()),
        new Mention.Parties(
            parties(node.get("actors")),
            parties(node.get("recipients")),
            node.get("mutual").asBoolean()),
        new Window(
            node.get("first").asLong(),
            node.get("last").asLong(),
            node.get("firm").asBoolean(),
            node.get("published").asLong(),
            node.get("edtf").asText()),
        new Mention.Spot(spot.get(0).asText(), spot.get(1).asText(), spot.get(2).asText()),
        wording(node),
        new HashSet<>(Json.strings(node.get("bound"))));
  }

  private static Wording wording(JsonNode node) {
    Map<String, Integer> setting = new TreeMap<>();
    node.get("setting")
        .fields()
        .forEachRemaining(e -> setting.put(e.getKey(), e.getValue().asInt()));
    return new Wording(
        node.get("head").asText(),
        new HashSet<>(Json.strings(node.get("words"))),
        new Setting(setting));
  }

  private static List<Party> parties(JsonNode array) {
    List<Party> parties = new ArrayList<>();
    array.forEach(
        p -> parties.add(new Party(p.get(0).asText(), p.get(1).asText(), p.get(2).asText())));
    return parties;
  }
}
