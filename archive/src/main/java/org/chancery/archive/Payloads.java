package org.chancery.archive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.chancery.Outcome;
import org.chancery.Rejection;
import org.chancery.json.RecordJson;
import org.chancery.read.Source;

/** What goes into the journal, as JSON. Thread-safe. */
final class Payloads {
  private final RecordJson json = new RecordJson();

  /**
   * What makes a report the same report: its text at its address; where it has no address, its text
   * with publisher, day and headline as given. 64 hex digits; the first 16 are the report's id.
   */
  static String identity(Source source) {
    if (source.url().isPresent()) {
      return Hash.hex("address", source.url().get(), source.text());
    }
    return Hash.hex(
        "text",
        source.publisher().orElse(""),
        source.published().map(Object::toString).orElse(""),
        source.headline().orElse(""),
        source.text());
  }

  static String id(String identity) {
    return identity.substring(0, 16);
  }

  /**
   * A coded report. The text stands once, in the source; {@link #record} puts it back into the
   * record.
   */
  String report(Outcome.Coded coded, Instant retrieved) {
    Source source = coded.source();
    ObjectNode facts =
        Json.object()
            .put("name", source.name())
            .put("id", source.id().orElse(null))
            .put("url", source.url().orElse(null))
            .put("publisher", source.publisher().orElse(null))
            .put("headline", source.headline().orElse(null))
            .put("published", source.published().map(Object::toString).orElse(null))
            .put("retrieved", time(retrieved))
            .put("text", source.text());
    ObjectNode record = json.tree(coded.record());
    ((ObjectNode) record.get("report")).remove("text");
    ObjectNode payload = Json.object().put("identity", identity(source));
    payload.set("source", facts);
    payload.set("record", record);
    return Json.write(payload);
  }

  /** The record of a report's payload, its text put back: as {@code chancery code} writes it. */
  static ObjectNode record(JsonNode payload) {
    ObjectNode record = payload.get("record").deepCopy();
    ((ObjectNode) record.get("report")).put("text", payload.get("source").get("text").asText());
    return record;
  }

  static String rejection(Rejection rejection, Optional<Source> source, Instant at) {
    String key = source.map(Payloads::identity).orElseGet(() -> Hash.hex(rejection.name()));
    return Json.write(
        Json.object()
            .put("identity", key)
            .put("name", rejection.name())
            .put("reason", rejection.reason())
            .put("at", time(at)));
  }

  static String correction(String kind, List<String> events, List<String> others, Instant at) {
    ObjectNode payload = Json.object().put("kind", kind);
    payload.set("events", Json.strings(events));
    payload.set("others", Json.strings(others));
    return Json.write(payload.put("at", time(at)));
  }

  private static String time(Instant at) {
    return at.truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
