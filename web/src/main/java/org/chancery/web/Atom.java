package org.chancery.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import org.chancery.archive.Query;

/** Feeds of any selection, so that people can follow it in their reader. */
final class Atom {
  /** Entries of a feed. */
  private static final int ENTRIES = 50;

  private static final List<Parameter> PARAMETERS = Filters.parameters(StoryPages.NAMES);

  private final Parts parts;

  Atom(Parts parts) {
    this.parts = parts;
  }

  List<Route> routes() {
    return List.of(
        Route.get(
            "/stories.atom",
            "The stories of a selection as an Atom feed",
            PARAMETERS,
            ctx -> feed(ctx, Query.Kind.STORY)),
        Route.get(
            "/events.atom",
            "The events of a selection as an Atom feed",
            PARAMETERS,
            ctx -> feed(ctx, Query.Kind.EVENT)));
  }

  private void feed(Context ctx, Query.Kind kind) {
    Filters filters = Ask.of(ctx, PARAMETERS).filters();
    String base = ctx.scheme() + "://" + ctx.host();
    parts
        .answers()
        .send(
            ctx,
            "atom " + base,
            () ->
                Answer.of(
                    text(
                        kind,
                        filters,
                        base,
                        parts
                            .reader()
                            .query(filters.query(kind, ENTRIES, Optional.empty()))
                            .rows()),
                    "application/atom+xml; charset=utf-8"));
  }

  private static String text(Query.Kind kind, Filters filters, String base, List<ObjectNode> rows) {
    String path = kind == Query.Kind.STORY ? "/stories" : "/events";
    String chosen = String.join(", ", filters.values().values());
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    xml.append("<feed xmlns=\"http://www.w3.org/2005/Atom\">\n");
    element(xml, "title", "Chancery" + (chosen.isEmpty() ? "" : ": " + chosen));
    element(xml, "id", base + path + ".atom" + filters.address());
    link(xml, "self", base + path + ".atom" + filters.address());
    link(xml, "alternate", base + path + filters.address());
    String updated =
        rows.stream()
            .map(r -> updated(kind, r))
            .max(String::compareTo)
            .orElse("1970-01-01T00:00:00Z");
    element(xml, "updated", updated);
    xml.append("<author><name>Chancery</name></author>\n");
    for (ObjectNode row : rows) {
      String id = Rows.text(row, "id");
      String address = base + (kind == Query.Kind.STORY ? Links.story(id) : Links.event(id));
      xml.append("<entry>\n");
      element(xml, "title", kind == Query.Kind.STORY ? Rows.text(row, "title") : title(row));
      element(xml, "id", address);
      link(xml, "alternate", address);
      element(xml, "updated", updated(kind, row));
      element(
          xml,
          "summary",
          kind == Query.Kind.STORY
              ? "Affirmed by "
                  + Rows.text(row, "affirmed_by")
                  + (Rows.text(row, "denied_by").isEmpty()
                      ? ""
                      : "; denied by " + Rows.text(row, "denied_by"))
              : Rows.text(row, "words"));
      xml.append("</entry>\n");
    }
    return xml.append("</feed>\n").toString();
  }

  private static String title(ObjectNode event) {
    return Rows.text(event, "actors")
        + " – "
        + Rows.type(event)
        + " – "
        + Rows.text(event, "recipients")
        + " ("
        + Rows.text(event, "status")
        + ")";
  }

  /** The day of the last report, at its beginning: days are all that reports tell. */
  private static String updated(Query.Kind kind, ObjectNode row) {
    String day = Rows.text(row, kind == Query.Kind.STORY ? "last_report" : "published");
    return (day.isEmpty() ? "1970-01-01" : day) + "T00:00:00Z";
  }

  private static void element(StringBuilder xml, String name, String text) {
    xml.append('<')
        .append(name)
        .append('>')
        .append(escaped(text))
        .append("</")
        .append(name)
        .append(">\n");
  }

  private static void link(StringBuilder xml, String relation, String address) {
    xml.append("<link rel=\"")
        .append(relation)
        .append("\" href=\"")
        .append(escaped(address))
        .append("\"/>\n");
  }

  /** Characters that XML does not know are left out. */
  private static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                default -> {
                  boolean known =
                      c == 9
                          || c == 10
                          || c == 13
                          || (c >= 32 && c < 0xD800)
                          || (c >= 0xE000 && c <= 0xFFFD)
                          || c >= 0x10000;
                  if (known) {
                    out.appendCodePoint(c);
                  }
                }
              }
            });
    return out.toString();
  }
}
