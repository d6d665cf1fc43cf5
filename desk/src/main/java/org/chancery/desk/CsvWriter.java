package org.chancery.desk;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.model.Actor;
import org.chancery.model.Event;
import org.chancery.model.Evidence;
import org.chancery.model.Place;
import org.chancery.model.Record;
import org.chancery.model.TimeExpression;

/** One line an event; lists within a cell are separated by {@code "; "}. */
final class CsvWriter implements RecordWriter {
  static final List<String> HEADER =
      List.of(
          "report",
          "event",
          "date",
          "first",
          "last",
          "type",
          "mode",
          "cameo",
          "quad",
          "score",
          "actors",
          "actor_codes",
          "recipients",
          "recipient_codes",
          "reciprocal",
          "status",
          "according_to",
          "place",
          "country",
          "latitude",
          "longitude",
          "rule",
          "confidence",
          "sentence",
          "trigger",
          "words");

  private final de.siegmar.fastcsv.writer.CsvWriter csv;
  private boolean started;

  CsvWriter(Writer out) {
    this.csv =
        de.siegmar.fastcsv.writer.CsvWriter.builder()
            .lineDelimiter(de.siegmar.fastcsv.writer.LineDelimiter.LF)
            .build(out);
  }

  @Override
  public void write(Record record) {
    if (!started) {
      csv.writeRecord(HEADER);
      started = true;
    }
    for (Event event : record.events()) {
      csv.writeRecord(row(record, event));
    }
  }

  @Override
  public void finish() throws IOException {
    csv.flush();
  }

  private static List<String> row(Record record, Event event) {
    Evidence evidence = event.grounds().mentions().get(0);
    Optional<TimeExpression.Interval> when = event.time().when();
    Optional<Place> place = event.place().map(record.mentions().places()::get);
    Event.Parties parties = event.parties();
    return List.of(
        record.document().report().id(),
        event.id(),
        when.map(TimeExpression.Interval::edtf).orElse(""),
        text(when.flatMap(TimeExpression.Interval::first)),
        text(when.flatMap(TimeExpression.Interval::last)),
        event.code().type(),
        event.code().mode(),
        event.code().cameo(),
        event.code().quad().label(),
        Double.toString(event.code().score()),
        list(record, parties.actors(), Actor::name),
        list(record, parties.actors(), Actor::code),
        list(record, parties.recipients(), Actor::name),
        list(record, parties.recipients(), Actor::code),
        Boolean.toString(parties.reciprocal()),
        event.standing().status().label(),
        new Words(record).accordingTo(event.standing()),
        place.map(Place::name).orElse(""),
        place.flatMap(Place::country).orElse(""),
        text(place.flatMap(Place::point).map(Place.Point::latitude)),
        text(place.flatMap(Place::point).map(Place.Point::longitude)),
        event.grounds().rule(),
        Double.toString(event.grounds().confidence()),
        Integer.toString(evidence.sentence()),
        record.document().report().slice(evidence.trigger()),
        new Excerpt(record, Ink.of(false)).sentence(evidence.sentence()));
  }

  private static String text(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }

  private static String list(Record record, List<String> ids, Function<Actor, String> text) {
    return ids.stream()
        .map(id -> text.apply(record.actor(id)))
        .map(Ink::clean)
        .collect(Collectors.joining("; "));
  }
}
