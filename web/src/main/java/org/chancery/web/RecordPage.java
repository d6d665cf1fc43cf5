package org.chancery.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.codebook.Codebook;
import org.chancery.json.RecordJson;

/** A record as a page. */
final class RecordPage {
  /** Characters of JSON that a page shows; the whole of it is behind a link. */
  private static final int SHOWN = 400_000;

  private final ObjectNode record;
  private final Events events;

  RecordPage(ObjectNode record, Codebook codebook) {
    this.record = record;
    this.events = new Events(record, codebook);
  }

  /**
   * The page.
   *
   * @param id in the archive; empty for a record that is not stored
   * @param given what to store, for one that is not
   * @param chosen id of an event whose words stand out
   */
  ReportView view(String id, ReportView.Given given, Optional<String> chosen) {
    JsonNode report = record.get("report");
    String headline = Rows.text(report, "headline");
    String json = new RecordJson().pretty(record);
    return new ReportView(
        new ReportView.Head(
            id,
            headline.isEmpty() ? "A report without headline" : headline,
            facts(report),
            Events.strings(record.get("warnings")),
            given),
        new ReportView.Words(Layers.of(record, chosen), layers()),
        events.views(chosen),
        derived(),
        json.length() > SHOWN ? json.substring(0, SHOWN) + "\n…" : json);
  }

  private List<ReportView.Fact> facts(JsonNode report) {
    List<ReportView.Fact> facts = new ArrayList<>();
    fact(facts, "Publisher", Rows.text(report, "publisher"));
    fact(facts, "Relays", Rows.text(report, "relays"));
    fact(facts, "Published", Rows.text(report, "published"));
    if (report.hasNonNull("dateline")) {
      JsonNode line = report.get("dateline");
      fact(facts, "Dateline", (Rows.text(line, "place") + " " + Rows.text(line, "date")).strip());
    }
    fact(facts, "Address", Rows.text(report, "url"));
    fact(facts, "Events", Integer.toString(record.get("events").size()));
    return facts;
  }

  private static void fact(List<ReportView.Fact> facts, String name, String value) {
    if (!value.isBlank()) {
      facts.add(new ReportView.Fact(name, value));
    }
  }

  private List<ReportView.Layer> layers() {
    int mentions = 0;
    for (JsonNode actor : record.get("actors")) {
      mentions += actor.get("mentions").size();
    }
    return List.of(
        new ReportView.Layer("event", record.get("events").size()),
        new ReportView.Layer("actor", mentions),
        new ReportView.Layer("time", record.get("times").size()),
        new ReportView.Layer("place", record.get("places").size()),
        new ReportView.Layer("attribution", record.get("attributions").size()));
  }

  private List<Register> derived() {
    List<Register> registers = new ArrayList<>();
    add(
        registers,
        "Visits",
        List.of("Visitor", "Host", "Arrival", "Status"),
        "visits",
        this::visit);
    add(
        registers,
        "Agreements",
        List.of("Name", "Parties", "Status", "Day"),
        "agreements",
        this::agreement);
    add(registers, "Statements", List.of("Speaker", "Words"), "statements", this::statement);
    add(registers, "Claims", List.of("Claim", "Verdict", "Because"), "claims", this::claim);
    return registers;
  }

  private void add(
      List<Register> registers,
      String caption,
      List<String> columns,
      String key,
      java.util.function.Function<JsonNode, List<Cell>> row) {
    if (!record.get(key).isEmpty()) {
      registers.add(Register.of(caption, columns, record.get(key), row));
    }
  }

  private List<Cell> visit(JsonNode visit) {
    return List.of(
        Cell.text(events.name(visit.get("visitor").asText())),
        Cell.text(Rows.text(visit, "host")),
        Cell.day(Rows.when(Rows.text(visit.get("arrival"), "edtf"))),
        Cell.status(Rows.text(visit, "status")));
  }

  private List<Cell> agreement(JsonNode agreement) {
    return List.of(
        Cell.text(Rows.text(agreement, "name")),
        Cell.text(events.names(agreement.get("parties"))),
        Cell.status(Rows.text(agreement, "status")),
        Cell.day(Rows.when(Rows.text(agreement.get("time"), "edtf"))));
  }

  private List<Cell> statement(JsonNode statement) {
    List<String> words = new ArrayList<>();
    statement.get("content").forEach(c -> words.add(c.get("text").asText()));
    return List.of(
        Cell.text(events.name(statement.get("speaker").asText())),
        Cell.text(String.join(" … ", words)));
  }

  private List<Cell> claim(JsonNode claim) {
    return List.of(
        Cell.text(Rows.text(claim, "text")),
        Cell.status(Rows.text(claim, "verdict")),
        Cell.text(Rows.text(claim, "reason")));
  }
}
