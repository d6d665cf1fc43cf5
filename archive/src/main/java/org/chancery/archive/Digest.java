package org.chancery.archive;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Numbers over a selection of entries: how often each filter value occurs, how a selection spreads
 * over time, pairs of countries and places. Limits and cursors of queries are not heeded.
 */
public final class Digest {
  private static final String DONE = "status IN " + Series.DONE;

  private final Database database;

  Digest(Database database) {
    this.database = database;
  }

  /** The commonest values of each filter in a selection of stories, and how many it holds. */
  public Facets facets(Query stories) {
    return Facets.of(database, stories);
  }

  /**
   * Stories of a selection, the latest day first, those of one day by origins and reports; rows as
   * a query gives them.
   */
  public List<ObjectNode> attested(Query stories, int limit, int skip) {
    Filter filter = Filter.of(stories);
    List<Object> parameters = new ArrayList<>(filter.parameters());
    parameters.add(limit);
    parameters.add(skip);
    String order =
        " ORDER BY coalesce(day, DATE '0001-01-01') DESC, origins DESC, reports DESC, id ";
    List<ObjectNode> rows =
        database.rows(
            "SELECT "
                + Listing.of(Query.Kind.STORY).columns()
                + " FROM story WHERE rowid IN (SELECT rowid FROM story WHERE "
                + filter.sql()
                + order
                + "LIMIT ? OFFSET ?)"
                + order,
            parameters.toArray());
    rows.forEach(r -> r.set("life", Json.read(r.get("life").asText())));
    return rows;
  }

  /** How many entries a query finds. */
  public long count(Query query) {
    Filter filter = Filter.of(query);
    Listing listing = Listing.of(query.kind());
    return database.number(
        "SELECT count(*) FROM " + listing.from() + " AND " + filter.sql(),
        filter.parameters().toArray());
  }

  /** Stories of a selection by month and quad class: {@code {"start", …}}, a row a month. */
  public List<ObjectNode> timeline(Query stories, Series.By by) {
    Filter filter = Filter.of(stories);
    return database.rows(
        "SELECT date_trunc('"
            + by.label()
            + "', day)::DATE AS start, "
            + quads()
            + " FROM story WHERE day IS NOT NULL AND "
            + filter.sql()
            + " GROUP BY start ORDER BY start",
        filter.parameters().toArray());
  }

  private static String quads() {
    return """
        count(*) AS stories,
        count(*) FILTER (quad = 'verbal-cooperation') AS verbal_cooperation,
        count(*) FILTER (quad = 'material-cooperation') AS material_cooperation,
        count(*) FILTER (quad = 'verbal-conflict') AS verbal_conflict,
        count(*) FILTER (quad = 'material-conflict') AS material_conflict
        """;
  }

  /**
   * Ordered pairs of countries between which the stories of a selection took place, with the
   * measures of a series, most stories first.
   */
  public List<ObjectNode> dyads(Query stories, int limit, int skip) {
    Filter filter = Filter.of(stories);
    List<Object> parameters = new ArrayList<>(filter.parameters());
    parameters.add(limit);
    parameters.add(skip);
    return database.rows(
        "WITH side AS (SELECT id, quad, score, events, reports, "
            + Facets.countries("actor_codes")
            + " AS a, "
            + Facets.countries("recipient_codes")
            + " AS b FROM story WHERE "
            + DONE
            + " AND "
            + filter.sql()
            + "), half AS (SELECT id, quad, score, events, reports, unnest(a) AS actor, b FROM side),"
            + " pair AS (SELECT id, quad, score, events, reports, actor, unnest(b) AS recipient FROM half)"
            + " SELECT actor, recipient, "
            + Series.MEASURES
            + " FROM pair WHERE actor <> '---' AND recipient <> '---' AND actor <> recipient"
            + " GROUP BY actor, recipient ORDER BY stories DESC, actor, recipient LIMIT ? OFFSET ?",
        parameters.toArray());
  }

  /**
   * Places of a selection of events, most events first: name, country, kind of place, coordinates
   * as the gazetteer has them, and counts by quad class. Events without coordinates are left out.
   */
  public List<ObjectNode> places(Query events, int limit) {
    Filter filter = Filter.of(events);
    List<Object> parameters = new ArrayList<>(filter.parameters());
    parameters.add(limit);
    return database.rows(
        "SELECT place, place_country, place_feature, latitude, longitude, "
            + quads().replace("AS stories", "AS events")
            + " FROM event WHERE latitude IS NOT NULL AND "
            + filter.sql()
            + " GROUP BY place, place_country, place_feature, latitude, longitude"
            + " ORDER BY events DESC, place, place_country LIMIT ?",
        parameters.toArray());
  }

  /** Persons, bodies and countries of a selection of actors, each once, the most reported first. */
  public List<ObjectNode> cast(Query actors, int limit, int skip) {
    return Roll.of(database, actors, limit, skip);
  }

  /**
   * Claims that were held against the record, the latest report first.
   *
   * @param choice which
   */
  public List<ObjectNode> claims(Claims choice) {
    return choice.rows(database);
  }
}
