package org.chancery.json;

import static org.chancery.json.JsonTree.day;
import static org.chancery.json.JsonTree.interval;
import static org.chancery.json.JsonTree.label;
import static org.chancery.json.JsonTree.list;
import static org.chancery.json.JsonTree.object;
import static org.chancery.json.JsonTree.span;
import static org.chancery.json.JsonTree.spans;
import static org.chancery.json.JsonTree.strings;
import static org.chancery.json.JsonTree.words;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.chancery.model.Actor;
import org.chancery.model.Attribution;
import org.chancery.model.Header;
import org.chancery.model.Place;
import org.chancery.model.Record;
import org.chancery.model.Report;
import org.chancery.model.TimeExpression;

/**
 * A record as JSON, as {@code record.schema.json} describes it. Positions are half-open [begin,
 * end) code points into {@code report.text}; the keys always come in the same order. Thread-safe.
 */
public final class RecordJson {
  private final String version = ProgramVersion.get();
  private final ObjectWriter plain = new JsonMapper().writer();
  private final ObjectWriter indented =
      plain.with(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));

  /** The record as a tree. */
  public ObjectNode tree(Record record) {
    Report report = record.document().report();
    ObjectNode node = object().put("chancery", version).put("codebook", record.codebook());
    node.set("report", report(report));
    node.set("sentences", list(record.document().sentences(), s -> span(s.span())));
    Record.Mentions mentions = record.mentions();
    node.set("actors", list(mentions.actors(), a -> actor(report, a)));
    node.set("times", list(mentions.times(), t -> time(report, t)));
    node.set("places", list(mentions.places(), p -> place(report, p)));
    node.set("attributions", list(record.attributions(), RecordJson::attribution));
    node.set("events", list(record.events(), EventJson::of));
    DerivedJson.into(node, report, record.derived());
    node.set("warnings", strings(record.warnings()));
    return node;
  }

  /** The record on one line, without line end. */
  public String line(Record record) {
    return write(plain, tree(record));
  }

  /** The record over many lines, without line end. */
  public String pretty(Record record) {
    return write(indented, tree(record));
  }

  /** Any tree over many lines, without line end. */
  public String pretty(JsonNode node) {
    return write(indented, node);
  }

  private static String write(ObjectWriter writer, JsonNode node) {
    try {
      return writer.writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree can always be written", e);
    }
  }

  private static ObjectNode report(Report report) {
    Header header = report.header();
    ObjectNode node =
        object()
            .put("id", report.id())
            .put("url", header.url().orElse(null))
            .put("publisher", header.publisher().orElse(null));
    node.set("relays", strings(header.relays()));
    node.put("headline", header.headline().orElse(null)).put("published", day(header.published()));
    if (header.dateline().isPresent()) {
      Header.Dateline line = header.dateline().get();
      node.set("dateline", object().put("place", line.place()).put("date", day(line.date())));
    } else {
      node.putNull("dateline");
    }
    return node.put("language", "en").put("text", report.text());
  }

  private static ObjectNode actor(Report report, Actor actor) {
    ObjectNode node =
        object()
            .put("id", actor.id())
            .put("name", actor.name())
            .put("kind", label(actor.kind()))
            .put("country", actor.country().orElse(null));
    node.set("sectors", strings(actor.sectors()));
    node.put("office", actor.office().orElse(null));
    node.set(
        "mentions",
        list(actor.mentions(), m -> words(report, m.span()).put("form", label(m.form()))));
    return node;
  }

  private static ObjectNode time(Report report, TimeExpression time) {
    ObjectNode node =
        words(report, time.span())
            .put("type", time.type().name())
            .put("timex", time.timex().orElse(null));
    return interval(node, time.when());
  }

  private static ObjectNode place(Report report, Place place) {
    return words(report, place.span())
        .put("name", place.name())
        .put("country", place.country().orElse(null))
        .put("latitude", place.point().map(Place.Point::latitude).orElse(null))
        .put("longitude", place.point().map(Place.Point::longitude).orElse(null))
        .put("feature", place.feature())
        .put("geonames", place.geonames().orElse(null));
  }

  private static ObjectNode attribution(Attribution attribution) {
    ObjectNode node = object().put("id", attribution.id());
    span(node, "source", attribution.source());
    node.put("speaker", attribution.speaker().orElse(null));
    node.set("cue", span(attribution.cue()));
    node.set("content", spans(attribution.content()));
    return node.put("form", label(attribution.form()));
  }
}
