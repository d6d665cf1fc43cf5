package org.chancery.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.archive.Query;
import org.chancery.archive.Series;

/** The pages of one actor and of a pair. */
final class ActorPages {
  /** Entries of each list on these pages. */
  private static final int FEW = 15;

  private final Parts parts;

  ActorPages(Parts parts) {
    this.parts = parts;
  }

  List<Route> routes() {
    return List.of(
        Route.get(
            "/actors/{actor}",
            "One actor over time: what it does, what is done to it",
            List.of(Parameter.path("actor", "country, country with sector, or name")),
            ctx -> actor(ctx, ctx.pathParam("actor"))),
        Route.get(
            "/dyads/{actor}/{recipient}",
            "A pair over time, both ways side by side",
            List.of(Parameter.path("actor", "who acts"), Parameter.path("recipient", "acted upon")),
            ctx -> dyad(ctx, ctx.pathParam("actor"), ctx.pathParam("recipient"))));
  }

  private void actor(Context ctx, String actor) {
    Ask.of(ctx, List.of());
    parts
        .answers()
        .send(
            ctx,
            "page",
            () -> {
              Filters acts = new Filters(Map.of("actor", actor));
              Filters suffers = new Filters(Map.of("recipient", actor));
              List<DyadView.Section> sections = new ArrayList<>();
              sections.add(
                  new DyadView.Section("With whom", Rows.dyads(partners(acts), parts.names()), ""));
              sections.addAll(sections(acts));
              return page(
                  parts.names().of(actor),
                  acts,
                  Names.actor(actor),
                  List.of(
                      side(parts.names().of(actor) + " does", actor, Optional.empty()),
                      received(parts.names().of(actor) + " is done to", suffers)),
                  sections);
            });
  }

  private List<ObjectNode> partners(Filters acts) {
    Query query = acts.query(Query.Kind.STORY, 1, Optional.empty());
    return parts.reader().digest(d -> d.dyads(query, FEW, 0));
  }

  private void dyad(Context ctx, String actor, String recipient) {
    Ask.of(ctx, List.of());
    String one = parts.names().of(actor);
    String two = parts.names().of(recipient);
    parts
        .answers()
        .send(
            ctx,
            "page",
            () -> {
              Filters filters = new Filters(Map.of("actor", actor, "recipient", recipient));
              return page(
                  one + " → " + two,
                  filters,
                  Names.dyad(recipient, actor),
                  List.of(
                      side(one + " → " + two, actor, Optional.of(recipient)),
                      side(two + " → " + one, recipient, Optional.of(actor))),
                  sections(filters));
            });
  }

  private Answer page(
      String title,
      Filters filters,
      String back,
      List<DyadView.Side> sides,
      List<DyadView.Section> sections) {
    Query query = filters.query(Query.Kind.STORY, 1, Optional.empty());
    long count = parts.reader().digest(d -> d.count(query));
    DyadView view =
        new DyadView(
            title,
            String.format(Locale.ENGLISH, "%,d stories", count),
            new DyadView.Links(back, "/stories.atom" + filters.address(), filters.address()),
            sides,
            sections);
    return parts.templates().page("dyad", Map.of("view", view));
  }

  private DyadView.Side side(String title, String actor, Optional<String> recipient) {
    List<ObjectNode> rows =
        parts.reader().series(new Series(actor, recipient, Series.By.MONTH, Query.When.ANY));
    String source =
        "/pictures/series?actor="
            + Filters.escape(actor)
            + recipient.map(r -> "&recipient=" + Filters.escape(r)).orElse("");
    return new DyadView.Side(title, source, Rows.series(rows, title + ", by month"));
  }

  private DyadView.Side received(String title, Filters suffers) {
    Query query = suffers.query(Query.Kind.STORY, 1, Optional.empty());
    List<ObjectNode> rows = parts.reader().digest(d -> d.timeline(query, Series.By.MONTH));
    return new DyadView.Side(
        title, "/pictures/timeline" + suffers.address(), Rows.series(rows, title + ", by month"));
  }

  private List<DyadView.Section> sections(Filters filters) {
    String address = filters.address();
    List<DyadView.Section> sections = new ArrayList<>();
    sections.add(
        new DyadView.Section(
            "Stories", Rows.stories(rows(Query.Kind.STORY, filters)), "/stories" + address));
    sections.add(
        new DyadView.Section(
            "Events", Rows.events(rows(Query.Kind.EVENT, filters)), "/events" + address));
    sections.add(
        new DyadView.Section(
            "Visits",
            Rows.visits(rows(Query.Kind.VISIT, filters), parts.names()),
            "/visits" + address));
    sections.add(
        new DyadView.Section(
            "Agreements",
            agreements(rows(Query.Kind.AGREEMENT, filters)),
            "/agreements" + filters.with("recipient", "").address()));
    sections.add(
        new DyadView.Section(
            "Statements",
            Rows.statements(rows(Query.Kind.STATEMENT, filters)),
            "/statements" + address));
    return sections;
  }

  private List<ObjectNode> rows(Query.Kind kind, Filters filters) {
    return parts.reader().query(filters.query(kind, FEW, Optional.empty())).rows();
  }

  private static Register agreements(List<ObjectNode> rows) {
    List<List<Cell>> cells = new ArrayList<>();
    for (ObjectNode row : rows) {
      cells.add(
          List.of(
              Cell.day(Rows.when(Rows.text(row, "edtf"))),
              Cell.link(Rows.text(row, "name"), Rows.report(Rows.text(row, "report"))),
              Names.actors(row.get("parties"), row.get("party_codes")),
              Cell.status(Rows.text(row, "status"))));
    }
    return new Register(
        "Agreements, the latest first", List.of("Day", "Agreement", "Parties", "Status"), cells);
  }
}
