package org.chancery.archive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.archive.story.Mention;
import org.chancery.archive.story.Party;
import org.chancery.archive.story.Setting;
import org.chancery.archive.story.Stance;
import org.chancery.archive.story.Stances;
import org.chancery.archive.story.Window;
import org.chancery.archive.story.Wording;

/** From a record's event to what stories are made from, and that to JSON and back. */
final class Mentions {
  /** What is called off is in this archive's eyes a meeting that was planned. */
  private static final Mention.Code CALLED_OFF = new Mention.Code("CONSULT", "");

  private static final Set<String> AHEAD = Set.of("planned", "possible");
  private static final Set<String> DOUBTED = Set.of("alleged", "disputed", "denied");

  private Mentions() {}

  /**
   * The mention of an event.
   *
   * @param trigger the words that name it
   * @param sentence the words of its sentence
   */
  static Mention of(Facts facts, JsonNode event, String trigger, String sentence, Wording wording) {
    String id = facts.qualified(event.get("id").asText());
    Mention.Code code =
        new Mention.Code(event.get("type").asText(), Json.string(event, "mode").orElse(""));
    Stance stance = Stances.of(code, trigger, sentence, isClaimed(event));
    Mention.Parties parties =
        new Mention.Parties(
            parties(facts, event.get("actors")),
            parties(facts, event.get("recipients")),
            event.get("reciprocal").asBoolean());
    boolean off = stance == Stance.CANCELLATION;
    return new Mention(
        id,
        facts.id(),
        off ? CALLED_OFF : code,
        parties,
        window(facts, event, off),
        facts.place(event.get("place")).map(Mentions::spot).orElse(Mention.Spot.UNKNOWN),
        wording,
        new Mention.Ties(stance, bound(facts, event.get("id").asText())));
  }

  /** Whether the event is told on the word of others than the publisher, or is in doubt. */
  private static boolean isClaimed(JsonNode event) {
    boolean byOthers = false;
    for (JsonNode assertion : event.get("assertions")) {
      byOthers |= assertion.get("by").get("kind").asText().equals("actor");
    }
    return byOthers || DOUBTED.contains(event.get("status").asText());
  }

  /** When; of what is called off, when it was to be, which is after the report as a rule. */
  private static Window window(Facts facts, JsonNode event, boolean off) {
    JsonNode time = event.get("time");
    String status = event.get("status").asText();
    Window.Outlook outlook =
        off || status.equals("not-occurred")
            ? Window.Outlook.OFF
            : AHEAD.contains(status) ? Window.Outlook.AHEAD : Window.Outlook.BACK;
    Optional<LocalDate> published = facts.published().map(LocalDate::parse);
    return off
        ? Window.of(Optional.empty(), Optional.empty(), published, "", outlook)
        : Window.of(
            Json.string(time, "first").map(LocalDate::parse),
            Json.string(time, "last").map(LocalDate::parse),
            published,
            Json.string(time, "edtf").orElse(""),
            outlook);
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
    node.put("first", window.first()).put("last", window.last());
    node.put("kind", window.kind().name());
    node.put("published", window.published()).put("edtf", window.edtf());
    node.set(
        "spot",
        Json.strings(
            List.of(mention.spot().name(), mention.spot().country(), mention.spot().feature())));
    node.put("head", mention.wording().head());
    node.set("words", Json.strings(new TreeSet<>(mention.wording().words())));
    ObjectNode setting = node.putObject("setting");
    new TreeMap<>(mention.wording().setting().weights()).forEach(setting::put);
    node.put("stance", mention.ties().stance().name());
    node.set("bound", Json.strings(new TreeSet<>(mention.ties().bound())));
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
            Window.Kind.valueOf(node.get("kind").asText()),
            node.get("published").asLong(),
            node.get("edtf").asText()),
        new Mention.Spot(spot.get(0).asText(), spot.get(1).asText(), spot.get(2).asText()),
        wording(node),
        new Mention.Ties(
            Stance.valueOf(node.get("stance").asText()),
            new HashSet<>(Json.strings(node.get("bound")))));
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
