package org.chancery.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.chancery.archive.Claims;
import org.chancery.archive.Query;

/** Registers that are counted from their beginning: claims, and who occurs. */
final class CountedPages {
  /** Entries that can be passed over. */
  private static final int FURTHEST = 1_000_000;

  static final String CAST = "actor since until source text";

  private final Parts parts;

  CountedPages(Parts parts) {
    this.parts = parts;
  }

  /** A stretch of such a register. */
  record Window(int limit, int skip) {}

  /** A page: its words, its filters, its rows and their table. */
  private record Counted(
      String path,
      String title,
      String about,
      List<Parameter> filters,
      Map<String, List<String>> choices,
      BiFunction<Ask, Window, List<ObjectNode>> rows,
      Function<List<ObjectNode>, Register> table) {}

  List<Route> routes() {
    return List.of(
        route(
            "Claims of reports, held against the record",
            new Counted(
                "/claims",
                "Claims",
                "What reports say that can be checked against the record: first visit in so many"
                    + " years, last time in July 2000.",
                claimParameters(),
                Map.of("kind", Choices.CLAIMS, "verdict", Choices.VERDICTS),
                (ask, window) -> claims(parts, ask, window),
                Registers::claims)),
        route(
            "Persons, bodies and countries",
            new Counted(
                "/actors",
                "Actors",
                "Countries, bodies and persons, with the office that reports give them.",
                Filters.parameters(CAST),
                Map.of(),
                (ask, window) -> cast(parts, ask, window),
                rows -> Counts.cast(rows, parts.names()))));
  }

  static List<Parameter> claimParameters() {
    List<Parameter> list = new ArrayList<>();
    list.add(Parameter.query("kind", "kind of claim", Choices.CLAIMS.toArray(new String[0])));
    list.add(
        Parameter.query(
            "verdict", "what the record says of it", Choices.VERDICTS.toArray(new String[0])));
    list.addAll(Filters.parameters("since until source text"));
    return list;
  }

  /** The claims that a request asks for. */
  static List<ObjectNode> claims(Parts parts, Ask ask, Window window) {
    Filters filters = ask.filters();
    Claims claims =
        new Claims(
            ask.get("kind").map(k -> ask.choice("kind", Choices.CLAIMS, k)),
            ask.get("verdict").map(v -> ask.choice("verdict", Choices.VERDICTS, v)),
            filters.when(),
            filters.get("source"),
            filters.get("text"),
            window.limit(),
            window.skip());
    return parts.reader().digest(d -> d.claims(claims));
  }

  /** The actors that a request asks for. */
  static List<ObjectNode> cast(Parts parts, Ask ask, Window window) {
    Query query = ask.filters().query(Query.Kind.ACTOR, 1, Optional.empty());
    return parts.reader().digest(d -> d.cast(query, window.limit(), window.skip()));
  }

  private Route route(String about, Counted counted) {
    List<Parameter> parameters = new ArrayList<>(counted.filters());
    parameters.add(Parameter.query("skip", "entries passed over"));
    return Route.get(
        counted.path(),
        about,
        parameters,
        ctx -> {
          Ask ask = Ask.of(ctx, parameters);
          parts.page(ctx, "register", () -> view(counted, ask));
        });
  }

  private static RegisterView view(Counted counted, Ask ask) {
    int skip = ask.number("skip", 0, FURTHEST, 0);
    Window window = new Window(RegisterPages.PAGE + 1, skip);
    List<ObjectNode> found = counted.rows().apply(ask, window);
    boolean more = found.size() > RegisterPages.PAGE;
    Map<String, String> values = new LinkedHashMap<>(ask.values());
    values.remove("skip");
    String next = Integer.toString(skip + RegisterPages.PAGE);
    return new RegisterView(
        counted.title(),
        counted.about(),
        new Form(
            counted.path(),
            counted.filters().stream().map(Parameter::name).toList(),
            values,
            counted.choices()),
        counted.table().apply(more ? found.subList(0, RegisterPages.PAGE) : found),
        new RegisterView.Links(
            "/api/v1" + counted.path() + Filters.address(values),
            "",
            more ? counted.path() + Filters.address(values, "skip", next) : ""));
  }
}
