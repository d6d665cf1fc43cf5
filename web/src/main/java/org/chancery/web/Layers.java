package org.chancery.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Record in, its text cut into pieces out: wherever a marked stretch begins or ends, so that
 * stretches may lie in each other and overlap. Positions are code points, as in the record.
 */
final class Layers {
  /** Layers that people switch on and off. */
  static final List<String> NAMES = List.of("event", "actor", "time", "place", "attribution");

  private static final Map<String, String> ROLES =
      Map.of(
          "trigger", "event chosen",
          "actor", "chosen-actor",
          "recipient", "chosen-recipient",
          "time", "chosen-time",
          "place", "chosen-place");

  private final JsonNode record;
  private final List<Mark> marks = new ArrayList<>();
  private final Map<String, String> actors = new HashMap<>();

  /** A marked stretch, half-open in code points. */
  private record Mark(int begin, int end, String layer, String title) {}

  private Layers(JsonNode record) {
    this.record = record;
  }

  /**
   * The pieces of a record's text.
   *
   * @param chosen id of an event whose words stand out
   */
  static List<Piece> of(JsonNode record, Optional<String> chosen) {
    Layers layers = new Layers(record);
    layers.actors();
    layers.simple("times", "time", "edtf");
    layers.simple("places", "place", "name");
    layers.attributions();
    layers.events(chosen);
    return cut(record.get("report").get("text").asText(), layers.marks);
  }

  /** The pieces of a sentence with the words that an event rests on. */
  static List<Piece> of(String text, List<Words> words) {
    List<Mark> marks = new ArrayList<>();
    for (Words marked : words) {
      String layer = ROLES.getOrDefault(marked.role(), "");
      if (!layer.isEmpty()) {
        marks.add(new Mark(marked.begin(), marked.end(), layer, marked.role()));
      }
    }
    return cut(text, marks);
  }

  /** Words with the part they play in an event, half-open in code points. */
  record Words(int begin, int end, String role) {}

  private void mark(JsonNode span, String layer, String title) {
    if (span != null && span.hasNonNull("begin")) {
      marks.add(new Mark(span.get("begin").asInt(), span.get("end").asInt(), layer, title));
    }
  }

  private void actors() {
    for (JsonNode actor : record.get("actors")) {
      String country =
          actor.hasNonNull("country") ? " (" + actor.get("country").asText() + ")" : "";
      String title = actor.get("name").asText() + country;
      actors.put(actor.get("id").asText(), title);
      actor.get("mentions").forEach(m -> mark(m, "actor", "actor: " + title));
    }
  }

  private void simple(String key, String layer, String value) {
    for (JsonNode entry : record.get(key)) {
      String says = entry.hasNonNull(value) ? entry.get(value).asText() : "not resolved";
      mark(entry, layer, layer + ": " + says);
    }
  }

  private void attributions() {
    for (JsonNode attribution : record.get("attributions")) {
      String speaker =
          attribution.hasNonNull("speaker")
              ? actors.getOrDefault(attribution.get("speaker").asText(), "somebody")
              : "somebody";
      attribution.get("content").forEach(c -> mark(c, "attribution", "said by " + speaker));
      mark(attribution.get("cue"), "attribution cue", "");
    }
  }

  private void events(Optional<String> chosen) {
    for (JsonNode event : record.get("events")) {
      String id = event.get("id").asText();
      String title = "event " + id + ": " + event.get("type").asText();
      boolean stands = chosen.isPresent() && chosen.get().equals(id);
      for (JsonNode mention : event.get("mentions")) {
        mark(mention.get("trigger"), stands ? "event chosen" : "event", title);
        if (stands) {
          mention.get("actors").forEach(s -> mark(s, "chosen-actor", "acts"));
          mention.get("recipients").forEach(s -> mark(s, "chosen-recipient", "acted upon"));
          mark(mention.get("time"), "chosen-time", "when");
          mark(mention.get("place"), "chosen-place", "where");
        }
      }
    }
  }

  private static List<Piece> cut(String text, List<Mark> all) {
    int length = text.codePointCount(0, text.length());
    TreeSet<Integer> borders = new TreeSet<>(List.of(0, length));
    List<Mark> sound = new ArrayList<>();
    for (Mark mark : all) {
      if (mark.begin() >= 0 && mark.begin() < mark.end() && mark.end() <= length) {
        borders.add(mark.begin());
        borders.add(mark.end());
        sound.add(mark);
      }
    }
    sound.sort(Comparator.comparingInt(Mark::begin).thenComparing(Mark::end));
    List<Piece> pieces = new ArrayList<>();
    List<Mark> open = new ArrayList<>();
    int next = 0;
    int at = 0;
    int from = 0;
    for (int border : borders) {
      int to = text.offsetByCodePoints(from, border - at);
      if (to > from) {
        pieces.add(piece(text.substring(from, to), open));
      }
      open.removeIf(m -> m.end() <= border);
      while (next < sound.size() && sound.get(next).begin() <= border) {
        open.add(sound.get(next++));
      }
      at = border;
      from = to;
    }
    return pieces;
  }

  private static Piece piece(String text, List<Mark> open) {
    Set<String> layers = new LinkedHashSet<>();
    Set<String> titles = new LinkedHashSet<>();
    for (Mark mark : open) {
      layers.addAll(List.of(mark.layer().split(" ")));
      if (!mark.title().isEmpty()) {
        titles.add(mark.title());
      }
    }
    return new Piece(text, String.join(" ", layers), String.join("; ", titles));
  }
}
