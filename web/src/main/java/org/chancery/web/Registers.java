package org.chancery.web;

import static org.chancery.web.Rows.day;
import static org.chancery.web.Rows.source;
import static org.chancery.web.Rows.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** Entries of the archive as tables. */
final class Registers {
  private Registers() {}

  static Register stories(List<ObjectNode> rows) {
    return Register.of(
        "Stories, the latest first",
        List.of("Day", "Story", "Type", "Status", "Place", "Origins", "Reports"),
        rows,
        row ->
            List.of(
                day(row),
                Cell.link(Rows.headline(row), Links.story(text(row, "id"))),
                Cell.text(Rows.type(row)),
                Cell.status(text(row, "status")),
                Cell.text(text(row, "place")),
                Cell.number(text(row, "origins")),
                Cell.number(text(row, "reports"))));
  }

  static Register events(List<ObjectNode> rows) {
    return Register.of(
        "Events, the latest first",
        List.of("Day", "Who", "What", "To whom", "Status", "Where", "Words"),
        rows,
        row ->
            List.of(
                day(row),
                Names.actors(row.get("actors"), row.get("actor_codes")),
                Cell.link(Rows.type(row), Links.event(text(row, "id"))),
                Names.actors(row.get("recipients"), row.get("recipient_codes")),
                Cell.status(text(row, "status")),
                Cell.text(text(row, "place")),
                Cell.text(text(row, "words"))));
  }

  static Register visits(List<ObjectNode> rows, Names names) {
    return Register.of(
        "Visits, the latest first",
        List.of(
            "Day", "Visitor", "Host", "Stops", "Status", "Invitation", "Reciprocates", "Report"),
        rows,
        row -> {
          String visitor = text(row, "visitor");
          String host = text(row, "host");
          return List.of(
              day(row),
              Cell.link(visitor, Links.actor(visitor)),
              Cell.link(names.of(host), Links.actor(host)),
              Cell.text(text(row, "stops")),
              Cell.status(text(row, "status")),
              reference(row, "invitation", "invited"),
              reference(row, "reciprocates", "returns a visit"),
              source(row));
        });
  }

  private static Cell reference(JsonNode row, String key, String label) {
    return row.hasNonNull(key) ? Cell.link(label, Links.event(text(row, key))) : Cell.text("");
  }

  static Register statements(List<ObjectNode> rows) {
    return Register.of(
        "Statements, the latest first",
        List.of("Day", "Speaker", "Words", "About", "Setting", "Report"),
        rows,
        row ->
            List.of(
                day(row),
                Cell.link(text(row, "speaker"), Links.actor(text(row, "speaker"))),
                Cell.text(text(row, "content")),
                Cell.text(text(row, "about")),
                Cell.text(text(row, "setting")),
                source(row)));
  }

  static Register claims(List<ObjectNode> rows) {
    return Register.of(
        "Claims, the latest report first",
        List.of("Reported", "Claim", "Kind", "Verdict", "Because", "Decided by", "Report"),
        rows,
        row ->
            List.of(
                day(row),
                Cell.text(text(row, "words")),
                Cell.word(text(row, "kind")),
                Cell.status(text(row, "verdict")),
                Cell.text(text(row, "reason")),
                deciding(row),
                source(row)));
  }

  private static Cell deciding(JsonNode claim) {
    List<Cell.Part> events = new ArrayList<>();
    for (JsonNode event : claim.get("events")) {
      String id = event.asText();
      events.add(new Cell.Part(id.substring(id.indexOf(':') + 1), Links.event(id)));
    }
    return new Cell(events, "");
  }

  static Register reports(List<ObjectNode> rows) {
    return Register.of(
        "Reports, the latest first",
        List.of("Published", "Headline", "Publisher", "Origin", "Events", "Version"),
        rows,
        row -> {
          String id = text(row, "id");
          String headline = text(row, "headline");
          return List.of(
              day(row),
              Cell.link(headline.isEmpty() ? "Report " + id : headline, Links.report(id)),
              Cell.text(text(row, "publisher")),
              Cell.text(text(row, "origin")),
              Cell.number(text(row, "events")),
              Cell.number(text(row, "version")));
        });
  }

  static Register rejections(List<ObjectNode> rows) {
    return Register.of(
        "Reports that could not be coded",
        List.of("Noted", "Name", "Reason"),
        rows,
        row -> List.of(day(row), Cell.text(text(row, "name")), Cell.text(text(row, "reason"))));
  }
}
