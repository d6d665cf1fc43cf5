package org.chancery.archive;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * Answers queries: the latest day first, rows without a day last, equal days by id. Actors are
 * counted, see {@link Roll}.
 */
final class Search {
  /** Entries in which words are looked for first. */
  private static final int NEWEST = 50_000;

  private final Database database;
  private final int newest;

  Search(Database database) {
    this(database, NEWEST);
  }

  /**
   * @param newest entries in which words are looked for first; the answers don't depend on it
   */
  Search(Database database, int newest) {
    this.database = database;
    this.newest = newest;
  }

  Page page(Query query) {
    if (query.kind() == Query.Kind.ACTOR) {
      return Roll.page(database, query);
    }
    List<ObjectNode> rows =
        newest(query)
            .map(this::rows)
            .filter(found -> found.size() > query.limit())
            .orElseGet(() -> rows(query));
    Optional<String> next = Optional.empty();
    if (rows.size() > query.limit()) {
      rows = rows.subList(0, query.limit());
      next = Optional.of(cursor(rows.get(rows.size() - 1)));
    }
    rows.stream().filter(r -> r.has("life")).forEach(Search::life);
    return new Page(rows, next);
  }

  /**
   * A query of texts for words that may be common, so that the page is full before all are read:
   * the same among the newest only. Absent where there are few, or the days are given.
   */
  private Optional<Query> newest(Query query) {
    boolean open = query.when().equals(Query.When.ANY) && query.cursor().isEmpty();
    Listing listing = Listing.of(query.kind());
    boolean texts = query.words().text().isPresent() && listing.signature() == Signature.TEXT;
    if (!open || !texts) {
      return Optional.empty();
    }
    return database
        .rows(
            "SELECT "
                + listing.day()
                + " AS newest FROM "
                + listing.from()
                + " ORDER BY newest DESC NULLS LAST LIMIT 1 OFFSET "
                + newest)
        .stream()
        .filter(row -> row.hasNonNull("newest"))
        .map(row -> query.since(LocalDate.parse(row.get("newest").asText())))
        .findFirst();
  }

  private List<ObjectNode> rows(Query query) {
    List<Object> parameters = new ArrayList<>();
    String sql = sql(query, parameters);
    parameters.add(query.limit() + 1);
    return database.rows(sql, parameters.toArray());
  }

  private static void life(ObjectNode row) {
    row.set("life", Json.read(row.get("life").asText()));
  }

  private static String sql(Query query, List<Object> parameters) {
    Listing listing = Listing.of(query.kind());
    Filter filter = Filter.of(query);
    parameters.addAll(filter.parameters());
    String day = "coalesce(" + listing.day() + ", DATE '0001-01-01')";
    String after = "";
    if (query.cursor().isPresent()) {
      String[] place = place(query.cursor().get());
      after = " AND (" + day + " < ?::DATE OR (" + day + " = ?::DATE AND id > ?))";
      parameters.addAll(List.of(place[0], place[0], place[1]));
    }
    // The rows are found by few columns; only those of the page are read whole.
    return "SELECT "
        + listing.columns()
        + " FROM "
        + query.kind().label()
        + " WHERE rowid IN (SELECT rowid FROM "
        + listing.from()
        + " AND "
        + filter.sql()
        + after
        + " ORDER BY "
        + day
        + " DESC, id LIMIT ?) ORDER BY "
        + day
        + " DESC, id";
  }

  private static String cursor(ObjectNode last) {
    String day = Json.string(last, "day").orElse("0001-01-01");
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString((day + " " + last.get("id").asText()).getBytes(StandardCharsets.UTF_8));
  }

  private static String[] place(String cursor) {
    try {
      String place = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      if (place.matches("\\d{4}-\\d{2}-\\d{2} \\S+")) {
        return place.split(" ", 2);
      }
    } catch (IllegalArgumentException e) {
      throw badCursor(cursor);
    }
    throw badCursor(cursor);
  }

  static RuntimeException badCursor(String cursor) {
    return Trouble.input(
        "bad-cursor", "'" + cursor + "' is no cursor; use the one that the page before gave");
  }
}
