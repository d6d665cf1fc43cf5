package org.chancery.archive;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Persons, bodies and countries, each once, with how often they were reported. */
final class Roll {
  private static final String CURSOR = "n\\d{1,7}";

  private Roll() {}

  /** A page of a selection of actors, the most reported first; its cursor counts those before. */
  static Page page(Database database, Query actors) {
    String cursor = actors.cursor().orElse("n0");
    if (!cursor.matches(CURSOR)) {
      throw Search.badCursor(cursor);
    }
    int skip = Integer.parseInt(cursor.substring(1));
    int limit = actors.limit();
    List<ObjectNode> rows = of(database, actors, limit + 1, skip);
    return rows.size() > limit
        ? new Page(rows.subList(0, limit), Optional.of("n" + (skip + limit)))
        : new Page(rows, Optional.empty());
  }

  /** Those of a selection of actors, the most reported first. */
  static List<ObjectNode> of(Database database, Query actors, int limit, int skip) {
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
}
