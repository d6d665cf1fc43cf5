package org.chancery.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.archive.Digest;
import org.chancery.archive.Page;
import org.chancery.archive.Query;

/** Lists of entries of one kind, with filters. */
final class RegisterPages {
  /** Entries of a page. */
  private static final int PAGE = 100;

  private static final String CONTESTED = "alleged,disputed,denied";

  private final Parts parts;

  RegisterPages(Parts parts) {
    this.parts = parts;
  }

  /**
   * A list of one kind of entry.
   *
   * @param path address
   * @param title head
   * @param about what stands in it
   * @param kind what is asked of the archive
   * @param names its filters
   * @param table rows to table
   */
  private record Sort(
      String path,
      String title,
      String about,
      Query.Kind kind,
      String names,
      Function<List<ObjectNode>, Register> table) {}

  List<Route> routes() {
    List<Route> routes = new ArrayList<>();
    sorts().forEach(s -> routes.add(route(s)));
    List<Parameter> claims = claimParameters();
    routes.add(
        Route.get("/claims", "Claims of reports, held against the record", claims, this::claims));
    List<Parameter> allegations =
        listed(Filters.parameters("actor recipient type status since until place source text"));
    routes.add(
        Route.get(
            "/allegations",
            "What is alleged, disputed or denied, and the answers to it",
            allegations,
            ctx -> allegations(ctx, allegations)));
    List<Parameter> cast = Filters.parameters("actor since until source text");
    routes.add(
        Route.get(
            "/actors",
            "Persons, bodies and countries",
            paged(cast),
            ctx -> cast(ctx, paged(cast))));
    return routes;
  }

  private List<Sort> sorts() {
    return List.of(
        new Sort(
            "/events",
            "Events",
            "Who did what to whom, one entry a report and event. Stories join those that are one.",
            Query.Kind.EVENT,
            "actor recipient type status since until place source text",
            Rows::events),
        new Sort(
            "/visits",
            "Visits",
            "Who travelled to whom, planned or made, on whose invitation, and which visit it returns.",
            Query.Kind.VISIT,
            "actor recipient status since until place source text",
            rows -> Rows.visits(rows, parts.names())),
        new Sort(
            "/agreements",
            "Agreements",
            "Treaties, pacts and deals, how far they have come, and what replaces what.",
            Query.Kind.AGREEMENT,
            "actor status since until source text",
            this::agreements),
        new Sort(
            "/statements",
            "Statements",
            "Who said what, in their own or in reported words.",
            Query.Kind.STATEMENT,
            "actor recipient since until source text",
            Rows::statements),
        new Sort(
            "/reports",
            "Reports",
            "What was read. A report's origin is the outlet that it relays, else its publisher.",
            Query.Kind.REPORT,
            "actor since until place source text",
            Rows::reports),
        new Sort(
            "/rejections",
            "Rejections",
            "What could not be coded, with the reason.",
            Query.Kind.REJECTION,
            "since until",
            Rows::rejections));
  }

  private static List<Parameter> listed(List<Parameter> filters) {
    List<Parameter> list = new ArrayList<>(filters);
    list.add(Parameter.query("cursor", "where the page before ended"));
    return list;
  }

  private static List<Parameter> paged(List<Parameter> filters) {
    List<Parameter> list = new ArrayList<>(filters);
    list.add(Parameter.query("skip", "entries passed over"));
    return list;
  }

  private Route route(Sort sort) {
    List<Parameter> parameters = listed(Filters.parameters(sort.names()));
    return Route.get(
        sort.path(),
        sort.title() + ", with filters",
        parameters,
        ctx -> {
          Ask ask = Ask.of(ctx, parameters);
          parts.answers().send(ctx, "page", () -> list(sort, ask.filters(), ask.get("cursor")));
        });
  }

  private Answer list(Sort sort, Filters filters, Optional<String> cursor) {
    Page page = parts.reader().query(filters.query(sort.kind(), PAGE, cursor));
    Map<String, List<String>> choices = new LinkedHashMap<>();
    choices.put("type", Choices.types(parts.stock().codebook()));
    choices.put(
        "status", sort.kind() == Query.Kind.AGREEMENT ? Choices.AGREEMENTS : Choices.STATUSES);
    String feed = sort.kind() == Query.Kind.EVENT ? "/events.atom" + filters.address() : "";
    return register(
        new RegisterView(
            sort.title(),
            sort.about(),
            new RegisterView.Form(
                sort.path(), List.of(sort.names().split(" ")), filters.values(), choices),
            sort.table().apply(page.rows()),
            new RegisterView.Links(
                "/api/v1" + sort.path() + filters.address(),
                feed,
                page.next()
                    .map(n -> next(sort.path(), filters.values(), "cursor", n))
                    .orElse(""))));
  }

  private Answer register(RegisterView view) {
    return parts.templates().page("register", Map.of("view", view));
  }

  private static String next(String path, Map<String, String> values, String name, String value) {
    Map<String, String> all = new LinkedHashMap<>(values);
    all.put(name, value);
    return path + Filters.address(all);
  }

  /** Agreements, each with what it replaces and what replaces it. */
  private Register agreements(List<ObjectNode> rows) {
    List<List<Cell>> cells = new ArrayList<>();
    for (ObjectNode row : rows) {
      String id = Rows.text(row, "id");
      List<ObjectNode> later = parts.reader().digest(d -> d.replacing(id));
      List<ObjectNode> earlier =
          parts
              .reader()
              .digest(d -> d.entries(Query.Kind.AGREEMENT, Events.strings(row.get("replaces"))));
      cells.add(
          List.of(
              Cell.day(Rows.when(Rows.text(row, "edtf"))),
              Cell.link(Rows.text(row, "name"), Rows.report(Rows.text(row, "report"))),
              Names.actors(row.get("parties"), row.get("party_codes")),
              Cell.status(Rows.text(row, "status")),
              chain(earlier),
              chain(later),
              Rows.source(row)));
    }
    return new Register(
        "Agreements, the latest first",
        List.of("Day", "Agreement", "Parties", "Status", "Replaces", "Replaced by", "Report"),
        cells);
  }

  private static Cell chain(List<ObjectNode> agreements) {
    List<Cell.Part> parts = new ArrayList<>();
    for (ObjectNode row : agreements) {
      String day = Rows.text(row, "edtf");
      String name = Rows.text(row, "name") + (day.isEmpty() ? "" : " (" + day + ")");
      parts.add(new Cell.Part(name, Rows.report(Rows.text(row, "report"))));
    }
    return new Cell(parts, "");
  }

  private void allegations(Context ctx, List<Parameter> parameters) {
    Ask ask = Ask.of(ctx, parameters);
    Filters asked = ask.filters();
    Filters filters = asked.get("status").isPresent() ? asked : asked.with("status", CONTESTED);
    parts
        .answers()
        .send(
            ctx,
            "page",
            () -> {
              Page page =
                  parts.reader().query(filters.query(Query.Kind.STORY, PAGE, ask.get("cursor")));
              Map<String, List<String>> choices =
                  Map.of(
                      "status", List.of("alleged", "disputed", "denied"),
                      "type", Choices.types(parts.stock().codebook()));
              return register(
                  new RegisterView(
                      "Allegations",
                      "What is affirmed only by an adverse party, or affirmed by one and denied by"
                          + " another, with the answers.",
                      new RegisterView.Form(
                          "/allegations",
                          List.of(
                              "actor recipient type status since until place source text"
                                  .split(" ")),
                          asked.values(),
                          choices),
                      Rows.allegations(page.rows()),
                      new RegisterView.Links(
                          "/api/v1/stories" + filters.address(),
                          "/stories.atom" + filters.address(),
                          page.next()
                              .map(n -> next("/allegations", asked.values(), "cursor", n))
                              .orElse(""))));
            });
  }

  static List<Parameter> claimParameters() {
    List<Parameter> list = new ArrayList<>();
    list.add(Parameter.query("kind", "kind of claim", Choices.CLAIMS.toArray(new String[0])));
    list.add(
        Parameter.query(
            "verdict", "what the record says of it", Choices.VERDICTS.toArray(new String[0])));
    list.addAll(Filters.parameters("since until source text"));
    list.add(Parameter.query("skip", "entries passed over"));
    return list;
  }

  /**
   * The claims that a request asks for, with one more row than wanted to see whether there is more.
   */
  static Digest.Claims claims(Ask ask, int limit) {
    Filters filters = ask.filters();
    return new Digest.Claims(
        ask.get("kind").map(k -> ask.choice("kind", Choices.CLAIMS, k)),
        ask.get("verdict").map(v -> ask.choice("verdict", Choices.VERDICTS, v)),
        filters.when(),
        filters.get("source"),
        filters.get("text"),
        limit,
        ask.number("skip", 0, 1_000_000, 0));
  }

  private void claims(Context ctx) {
    Ask ask = Ask.of(ctx, claimParameters());
    parts
        .answers()
        .send(
            ctx,
            "page",
            () -> {
              Digest.Claims claims = claims(ask, PAGE + 1);
              List<ObjectNode> rows = parts.reader().digest(d -> d.claims(claims));
              boolean more = rows.size() > PAGE;
              Map<String, String> values = new LinkedHashMap<>(ask.values());
              values.remove("skip");
              return register(
                  new RegisterView(
                      "Claims",
                      "What reports say that can be checked against the record: first visit in so"
                          + " many years, last time in July 2000.",
                      new RegisterView.Form(
                          "/claims",
                          List.of("kind", "verdict", "since", "until", "source", "text"),
                          values,
                          Map.of("kind", Choices.CLAIMS, "verdict", Choices.VERDICTS)),
                      Rows.claims(more ? rows.subList(0, PAGE) : rows),
                      new RegisterView.Links(
                          "/api/v1/claims" + Filters.address(values),
                          "",
                          more
                              ? next(
                                  "/claims", values, "skip", Integer.toString(claims.skip() + PAGE))
                              : "")));
            });
  }

  private void cast(Context ctx, List<Parameter> parameters) {
    Ask ask = Ask.of(ctx, parameters);
    int skip = ask.number("skip", 0, 1_000_000, 0);
    Filters filters = ask.filters();
    parts
        .answers()
        .send(
            ctx,
            "page",
            () -> {
              Query query = filters.query(Query.Kind.ACTOR, 1, Optional.empty());
              List<ObjectNode> rows = parts.reader().digest(d -> d.cast(query, PAGE + 1, skip));
              boolean more = rows.size() > PAGE;
              return register(
                  new RegisterView(
                      "Actors",
                      "Countries, bodies and persons, with the office that reports give them.",
                      new RegisterView.Form(
                          "/actors",
                          List.of("actor", "since", "until", "source", "text"),
                          filters.values(),
                          Map.of()),
                      Rows.cast(more ? rows.subList(0, PAGE) : rows, parts.names()),
                      new RegisterView.Links(
                          "/api/v1/actors" + filters.address(),
                          "",
                          more
                              ? next(
                                  "/actors",
                                  filters.values(),
                                  "skip",
                                  Integer.toString(skip + PAGE))
                              : "")));
            });
  }
}
