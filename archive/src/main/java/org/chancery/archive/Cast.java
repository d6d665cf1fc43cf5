package org.chancery.archive;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.archive.story.Party;

/** The actors of a record by id. */
final class Cast {
  private final Map<String, JsonNode> actors = new HashMap<>();

  Cast(JsonNode record) {
    record.get("actors").forEach(a -> actors.put(a.get("id").asText(), a));
  }

  JsonNode actor(String id) {
    JsonNode actor = actors.get(id);
    if (actor == null) {
      throw Trouble.archive("dead-reference", "a record names the actor '" + id + "' it lacks");
    }
    return actor;
  }

  String name(String id) {
    return actor(id).get("name").asText();
  }

  List<String> names(List<String> ids) {
    return ids.stream().map(this::name).toList();
  }

  /** {@code RUS GOV}; {@code ---} for no country. */
  String code(String id) {
    JsonNode actor = actor(id);
    List<String> parts = new ArrayList<>();
    parts.add(Json.string(actor, "country").orElse("---"));
    parts.addAll(Json.strings(actor.get("sectors")));
    return String.join(" ", parts);
  }

  List<String> codes(List<String> ids) {
    return ids.stream().map(this::code).toList();
  }

  Party party(String id) {
    JsonNode actor = actor(id);
    return new Party(
        actor.get("name").asText(),
        Json.string(actor, "country").orElse(""),
        actor.get("kind").asText());
  }

  /**
   * What a filter may name an actor by: its country, country with a sector, its full name in lower
   * case, and for a person each word of the name.
   */
  Set<String> keys(List<String> ids) {
    Set<String> keys = new TreeSet<>();
    for (String id : ids) {
      JsonNode actor = actor(id);
      String name = actor.get("name").asText().toLowerCase(Locale.ROOT);
      keys.add(name);
      if (actor.get("kind").asText().equals("person")) {
        keys.addAll(List.of(Tokens.line(name).strip().split(" ")));
      }
      Json.string(actor, "country")
          .ifPresent(
              country -> {
                keys.add(country);
                Json.strings(actor.get("sectors")).forEach(s -> keys.add(country + " " + s));
              });
    }
    return keys;
  }
}
