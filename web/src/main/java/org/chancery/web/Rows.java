package org.chancery.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Rows of the archive as tables for people. */
final class Rows {
  private Rows() {}

  static String text(JsonNode row, String key) {
    return Reply.text(row.get(key));
  }

  static Register stories(List<ObjectNode> rows) {
    List<List<Cell>> cells = new ArrayList<>();
    for (ObjectNode row : rows) {
      cells.add(
          List.of(
              day(row),
              Cell.link(headline(row), story(text(row, "id"))),
              Cell.text(type(row)),
              Cell.status(text(row, "status")),
              Cell.text(text(row, "place")),
              Cell.number(text(row, "origins")),
              Cell.number(text(row, "reports"))));
    }
    return new Register(
        "Stories, the latest first",
        List.of("Day", "Story", "Type", "Status", "Place", "Origins", "Reports"),
        cells);
  }

  /** The title without the status, which stands in a column of its own. */
  static String headline(JsonNode story) {
    String title = text(story, "title");
    String tail = " – " + text(story, "status");
    return title.endsWith(tail) ? title.substring(0, title.length() - tail.length()) : title;
  }

  static Register events(List<ObjectNode> rows) {
    List<List<Cell>> cells = new ArrayList<>();
    for (ObjectNode row : rows) {
      cells.add(
          List.of(
              day(row),
              Names.actors(row.get("actors"), row.get("actor_codes")),
              Cell.link(type(row), event(text(row, "id"))),
              Names.actors(row.get("recipients"), row.get("recipient_codes")),
              Cell.status(text(row, "status")),
              Cell.text(text(row, "place")),
              Cell.text(text(row, "words"))));
    }
    return new Register(
        "Events, the latest first",
        List.of("Day", "Who", "What", "To whom", "Status", "Where", "Words"),
        cells);
  }

  static Register visits(List<ObjectNode> rows, Names names) {
    List<List<Cell>> cells = new ArrayList<>();
    for (ObjectNode row : rows) {
      String host = text(row, "host");
      cells.add(
          List.of(
              day(row),
              Cell.link(text(row, "visitor"), Names.actor(text(row, "visitor"))),
              Cell.link(names.of(host), Names.actor(host)),
              Cell.text(text(row, "stops")),
              Cell.status(text(row, "status")),
              reference(row, "invitation", "invited"),
              reference(row, "reciprocates", "returns a visit"),
              source(row)));
    }
    return new Register(
        "Visits, the latest first",
        List.of(
            "Day", "Visitor", "Host", "Stops", "Status", "Invitation", "Reciprocates", "Report"),
        cells);
  }

  private static Cell reference(JsonNode row, String key, String label) {
    return row.hasNonNull(key) ? Cell.link(label, event(text(row, key))) : Cell.text("");
  }

  static Register statements(List<ObjectNode> rows) {
    List<List<Cell>> cells = new ArrayList<>();
    for (ObjectNode row : rows) {
      cells.add(
          List.of(
              day(row),
              Cell.link(text(row, "speaker"), Names.actor(text(row, "speaker"))),
              Cell.text(text(row, "content")),
              Cell.text(text(row, "about")),
              Cell.text(text(row, "setting")),
              source(row)));
    }
    return new Register(
        "Statements, the latest first",
        List.of("Day", "Speaker", "Words", "About", "Setting", "Report"),
        cells);
  }

  static Register claims(List<ObjectNode> rows) {
    List<List<Cell>> cells = new ArrayList<>();
    for (ObjectNode row : rows) {
      List<Cell.Part> events = new ArrayList<>();
      row.get("events")
          .forEach(e -> events.add(new Cell.Part(shortened(e.asText()), event(e.asText()))));
      cells.add(
          List.of(
              day(row),
              Cell.text(text(row, "words")),
              Cell.text(text(row, "kind")),
              Cell.status(text(row, "verdict")),
              Cell.text(text(row, "reason")),
              new Cell(events, ""),
              source(row)));
    }
    return new Register(
        "Claims, the latest report first",
        List.of("Reported", "Claim", "Kind", "Verdict", "Because", "Decided by", "Report"),
        cells);
  }

  static Register allegations(List<ObjectNode> rows) {
    List<List<Cell>> cells = new ArrayList<>();
    for (ObjectNode row : rows) {
      cells.add(
          List.of(
              day(row),
              Cell.link(headline(row), story(text(row, "id"))),
              Cell.status(text(row, "status")),
              Cell.text(text(row, "affirmed_by")),
              Cell.text(text(row, "denied_by")),
              Cell.number(text(row, "origins"))));
    }
    return new Register(
        "What is alleged, disputed or denied, the latest first",
        List.of("Day", "What", "Status", "Affirmed by", "Denied by", "Origins"),
        cells);
  }

  static Register reports(List<ObjectNode> rows) {
    List<List<Cell>> cells = new ArrayList<>();
    for (ObjectNode row : rows) {
      String headline = text(row, "headline");
      cells.add(
          List.of(
              day(row),
              Cell.link(
                  headline.isEmpty() ? "Report " + text(row, "id") : headline,
                  report(text(row, "id"))),
              Cell.text(text(row, "publisher")),
              Cell.text(text(row, "origin")),
              Cell.number(text(row, "events")),
              Cell.number(text(row, "version"))));
    }
    return new Register(
        "Reports, the latest first",
        List.of("Published", "Headline", "Publisher", "Origin", "Events", "Version"),
        cells);
  }

  static Register rejections(List<ObjectNode> rows) {
    List<List<Cell>> cells = new ArrayList<>();
    rows.forEach(
        r -> cells.add(List.of(day(r), Cell.text(text(r, "name")), Cell.text(text(r, "reason")))));
    return new Register(
        "Reports that could not be coded", List.of("Noted", "Name", "Reason"), cells);
  }

  static Register cast(List<ObjectNode> rows, Names names) {
    List<List<Cell>> cells = new ArrayList<>();
    for (ObjectNode row : rows) {
      String country = text(row, "country");
      String key =
          text(row, "kind").equals("country") && !country.isEmpty() ? country : text(row, "name");
      cells.add(
          List.of(
              Cell.link(text(row, "name"), Names.actor(key)),
              Cell.text(text(row, "kind")),
              country.isEmpty()
                  ? Cell.text("")
                  : Cell.link(names.of(country), Names.actor(country)),
              Cell.text(text(row, "office")),
              Cell.number(text(row, "reports")),
              Cell.day(text(row, "last_seen"))));
    }
    return new Register(
        "Actors, the most reported first",
        List.of("Name", "Kind", "Country", "Office", "Reports", "Last reported"),
        cells);
  }

  static Register dyads(List<ObjectNode> rows, Names names) {
    List<List<Cell>> cells = new ArrayList<>();
    for (ObjectNode row : rows) {
      String actor = text(row, "actor");
      String recipient = text(row, "recipient");
      cells.add(
          List.of(
              Cell.link(
                  names.of(actor) + " → " + names.of(recipient), Names.dyad(actor, recipient)),
              Cell.number(text(row, "stories")),
              Cell.number(text(row, "verbal_cooperation")),
              Cell.number(text(row, "material_cooperation")),
              Cell.number(text(row, "verbal_conflict")),
              Cell.number(text(row, "material_conflict")),
              Cell.number(number(row, "score_mean"))));
    }
    return new Register(
        "Pairs of countries, most stories first",
        List.of(
            "Pair",
            "Stories",
            "Words of coop.",
            "Deeds of coop.",
            "Words of conflict",
            "Deeds of conflict",
            "Mean score"),
        cells);
  }

  static Register series(List<ObjectNode> rows, String caption) {
    List<List<Cell>> cells = new ArrayList<>();
    for (ObjectNode row : rows) {
      cells.add(
          List.of(
              Cell.day(text(row, "start")),
              Cell.number(text(row, "stories")),
              Cell.number(text(row, "verbal_cooperation")),
              Cell.number(text(row, "material_cooperation")),
              Cell.number(text(row, "verbal_conflict")),
              Cell.number(text(row, "material_conflict")),
              Cell.number(number(row, "score_mean"))));
    }
    return new Register(
        caption,
        List.of(
            "From",
            "Stories",
            "Words of coop.",
            "Deeds of coop.",
            "Words of conflict",
            "Deeds of conflict",
            "Mean score"),
        cells);
  }

  static Register places(List<ObjectNode> rows, Names names) {
    List<List<Cell>> cells = new ArrayList<>();
    for (ObjectNode row : rows) {
      String place = text(row, "place");
      cells.add(
          List.of(
              Cell.link(place, "/events?place=" + Filters.escape(place)),
              Cell.text(names.of(text(row, "place_country"))),
              Cell.text(text(row, "place_feature")),
              Cell.number(text(row, "events"))));
    }
    return new Register(
        "Places, most events first", List.of("Place", "Country", "Known to", "Events"), cells);
  }

  static String number(JsonNode row, String key) {
    return row.hasNonNull(key) ? String.format(Locale.ROOT, "%.1f", row.get(key).asDouble()) : "";
  }

  static String type(JsonNode row) {
    String mode = text(row, "mode");
    return text(row, "type") + (mode.isEmpty() ? "" : "/" + mode);
  }

  private static Cell day(JsonNode row) {
    String edtf = text(row, "edtf");
    return Cell.day(edtf.isEmpty() ? text(row, "day") : when(edtf));
  }

  /** An EDTF date for people: {@code ../2024-12-04} as "by 2024-12-04". */
  static String when(String edtf) {
    int slash = edtf.indexOf('/');
    if (slash < 0) {
      return edtf;
    }
    String from = edtf.substring(0, slash).replace("..", "");
    String to = edtf.substring(slash + 1).replace("..", "");
    if (from.isEmpty()) {
      return "by " + to;
    }
    return to.isEmpty() ? "from " + from : from + " – " + to;
  }

  static Cell source(JsonNode row) {
    String publisher = text(row, "publisher");
    return Cell.link(publisher.isEmpty() ? "report" : publisher, report(text(row, "report")));
  }

  static String story(String id) {
    return "/stories/" + Filters.escape(id);
  }

  static String report(String id) {
    return "/reports/" + Filters.escape(id);
  }

  /** The page of a report with an event chosen, from the event's id. */
  static String event(String id) {
    int colon = id.indexOf(':');
    return colon < 0
        ? "/events/" + Filters.escape(id)
        : report(id.substring(0, colon))
            + "?event="
            + Filters.escape(id.substring(colon + 1))
            + "#event";
  }

  private static String shortened(String id) {
    return id.substring(id.indexOf(':') + 1);
  }
}
