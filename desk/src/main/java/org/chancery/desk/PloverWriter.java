package org.chancery.desk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.chancery.json.JsonTree;
import org.chancery.json.ProgramVersion;
import org.chancery.json.RecordJson;
import org.chancery.model.Actor;
import org.chancery.model.Event;
import org.chancery.model.Evidence;
import org.chancery.model.Place;
import org.chancery.model.Record;
import org.chancery.model.Report;

/**
 * An array of events with the field names of PLOVER's gold standard records. As there, a reciprocal
 * event names all parties as source. {@code status} is Chancery's own: without it a planned or
 * denied event would pass for a fact.
 */
final class PloverWriter implements RecordWriter {
  private final Writer out;
  private final RecordJson json = new RecordJson();
  private final String coder = "Chancery " + ProgramVersion.get();
  private boolean any;
  private int written;

  PloverWriter(Writer out) {
    this.out = out;
  }

  @Override
  public void write(Record record) throws IOException {
    any = true;
    for (Event event : record.events()) {
      out.write(written == 0 ? "[\n" : ",\n");
      out.write(json.pretty(event(record, event)));
      written++;
    }
  }

  @Override
  public void finish() throws IOException {
    if (any) {
      out.write(written == 0 ? "[]\n" : "\n]\n");
    }
  }

  private ObjectNode event(Record record, Event event) {
    Report report = record.document().report();
    Evidence evidence = event.grounds().mentions().get(0);
    ObjectNode node =
        JsonTree.object()
            .put("id", report.id() + "-" + event.id())
            .put("date", JsonTree.day(event.time().when().flatMap(w -> w.first().or(w::last))));
    Event.Parties parties = event.parties();
    node.set("source", JsonTree.list(parties.actors(), id -> actor(record.actor(id))));
    List<String> targets = parties.reciprocal() ? List.of() : parties.recipients();
    node.set("target", JsonTree.list(targets, id -> actor(record.actor(id))));
    node.put("event", event.code().type());
    if (!event.code().mode().isEmpty()) {
      node.put("mode", event.code().mode());
    }
    node.put("context", String.join(", ", event.code().contexts()))
        .put("cameo", event.code().cameo())
        .put("status", event.standing().status().label())
        .put("eventText", report.slice(evidence.trigger()))
        .put("text", new Excerpt(record, Ink.of(false)).sentence(evidence.sentence()));
    event
        .place()
        .map(record.mentions().places()::get)
        .ifPresent(p -> node.set("eventLoc", place(p)));
    return node.put("language", "en")
        .put("publication", report.header().publisher().orElse(null))
        .put("publicationDate", JsonTree.day(report.header().published()))
        .put("coder", coder);
  }

  private static ObjectNode actor(Actor actor) {
    ObjectNode node =
        JsonTree.object().put("actorText", actor.name()).put("code", actor.country().orElse(""));
    if (!actor.sectors().isEmpty()) {
      node.put("sector", String.join(", ", actor.sectors()));
    }
    return node;
  }

  private static ObjectNode place(Place place) {
    Optional<Place.Point> point = place.point();
    return JsonTree.object()
        .put("name", place.name())
        .put("country", place.country().orElse(null))
        .put("latitude", point.map(Place.Point::latitude).orElse(null))
        .put("longitude", point.map(Place.Point::longitude).orElse(null));
  }
}
