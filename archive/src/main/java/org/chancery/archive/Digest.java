package org.chancery.archive;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

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
    Filter filter = Filter.of(actors);
    List<Object> parameters = new ArrayList<>(filter.parameters());
    parameters.addAll(List.of(limit + skip, limit, skip));
    parameters.addAll(filter.parameters());
    // Counted by number first: names and offices are read only of those that may stand on the page.
    return database.rows(
        """
        WITH counted AS (
            SELECT who, count(*) AS reports, sum(mentions) AS mentions, min(day) AS first_seen,
              max(day) AS last_seen, min(rowid) AS one
            FROM actor WHERE CHOSEN GROUP BY who),
          most AS (SELECT reports FROM counted ORDER BY reports DESC LIMIT ?),
          page AS (
            SELECT a.name, a.kind, a.country, c.* EXCLUDE (one)
            FROM counted c JOIN actor a ON a.rowid = c.one
            WHERE c.reports >= (SELECT min(reports) FROM most)
            ORDER BY reports DESC, name, kind, country LIMIT ? OFFSET ?),
          office AS (
            SELECT who, arg_max(office, (day, report)) AS office FROM actor
            WHERE CHOSEN AND office IS NOT NULL AND who IN (SELECT who FROM page) GROUP BY who)
        SELECT name, kind, country, office, reports, mentions, first_seen, last_seen
        FROM page LEFT JOIN office ON page.who = office.who
        ORDER BY reports DESC, name, kind, country
        """
            .replace("CHOSEN", filter.sql()),
        parameters.toArray());
  }

  /**
   * Claims that were held against the record, the latest report first.
   *
   * @param choice which
   */
  public List<ObjectNode> claims(Claims choice) {
    List<String> conditions = new ArrayList<>(List.of("true"));
    List<Object> parameters = new ArrayList<>();
    choice.kind().ifPresent(v -> condition(conditions, parameters, "c.kind = ?", v));
    choice.verdict().ifPresent(v -> condition(conditions, parameters, "c.verdict = ?", v));
    choice
        .when()
        .since()
        .ifPresent(d -> condition(conditions, parameters, "r.published >= ?::DATE", d.toString()));
    choice
        .when()
        .until()
        .ifPresent(d -> condition(conditions, parameters, "r.published <= ?::DATE", d.toString()));
    choice
        .source()
        .ifPresent(
            s ->
                condition(
                    conditions,
                    parameters,
                    "contains(r.source_keys, ?)",
                    Keys.wanted(Filter.key(s).toLowerCase(java.util.Locale.ROOT))));
    choice
        .text()
        .ifPresent(
            t ->
                condition(
                    conditions,
                    parameters,
                    "contains(lower(c.words), ?)",
                    t.toLowerCase(java.util.Locale.ROOT)));
    parameters.add(choice.limit());
    parameters.add(choice.skip());
    return database.rows(
        "SELECT c.id, c.report, r.published AS day, c.kind, c.verdict, c.words, c.reason, c.events,"
            + " r.publisher FROM claim c JOIN report r ON c.report = r.id WHERE r.current AND "
            + String.join(" AND ", conditions)
            + " ORDER BY r.published DESC NULLS LAST, c.id LIMIT ? OFFSET ?",
        parameters.toArray());
  }

  private static void condition(
      List<String> conditions, List<Object> parameters, String sql, Object value) {
    conditions.add(sql);
    parameters.add(value);
  }

  /**
   * Which claims.
   *
   * @param kind {@code first-in}, {@code last} …, as records name them
   * @param verdict {@code consistent}, {@code contradicted}, {@code unknown}
   * @param when days of publication
   * @param source publisher or relayed outlet
   * @param text letters that occur in the claim
   * @param limit rows, at least 1
   * @param skip rows passed over
   */
  public record Claims(
      Optional<String> kind,
      Optional<String> verdict,
      Query.When when,
      Optional<String> source,
      Optional<String> text,
      int limit,
      int skip) {}

  /** Entries of a kind by their ids; ids that don't exist are left out. */
  public List<ObjectNode> entries(Query.Kind kind, List<String> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    Listing listing = Listing.of(kind);
    return database.rows(
        "SELECT "
            + listing.columns()
            + " FROM "
            + listing.from()
            + " AND id IN ("
            + marks(ids)
            + ") ORDER BY id",
        ids.toArray());
  }

  /** Agreements that say they replace one of these, by id. */
  public List<ObjectNode> replacing(String agreement) {
    return database.rows(
        "SELECT "
            + Listing.of(Query.Kind.AGREEMENT).columns()
            + " FROM agreement WHERE list_contains(replaces, ?) ORDER BY id",
        agreement);
  }

  /**
   * Who affirms and who denies what stories tell: {@code story, source, polarity, day, event}, each
   * source once a story and polarity with the first report of it, in the order of the reports.
   */
  public List<ObjectNode> voices(List<String> stories) {
    if (stories.isEmpty()) {
      return List.of();
    }
    return database.rows(
        """
        SELECT e.story, a.source, a.polarity, min(e.published) AS day,
          arg_min(e.id, (coalesce(e.published, DATE '9999-12-31'), e.id)) AS event
        FROM assertion a JOIN event e ON a.event = e.id
        WHERE e.story IN (%s)
        GROUP BY e.story, a.source, a.polarity ORDER BY e.story, day NULLS LAST, a.source
        """
            .formatted(marks(stories)),
        stories.toArray());
  }

  private static String marks(List<String> values) {
    return String.join(", ", Collections.nCopies(values.size(), "?"));
  }

  /**
   * The sentence in which an event is first told, exactly as given, and where it begins in the text
   * (code points): {@code words, begin_at}; absent if there is no such event.
   */
  public Optional<ObjectNode> passage(String event) {
    return database
        .rows(
            """
            SELECT substring(t.text, e.sentence_begin + 1, e.sentence_end - e.sentence_begin) AS words,
              e.sentence_begin AS begin_at
            FROM event e JOIN text t ON e.report = t.report WHERE e.id = ?
            """,
            event)
        .stream()
        .findFirst();
  }

  /**
   * Words that an event rests on: {@code event, mention, role, begin_at, end_at} in code points.
   */
  public List<ObjectNode> evidence(String event) {
    return database.rows(
        "SELECT event, mention, role, begin_at, end_at FROM evidence WHERE event = ?"
            + " ORDER BY mention, begin_at, end_at, role",
        event);
  }

  /** Report that an event, visit, agreement, statement or claim belongs to, by its id. */
  public static String reportOf(String entry) {
    int colon = entry.indexOf(':');
    return colon < 0 ? entry : entry.substring(0, colon);
  }

  /** The story of an event; absent if there is no such event. */
  public Optional<String> storyOf(String event) {
    return database.rows("SELECT story FROM event WHERE id = ?", event).stream()
        .findFirst()
        .map(r -> r.get("story").asText());
  }
}
