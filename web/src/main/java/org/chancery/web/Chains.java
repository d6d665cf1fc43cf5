package org.chancery.web;

import static org.chancery.web.Rows.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.archive.Query;
import org.chancery.archive.Reader;

/** Entries with what came before and after them: what replaces what, who answers whom. */
final class Chains {
  private Chains() {}

  /** Agreements, each with what it replaces and what replaces it. */
  static Register agreements(List<ObjectNode> rows, Reader reader) {
    return Register.of(
        "Agreements, the latest first",
        List.of("Day", "Agreement", "Parties", "Status", "Replaces", "Replaced by", "Report"),
        rows,
        row -> {
          String id = text(row, "id");
          List<String> replaced = Events.strings(row.get("replaces"));
          List<Cell> cells = new ArrayList<>(agreement(row));
          cells.add(named(reader.lookup(l -> l.entries(Query.Kind.AGREEMENT, replaced))));
          cells.add(named(reader.lookup(l -> l.replacing(id))));
          cells.add(Rows.source(row));
          return cells;
        });
  }

  /** Day, name, parties and standing of an agreement. */
  static List<Cell> agreement(JsonNode row) {
    return List.of(
        Rows.day(row),
        Cell.link(text(row, "name"), Links.report(text(row, "report"))),
        Names.actors(row.get("parties"), row.get("party_codes")),
        Cell.status(text(row, "status")));
  }

  private static Cell named(List<ObjectNode> agreements) {
    List<Cell.Part> parts = new ArrayList<>();
    for (ObjectNode row : agreements) {
      String day = text(row, "edtf");
      String name = text(row, "name") + (day.isEmpty() ? "" : " (" + Rows.when(day) + ")");
      parts.add(new Cell.Part(name, Links.report(text(row, "report"))));
    }
    return new Cell(parts, "");
  }

  /** What is alleged, with who says so and who answers, in the order of the reports. */
  static Register allegations(List<ObjectNode> rows, Reader reader) {
    List<String> stories = rows.stream().map(r -> text(r, "id")).toList();
    Map<String, List<ObjectNode>> voices =
        reader.lookup(l -> l.voices(stories)).stream()
            .collect(Collectors.groupingBy(v -> text(v, "story")));
    return Register.of(
        "What is alleged, disputed or denied, the latest first",
        List.of("Day", "What", "Status", "Affirmed by", "Answered by", "Origins"),
        rows,
        row -> {
          List<ObjectNode> heard = voices.getOrDefault(text(row, "id"), List.of());
          return List.of(
              Rows.day(row),
              Cell.link(Rows.headline(row), Links.story(text(row, "id"))),
              Cell.status(text(row, "status")),
              said(heard, "affirmed"),
              said(heard, "denied"),
              Cell.number(text(row, "origins")));
        });
  }

  private static Cell said(List<ObjectNode> voices, String polarity) {
    List<Cell.Part> parts = new ArrayList<>();
    for (ObjectNode voice : voices) {
      if (text(voice, "polarity").equals(polarity)) {
        String day = text(voice, "day");
        parts.add(
            new Cell.Part(
                text(voice, "source") + (day.isEmpty() ? "" : " (" + day + ")"),
                Links.event(text(voice, "event"))));
      }
    }
    return new Cell(parts, "");
  }
}
