package org.chancery.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.archive.Query;
import org.chancery.archive.Series;
import org.chancery.json.JsonTree;

/** The network, the map, and the numbers that pictures are drawn from. */
final class PicturePages {
  /** Pairs of a network: more can't be told apart. */
  private static final int PAIRS = 120;

  /** Places of a map. */
  private static final int PLACES = 500;

  private static final List<Parameter> PARAMETERS = Filters.parameters(StoryPages.NAMES);

  private final Parts parts;

  PicturePages(Parts parts) {
    this.parts = parts;
  }

  List<Route> routes() {
    return List.of(
        Route.get("/network", "Who deals with whom in a selection", PARAMETERS, this::network),
        Route.get("/map", "Where the events of a selection took place", PARAMETERS, this::map),
        picture("timeline", "Numbers of the timeline", PARAMETERS, this::timeline),
        picture("network", "Numbers of the network", PARAMETERS, this::pairs),
        picture("map", "Numbers of the map", PARAMETERS, this::places),
        picture(
            "series",
            "Numbers of a pair over time",
            Filters.parameters("actor recipient since until"),
            this::series));
  }

  private Route picture(
      String name,
      String about,
      List<Parameter> parameters,
      Function<Filters, List<ObjectNode>> rows) {
    return Route.get(
        "/pictures/" + name,
        about,
        parameters,
        ctx -> {
          Filters filters = Ask.of(ctx, parameters).filters();
          parts
              .answers()
              .send(
                  ctx,
                  "picture",
                  () -> {
                    ObjectNode node = JsonTree.object();
                    ArrayNode array = node.putArray("rows");
                    rows.apply(filters).forEach(array::add);
                    return Answer.of(node.toString(), Answer.JSON);
                  });
        });
  }

  private static Query stories(Filters filters) {
    return filters.query(Query.Kind.STORY, 1, Optional.empty());
  }

  /** By day where the selection is short, else by month or by year. */
  private List<ObjectNode> timeline(Filters filters) {
    Query query = stories(filters);
    List<ObjectNode> months = parts.reader().digest(d -> d.timeline(query, Series.By.MONTH));
    if (months.size() <= 3) {
      return parts.reader().digest(d -> d.timeline(query, Series.By.DAY));
    }
    return months;
  }

  private List<ObjectNode> pairs(Filters filters) {
    Query query = stories(filters);
    List<ObjectNode> rows = parts.reader().digest(d -> d.dyads(query, PAIRS, 0));
    rows.forEach(
        r ->
            r.put("actor_name", parts.names().of(r.get("actor").asText()))
                .put("recipient_name", parts.names().of(r.get("recipient").asText())));
    return rows;
  }

  private List<ObjectNode> places(Filters filters) {
    Query query = filters.query(Query.Kind.EVENT, 1, Optional.empty());
    return parts.reader().digest(d -> d.places(query, PLACES));
  }

  private List<ObjectNode> series(Filters filters) {
    String actor =
        filters
            .get("actor")
            .orElseThrow(() -> Fault.of("bad-parameter", "actor is missing; RUS is allowed"));
    return parts
        .reader()
        .series(new Series(actor, filters.get("recipient"), Series.By.MONTH, filters.when()));
  }

  private void network(Context ctx) {
    Filters filters = Ask.of(ctx, PARAMETERS).filters();
    parts
        .answers()
        .send(
            ctx,
            "page",
            () -> {
              List<ObjectNode> rows = pairs(filters);
              return page(
                  "Network",
                  "Who deals with whom in this selection: the thicker a line the more stories, red"
                      + " where they are in conflict.",
                  new NetworkView.Form(
                      "/network", List.of(StoryPages.NAMES.split(" ")), filters, choices()),
                  new NetworkView.Picture(
                      "network",
                      "/pictures/network" + filters.address(),
                      rows.size()
                          + " pairs of countries"
                          + (rows.size() == PAIRS ? ", the commonest" : ""),
                      ""),
                  Rows.dyads(rows, parts.names()));
            });
  }

  private void map(Context ctx) {
    Filters filters = Ask.of(ctx, PARAMETERS).filters();
    parts
        .answers()
        .send(
            ctx,
            "page",
            () -> {
              List<ObjectNode> rows = places(filters);
              return page(
                  "Map",
                  "Where the events of this selection took place. Rings are countries and regions,"
                      + " known no better; dots are towns.",
                  new NetworkView.Form(
                      "/map", List.of(StoryPages.NAMES.split(" ")), filters, choices()),
                  new NetworkView.Picture(
                      "map",
                      "/pictures/map" + filters.address(),
                      rows.size() + " places" + (rows.size() == PLACES ? ", the commonest" : ""),
                      "Outline: Natural Earth, public domain; borders as drawn there."),
                  Rows.places(rows, parts.names()));
            });
  }

  private Map<String, List<String>> choices() {
    Map<String, List<String>> choices = new LinkedHashMap<>();
    choices.put("type", Choices.types(parts.stock().codebook()));
    choices.put("status", new ArrayList<>(Choices.STATUSES));
    return choices;
  }

  private Answer page(
      String title,
      String about,
      NetworkView.Form form,
      NetworkView.Picture picture,
      Register register) {
    return parts
        .templates()
        .page("network", Map.of("view", new NetworkView(title, about, form, picture, register)));
  }
}
