package org.chancery.web;

import static org.chancery.web.Rows.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** Counts over a selection as tables. */
final class Counts {
  private static final List<String> MEASURES =
      List.of(
          "Stories",
          "Words of coop.",
          "Deeds of coop.",
          "Words of conflict",
          "Deeds of conflict",
          "Mean score");

  private Counts() {}

  static Register dyads(List<ObjectNode> rows, Names names) {
    return Register.of(
        "Pairs of countries, most stories first",
        measured("Pair"),
        rows,
        row -> {
          String actor = text(row, "actor");
          String recipient = text(row, "recipient");
          String pair = names.of(actor) + " → " + names.of(recipient);
          return measured(Cell.link(pair, Links.dyad(actor, recipient)), row);
        });
  }

  static Register series(List<ObjectNode> rows, String caption) {
    return Register.of(
        caption, measured("From"), rows, row -> measured(Cell.day(text(row, "start")), row));
  }

  private static List<String> measured(String first) {
    List<String> columns = new ArrayList<>(List.of(first));
    columns.addAll(MEASURES);
    return columns;
  }

  private static List<Cell> measured(Cell first, JsonNode row) {
    return List.of(
        first,
        Cell.number(text(row, "stories")),
        Cell.number(text(row, "verbal_cooperation")),
        Cell.number(text(row, "material_cooperation")),
        Cell.number(text(row, "verbal_conflict")),
        Cell.number(text(row, "material_conflict")),
        Cell.number(Rows.number(row, "score_mean")));
  }

  static Register cast(List<ObjectNode> rows, Names names) {
    return Register.of(
        "Actors, the most reported first",
        List.of("Name", "Kind", "Country", "Office", "Reports", "Last reported"),
        rows,
        row -> {
          String country = text(row, "country");
          boolean isCountry = text(row, "kind").equals("country") && !country.isEmpty();
          return List.of(
              Cell.link(text(row, "name"), Links.actor(isCountry ? country : text(row, "name"))),
              Cell.text(text(row, "kind")),
              country.isEmpty()
                  ? Cell.text("")
                  : Cell.link(names.of(country), Links.actor(country)),
              Cell.text(text(row, "office")),
              Cell.number(text(row, "reports")),
              Cell.day(text(row, "last_seen")));
        });
  }

  static Register places(List<ObjectNode> rows, Names names) {
    return Register.of(
        "Places, most events first",
        List.of("Place", "Country", "Known to", "Events"),
        rows,
        row -> {
          String place = text(row, "place");
          return List.of(
              Cell.link(place, "/events?place=" + Filters.escape(place)),
              Cell.text(names.of(text(row, "place_country"))),
              Cell.text(text(row, "place_feature")),
              Cell.number(text(row, "events")));
        });
  }
}
