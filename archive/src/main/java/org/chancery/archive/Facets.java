package org.chancery.archive;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The commonest values of each filter in a selection of stories.
 *
 * @param stories how many the selection holds
 * @param values by name of the filter – actor, recipient, type, status, place, source – {@code
 *     {"value", "count"}}, the commonest first, then by value; at most twelve
 */
public record Facets(long stories, Map<String, List<ObjectNode>> values) {
  /** Values of a facet: as many as people read. */
  private static final int VALUES = 12;

  /** Where each filter's values stand, as a list. */
  private static final Map<String, String> COLUMNS = new LinkedHashMap<>();

  static {
    COLUMNS.put("actor", countries("actor_codes"));
    COLUMNS.put("recipient", countries("recipient_codes"));
    COLUMNS.put("type", "[type]");
    COLUMNS.put("status", "[status]");
    COLUMNS.put("place", "[place_country]");
    COLUMNS.put("source", "origin_names");
    COLUMNS.put("", "['all']");
  }

  /** Each country once of a column of parties' codes, {@code RUS} of {@code RUS GOV}. */
  static String countries(String column) {
    return "list_distinct(list_transform(" + column + ", lambda c: substring(c, 1, 3)))";
  }

  /** Counts a selection, passing over the stories once. */
  static Facets of(Database database, Query stories) {
    Filter filter = Filter.of(stories);
    String values =
        COLUMNS.entrySet().stream()
            .map(
                c ->
                    "SELECT '"
                        + c.getKey()
                        + "' AS facet, unnest("
                        + c.getValue()
                        + ") AS value, n FROM alike")
            .collect(Collectors.joining(" UNION ALL "));
    String sql =
        """
        WITH alike AS MATERIALIZED (
            SELECT actor_codes, recipient_codes, type, status, place_country, origin_names, count(*) AS n
            FROM story WHERE CHOSEN GROUP BY ALL),
          value AS (VALUES_OF)
        SELECT facet, value, sum(n)::BIGINT AS count FROM value
        WHERE value IS NOT NULL AND value NOT IN ('', '---') GROUP BY facet, value
        QUALIFY row_number() OVER (PARTITION BY facet ORDER BY count DESC, value) <= MOST
        ORDER BY facet, count DESC, value
        """
            .replace("CHOSEN", filter.sql())
            .replace("VALUES_OF", values)
            .replace("MOST", Integer.toString(VALUES));
    Map<String, List<ObjectNode>> found = new LinkedHashMap<>();
    COLUMNS.keySet().forEach(name -> found.put(name, new ArrayList<>()));
    for (ObjectNode row : database.rows(sql, filter.parameters().toArray())) {
      found.get(row.remove("facet").asText()).add(row);
    }
    List<ObjectNode> all = found.remove("");
    return new Facets(all.isEmpty() ? 0 : all.get(0).get("count").asLong(), found);
  }
}
