package org.chancery.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.archive.Query;
import org.chancery.archive.Series;
import org.chancery.json.JsonTree;

/** The numbers that pictures are drawn from. */
final class Pictures {
  /** Pairs of a network: more can't be told apart. */
  static final int PAIRS = 120;

  /** Places of a map. */
  static final int PLACES = 500;

  private final Parts parts;

  Pictures(Parts parts) {
    this.parts = parts;
  }

  List<Route> routes() {
    return List.of(
        route("timeline", "Numbers of the timeline", StoryPages.NAMES, this::timeline),
        route("network", "Numbers of the network", StoryPages.NAMES, f -> rows(pairs(f))),
        route("map", "Numbers of the map", StoryPages.NAMES, f -> rows(places(f))),
        route(
            "series", "Numbers of a pair over time", "actor recipient since until", this::series));
  }

  private Route route(
      String name, String about, String filters, Function<Filters, ObjectNode> numbers) {
    List<Parameter> parameters = Filters.parameters(filters);
    return Route.get(
        "/pictures/" + name,
        about,
        parameters,
        ctx -> {
          Filters asked = Ask.of(ctx, parameters).filters();
          parts
              .answers()
              .send(ctx, "picture", () -> Answer.of(numbers.apply(asked).toString(), Answer.JSON));
        });
  }

  private static ObjectNode rows(List<ObjectNode> rows) {
    ObjectNode node = JsonTree.object();
    ArrayNode array = node.putArray("rows");
    rows.forEach(array::add);
    return node;
  }

  private ObjectNode timeline(Filters filters) {
    Query stories = filters.query(Query.Kind.STORY, 1, Optional.empty());
    return overTime(by -> parts.reader().digest(d -> d.timeline(stories, by)));
  }

  private ObjectNode series(Filters filters) {
    String actor =
        filters
            .get("actor")
            .orElseThrow(() -> Fault.of("bad-parameter", "actor is missing; RUS is allowed"));
    return overTime(
        by ->
            parts.reader().series(new Series(actor, filters.get("recipient"), by, filters.when())));
  }

  /** Counts by day, month or year, as suits the time from the first to the last of them. */
  private static ObjectNode overTime(Function<Series.By, List<ObjectNode>> counts) {
    List<ObjectNode> months = counts.apply(Series.By.MONTH);
    Series.By by = Stretches.suiting(months);
    List<ObjectNode> found = by == Series.By.MONTH ? months : counts.apply(by);
    ObjectNode node = rows(Stretches.filled(found, by));
    return node.put("by", by.name().toLowerCase(java.util.Locale.ROOT));
  }

  /** The commonest pairs of countries of a selection, with their names. */
  List<ObjectNode> pairs(Filters filters) {
    Query stories = filters.query(Query.Kind.STORY, 1, Optional.empty());
    List<ObjectNode> rows = parts.reader().digest(d -> d.dyads(stories, PAIRS, 0));
    rows.forEach(
        r ->
            r.put("actor_name", parts.names().of(r.get("actor").asText()))
                .put("recipient_name", parts.names().of(r.get("recipient").asText())));
    return rows;
  }

  /** The commonest places of a selection of events. */
  List<ObjectNode> places(Filters filters) {
    Query events = filters.query(Query.Kind.EVENT, 1, Optional.empty());
    return parts.reader().digest(d -> d.places(events, PLACES));
  }
}
