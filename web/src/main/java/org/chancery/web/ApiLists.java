package org.chancery.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.chancery.archive.Page;
import org.chancery.archive.Query;
import org.chancery.archive.Series;

/** The API's lists. */
final class ApiLists {
  /** Rows of a page where no number is given. */
  private static final int USUAL = 100;

  private static final int MOST = 1_000;

  private final Parts parts;

  ApiLists(Parts parts) {
    this.parts = parts;
  }

  List<Route> routes() {
    List<Route> routes = new ArrayList<>();
    routes.add(list("reports", Query.Kind.REPORT, "actor since until place source text"));
    routes.add(list("events", Query.Kind.EVENT, StoryPages.NAMES));
    routes.add(list("stories", Query.Kind.STORY, StoryPages.NAMES));
    routes.add(
        list("visits", Query.Kind.VISIT, "actor recipient status since until place source text"));
    routes.add(
        list("agreements", Query.Kind.AGREEMENT, "actor recipient status since until source text"));
    routes.add(list("statements", Query.Kind.STATEMENT, "actor recipient since until source text"));
    routes.add(list("rejections", Query.Kind.REJECTION, "since until"));
    routes.add(
        list(
            "actors",
            "Actors, each once, the most reported first",
            Query.Kind.ACTOR,
            CountedPages.CAST));
    routes.add(
        counted(
            "dyads",
            "Ordered pairs of countries with counts and scores, most stories first",
            Filters.parameters(StoryPages.NAMES),
            (ask, window) -> {
              Query query = ask.filters().query(Query.Kind.STORY, 1, Optional.empty());
              return parts.reader().digest(d -> d.dyads(query, window.limit(), window.skip()));
            }));
    routes.add(
        counted(
            "claims",
            "Claims of reports, held against the record",
            CountedPages.claimParameters(),
            (ask, window) -> CountedPages.claims(parts, ask, window)));
    routes.add(series());
    return routes;
  }

  private static List<Parameter> with(List<Parameter> filters, Parameter... more) {
    List<Parameter> all = new ArrayList<>(filters);
    all.addAll(List.of(more));
    return all;
  }

  private static Parameter limit() {
    return Parameter.query("limit", "rows of a page, 1 to " + MOST + "; " + USUAL + " by default");
  }

  private static Parameter cursor() {
    return Parameter.query("cursor", "where the page before ended, from its 'next'");
  }

  private static Parameter format() {
    return Parameter.query("format", "form, if Accept does not say", "json", "jsonl", "csv");
  }

  private Route list(String name, Query.Kind kind, String filters) {
    return list(name, "The " + name + " of a selection, the latest day first", kind, filters);
  }

  private Route list(String name, String about, Query.Kind kind, String filters) {
    List<Parameter> parameters = with(Filters.parameters(filters), limit(), cursor(), format());
    return Route.get(
        "/api/v1/" + name,
        about,
        parameters,
        ctx -> {
          Ask ask = Ask.of(ctx, parameters);
          RowForm form = RowForm.of(ctx);
          Query query =
              ask.filters().query(kind, ask.number("limit", 1, MOST, USUAL), ask.get("cursor"));
          parts
              .answers()
              .send(
                  ctx,
                  form.name(),
                  () -> {
                    Page page = parts.reader().query(query);
                    return Reply.rows(form, page.rows(), page.next().map(n -> next(ctx, ask, n)));
                  });
        });
  }

  private static Reply.Next next(Context ctx, Ask ask, String cursor) {
    return new Reply.Next(cursor, ctx.path() + Filters.address(ask.values(), "cursor", cursor));
  }

  /** A list whose cursor is the number of rows before it. */
  private Route counted(
      String name,
      String about,
      List<Parameter> filters,
      BiFunction<Ask, CountedPages.Window, List<ObjectNode>> rows) {
    List<Parameter> parameters = with(filters, limit(), cursor(), format());
    return Route.get(
        "/api/v1/" + name,
        about,
        parameters,
        ctx -> {
          Ask ask = Ask.of(ctx, parameters);
          RowForm form = RowForm.of(ctx);
          int limit = ask.number("limit", 1, MOST, USUAL);
          int skip = skip(ask);
          parts
              .answers()
              .send(
                  ctx,
                  form.name(),
                  () -> {
                    List<ObjectNode> found =
                        rows.apply(ask, new CountedPages.Window(limit + 1, skip));
                    boolean more = found.size() > limit;
                    return Reply.rows(
                        form,
                        more ? found.subList(0, limit) : found,
                        more
                            ? Optional.of(next(ctx, ask, "n" + (skip + limit)))
                            : Optional.empty());
                  });
        });
  }

  private static int skip(Ask ask) {
    String cursor = ask.get("cursor").orElse("n0");
    if (!cursor.matches("n\\d{1,7}")) {
      throw Fault.of(
          "bad-cursor", "'" + cursor + "' is no cursor; use the one that the page before gave");
    }
    return Integer.parseInt(cursor.substring(1));
  }

  private Route series() {
    List<Parameter> parameters =
        with(
            Filters.parameters("actor recipient since until"),
            Parameter.query("by", "length of a stretch; month by default", "day", "month", "year"),
            format());
    return Route.get(
        "/api/v1/series",
        "What an actor does, to a recipient or to all, counted by stretches of time",
        parameters,
        ctx -> {
          Ask ask = Ask.of(ctx, parameters);
          RowForm form = RowForm.of(ctx);
          String actor =
              ask.get("actor")
                  .orElseThrow(() -> Fault.of("bad-parameter", "actor is missing; RUS is allowed"));
          Series.By by =
              Series.By.valueOf(
                  ask.choice("by", List.of("day", "month", "year"), "month")
                      .toUpperCase(java.util.Locale.ROOT));
          Series series = new Series(actor, ask.get("recipient"), by, ask.filters().when());
          parts
              .answers()
              .send(
                  ctx,
                  form.name(),
                  () -> Reply.rows(form, parts.reader().series(series), Optional.empty()));
        });
  }
}
