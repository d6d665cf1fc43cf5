package org.chancery;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.codebook.Codebook;
import org.chancery.codebook.CodebookLoader;
import org.chancery.model.Event;
import org.chancery.model.Record;
import org.chancery.read.Source;

/** The real pipeline, loaded once for all tests. */
public final class Fixture {
  private static final class Holder {
    static final Codebook CODEBOOK = CodebookLoader.load();
    static final Pipeline PIPELINE = new Pipeline(CODEBOOK);
  }

  private Fixture() {}

  public static Pipeline pipeline() {
    return Holder.PIPELINE;
  }

  public static Codebook codebook() {
    return Holder.CODEBOOK;
  }

  /** The record of a text published on a day. */
  public static Record record(String text, String published) {
    Source source =
        Source.of("test", text)
            .orElse(Optional.of("Test Agency"), Optional.of(LocalDate.parse(published)));
    return pipeline().record(source);
  }

  /** One line an event: {@code CONSULT/visit RUS.GOV > PRK 2024-06-19 OCCURRED}. */
  public static String line(Record record, Event event) {
    return event.code().label()
        + " "
        + codes(record, event.parties().actors())
        + (event.parties().reciprocal() ? " <> " : " > ")
        + codes(record, event.parties().recipients())
        + " "
        + event.time().when().map(w -> w.edtf()).orElse("-")
        + " "
        + event.standing().status().label();
  }

  /** The lines of all events. */
  public static java.util.List<String> lines(Record record) {
    return record.events().stream().map(e -> line(record, e)).toList();
  }

  private static String codes(Record record, java.util.List<String> ids) {
    return ids.isEmpty()
        ? "-"
        : String.join(
            "+", ids.stream().map(id -> record.actor(id).code().replace(' ', '.')).toList());
  }
}
