package org.chancery.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
    String name = parts.names().of(actor);
    Filters acts = new Filters(Map.of("actor", actor));
    Filters suffers = new Filters(Map.of("recipient", actor));
    parts.page(
        ctx,
        "dyad",
        () -> {
          List<DyadView.Section> sections = new ArrayList<>();
          sections.add(
              new DyadView.Section("With whom", Counts.dyads(partners(actor), parts.names()), ""));
          sections.addAll(sections(acts));
          return view(
              name,
              new DyadView.Links("", "/stories.atom" + acts.address(), acts.address()),
              acts,
              List.of(
                  side(name + " does", actor, Optional.empty()),
                  received("is done to " + name, suffers)),
              sections);
        });
  }

  /** The commonest pairs in which a country acts; of others the pairs in whose stories they act. */
  private List<ObjectNode> partners(String actor) {
    Query query = new Filters(Map.of("actor", actor)).query(Query.Kind.STORY, 1, Optional.empty());
    List<ObjectNode> pairs = parts.reader().digest(d -> d.dyads(query, Pictures.PAIRS, 0));
    boolean isCountry = pairs.stream().anyMatch(p -> Rows.text(p, "actor").equals(actor));
    return pairs.stream()
        .filter(p -> !isCountry || Rows.text(p, "actor").equals(actor))
        .limit(FEW)
        .toList();
  }

  private void dyad(Context ctx, String actor, String recipient) {
    Ask.of(ctx, List.of());
    String there = parts.names().of(actor) + " → " + parts.names().of(recipient);
    String back = parts.names().of(recipient) + " → " + parts.names().of(actor);
    Filters filters = new Filters(Map.of("actor", actor, "recipient", recipient));
    parts.page(
        ctx,
        "dyad",
        () ->
            view(
                there,
                new DyadView.Links(
                    Links.dyad(recipient, actor),
                    "/stories.atom" + filters.address(),
                    filters.address()),
                filters,
                List.of(
                    side(there, actor, Optional.of(recipient)),
                    side(back, recipient, Optional.of(actor))),
                sections(filters)));
  }

  private DyadView view(
      String title,
      DyadView.Links links,
      Filters filters,
      List<DyadView.Side> sides,
      List<DyadView.Section> sections) {
    Query query = filters.query(Query.Kind.STORY, 1, Optional.empty());
    long count = parts.reader().digest(d -> d.count(query));
    return new DyadView(
        title,
        String.format(Locale.ENGLISH, "%,d %s", count, count == 1 ? "story" : "stories"),
        links,
        sides,
        sections);
  }

  private DyadView.Side side(String title, String actor, Optional<String> recipient) {
    List<ObjectNode> rows =
        parts.reader().series(new Series(actor, recipient, Series.By.MONTH, Query.When.ANY));
    String source =
        "/pictures/series?actor="
            + Filters.escape(actor)
            + recipient.map(r -> "&recipient=" + Filters.escape(r)).orElse("");
    return new DyadView.Side(title, source, Counts.series(rows, title + ", by month"));
  }

  private DyadView.Side received(String title, Filters suffers) {
    Query query = suffers.query(Query.Kind.STORY, 1, Optional.empty());
    List<ObjectNode> rows = parts.reader().digest(d -> d.timeline(query, Series.By.MONTH));
    return new DyadView.Side(
        title, "/pictures/timeline" + suffers.address(), Counts.series(rows, title + ", by month"));
  }

  private List<DyadView.Section> sections(Filters filters) {
    Names names = parts.names();
    return List.of(
        section("Stories", Query.Kind.STORY, filters, Registers::stories),
        section("Events", Query.Kind.EVENT, filters, Registers::events),
        section("Visits", Query.Kind.VISIT, filters, rows -> Registers.visits(rows, names)),
        section("Agreements", Query.Kind.AGREEMENT, filters, ActorPages::agreements),
        section("Statements", Query.Kind.STATEMENT, filters, Registers::statements));
  }

  private DyadView.Section section(
      String title, Query.Kind kind, Filters filters, Function<List<ObjectNode>, Register> table) {
    List<ObjectNode> rows = parts.reader().query(filters.query(kind, FEW, Optional.empty())).rows();
    String all = "/" + title.toLowerCase(Locale.ENGLISH) + filters.address();
    return new DyadView.Section(title, table.apply(rows), rows.isEmpty() ? "" : all);
  }

  private static Register agreements(List<ObjectNode> rows) {
    return Register.of(
        "Agreements, the latest first",
        List.of("Day", "Agreement", "Parties", "Status"),
        rows,
        Chains::agreement);
  }
}
