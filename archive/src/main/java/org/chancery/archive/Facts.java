package org.chancery.archive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A report's payload with what every row needs of it.
 *
 * @param id of the report in the archive
 * @param source the facts given from outside
 * @param record the record, its text left out
 * @param text the text
 * @param cast the actors
 */
record Facts(String id, JsonNode source, JsonNode record, ReportText text, Cast cast) {
  static Facts of(JsonNode payload) {
    JsonNode source = payload.get("source");
    JsonNode record = payload.get("record");
    return new Facts(
        Payloads.id(payload.get("identity").asText()),
        source,
        record,
        new ReportText(source.get("text").asText()),
        new Cast(record));
  }

  JsonNode header() {
    return record.get("report");
  }

  /** The archive's id of an entry of the record: {@code 3fa9c1d2e4b5a697:e1}. */
  String qualified(String entry) {
    return id + ":" + entry;
  }

  Optional<String> publisher() {
    return Json.string(header(), "publisher");
  }

  Optional<String> published() {
    return Json.string(header(), "published");
  }

  Set<String> sourceKeys() {
    Set<String> keys = new TreeSet<>();
    publisher().ifPresent(p -> keys.add(p.toLowerCase(Locale.ROOT)));
    header().get("relays").forEach(r -> keys.add(r.asText().toLowerCase(Locale.ROOT)));
    return keys;
  }

  /** A place by its index in the record; absent for null. */
  Optional<JsonNode> place(JsonNode index) {
    return index == null || index.isNull()
        ? Optional.empty()
        : Optional.of(record.get("places").get(index.asInt()));
  }

  static Set<String> placeKeys(JsonNode place) {
    Set<String> keys = new TreeSet<>();
    keys.add(place.get("name").asText().toLowerCase(Locale.ROOT));
    Json.string(place, "country").ifPresent(keys::add);
    return keys;
  }

  /**
   * Sets edtf, first, last, published and day: the day by which entries are ordered, which is the
   * first possible day, else the last, else the day of publication.
   */
  ObjectNode time(ObjectNode row, JsonNode time) {
    Optional<String> first = Json.string(time, "first");
    Optional<String> last = Json.string(time, "last");
    row.put("edtf", Json.string(time, "edtf").orElse(null));
    row.put("first", first.orElse(null)).put("last", last.orElse(null));
    row.put("published", published().orElse(null));
    return row.put("day", first.or(() -> last).or(this::published).orElse(null));
  }
}
