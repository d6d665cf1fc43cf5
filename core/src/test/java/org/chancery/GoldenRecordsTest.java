package org.chancery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.model.Event;
import org.chancery.model.Evidence;
import org.chancery.model.Record;
import org.chancery.read.Source;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The records of the example reports are what was read and found right. {@code
 * -Dchancery.golden=write} writes them anew; a record that differs is written beside as {@code
 * .actual}.
 */
class GoldenRecordsTest {
  private static final Path REPORTS = Path.of("../examples/reports");

  @TestFactory
  Stream<DynamicTest> record_is_as_checked_by_hand() throws IOException {
    List<Path> reports;
    try (Stream<Path> paths = Files.list(REPORTS)) {
      reports = paths.filter(p -> p.toString().endsWith(".txt")).sorted().toList();
    }
    assertThat(reports).hasSizeGreaterThanOrEqualTo(15);
    return reports.stream()
        .map(p -> DynamicTest.dynamicTest(p.getFileName().toString(), () -> check(p)));
  }

  private static void check(Path report) throws IOException {
    String name = report.getFileName().toString().replace(".txt", ".golden");
    Path golden = report.resolveSibling(name);
    Record record = Fixture.pipeline().record(Source.of(name, Files.readString(report)));
    String digest = digest(record);
    if ("write".equals(System.getProperty("chancery.golden"))) {
      Files.writeString(golden, digest);
    }
    Path actual = Path.of("target", name + ".actual");
    if (!Files.exists(golden) || !Files.readString(golden).equals(digest)) {
      Files.writeString(actual, digest);
    }
    assertThat(digest).as("see %s", actual).isEqualTo(Files.readString(golden));
  }

  private static String digest(Record record) {
    StringBuilder out = new StringBuilder();
    var header = record.document().report().header();
    out.append("publisher ")
        .append(header.publisher().orElse("-"))
        .append(" relays ")
        .append(header.relays())
        .append(" published ")
        .append(header.published().map(Object::toString).orElse("-"))
        .append(" dateline ")
        .append(
            header
                .dateline()
                .map(d -> d.place() + " " + d.date().map(Object::toString).orElse("-"))
                .orElse("-"))
        .append('\n');
    record.events().forEach(e -> out.append(event(record, e)));
    record
        .derived()
        .visits()
        .forEach(
            v ->
                out.append(v.id())
                    .append(" visit ")
                    .append(record.actor(v.visitor()).name())
                    .append(" > ")
                    .append(v.host())
                    .append(' ')
                    .append(v.itinerary().arrival().when().map(w -> w.edtf()).orElse("-"))
                    .append(' ')
                    .append(v.itinerary().stops())
                    .append(' ')
                    .append(v.status().label())
                    .append(v.relations().invitation().map(i -> " invited " + i).orElse(""))
                    .append(v.relations().reciprocates().map(i -> " returns " + i).orElse(""))
                    .append('\n'));
    record
        .derived()
        .agreements()
        .forEach(
            g ->
                out.append(g.id())
                    .append(" agreement '")
                    .append(g.name())
                    .append("' ")
                    .append(g.parties().stream().map(p -> record.actor(p).name()).toList())
                    .append(' ')
                    .append(g.status().name().toLowerCase(java.util.Locale.ROOT))
                    .append(' ')
                    .append(g.time().when().map(w -> w.edtf()).orElse("-"))
                    .append(g.replaces().isEmpty() ? "" : " replaces " + g.replaces())
                    .append('\n'));
    record
        .derived()
        .statements()
        .forEach(
            s ->
                out.append(s.id())
                    .append(" statement ")
                    .append(record.actor(s.speaker()).name())
                    .append(": ")
                    .append(s.content().stream().map(c -> words(record, c)).toList())
                    .append(s.setting().map(x -> " (" + x + ")").orElse(""))
                    .append('\n'));
    record
        .derived()
        .claims()
        .forEach(
            c ->
                out.append(c.id())
                    .append(" claim '")
                    .append(words(record, c.span()))
                    .append("' ")
                    .append(c.verdict().name().toLowerCase(java.util.Locale.ROOT))
                    .append(": ")
                    .append(c.reason())
                    .append('\n'));
    record
        .derived()
        .links()
        .forEach(
            l ->
                out.append(l.from())
                    .append(' ')
                    .append(l.kind().label())
                    .append(' ')
                    .append(l.to())
                    .append('\n'));
    record.warnings().forEach(w -> out.append("warning ").append(w).append('\n'));
    return out.toString();
  }

  private static String event(Record record, Event event) {
    StringBuilder out = new StringBuilder();
    out.append(event.id()).append(' ').append(Fixture.line(record, event)).append(" | ");
    out.append(event.parties().actors().stream().map(a -> record.actor(a).name()).toList())
        .append(event.parties().recipients().stream().map(a -> record.actor(a).name()).toList());
    out.append(" | at ")
        .append(event.place().map(p -> record.mentions().places().get(p).name()).orElse("-"));
    out.append(" | ")
        .append(
            event.standing().assertions().stream()
                .map(
                    a ->
                        a.by().name()
                            + " "
                            + (a.polarity().ordinal() == 0 ? "+" : "-")
                            + a.certainty().name().toLowerCase(java.util.Locale.ROOT)
                            + "/"
                            + a.tense().name().toLowerCase(java.util.Locale.ROOT))
                .toList());
    out.append(" | ").append(event.grounds().rule()).append(" |");
    for (Evidence evidence : event.grounds().mentions()) {
      out.append(' ')
          .append(evidence.sentence())
          .append(':')
          .append(words(record, evidence.trigger()));
    }
    return out.append('\n').toString();
  }

  private static String words(Record record, org.chancery.model.Span span) {
    return record.document().report().slice(span).replaceAll("\\s+", " ");
  }
}
