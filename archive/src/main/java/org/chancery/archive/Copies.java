package org.chancery.archive;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Groups near-copies, and says of each report whose word it is: its origin. All copies of a group
 * have the origin of the first published of them; a report that relays an outlet has that outlet's.
 */
final class Copies {
  private final Database database;

  Copies(Database database) {
    this.database = database;
  }

  /**
   * Groups new reports with their copies.
   *
   * @param fresh fingerprints of the new reports by id; their rows and bands are stored already
   * @return ids of all reports whose group or origin changed, the new ones included
   */
  Set<String> group(Map<String, Fingerprint> fresh) {
    if (fresh.isEmpty()) {
      return Set.of();
    }
    Map<String, Set<String>> groups = new TreeMap<>();
    Map<String, String> groupOf = new HashMap<>();
    for (String report : fresh.keySet()) {
      groupOf.put(report, report);
      groups.put(report, new TreeSet<>(Set.of(report)));
    }
    for (Map.Entry<String, String> pair : pairs(fresh)) {
      load(pair.getValue(), groups, groupOf);
      join(pair.getKey(), pair.getValue(), groups, groupOf);
    }
    Set<String> changed = new TreeSet<>();
    groups.values().forEach(changed::addAll);
    store(groups, changed);
    return changed;
  }

  private List<Map.Entry<String, String>> pairs(Map<String, Fingerprint> fresh) {
    List<ObjectNode> candidates =
        database.rows(
            """
            SELECT DISTINCT f.report AS fresh, b.report AS other
            FROM band b JOIN band f ON b.hash = f.hash
            WHERE f.report IN (SELECT unnest(from_json(?::JSON, '["VARCHAR"]'))) AND f.report <> b.report
            ORDER BY ALL
            """,
            Json.write(Json.strings(fresh.keySet())));
    Map<String, Fingerprint> known = new HashMap<>(fresh);
    List<Map.Entry<String, String>> pairs = new java.util.ArrayList<>();
    for (ObjectNode candidate : candidates) {
      String report = candidate.get("fresh").asText();
      String other = candidate.get("other").asText();
      if (fresh.get(report).copies(known.computeIfAbsent(other, this::fingerprint))) {
        pairs.add(Map.entry(report, other));
      }
    }
    return pairs;
  }

  private Fingerprint fingerprint(String report) {
    return Fingerprint.of(
        database
            .rows("SELECT text FROM text WHERE report = ?", report)
            .get(0)
            .get("text")
            .asText());
  }

  private void load(String report, Map<String, Set<String>> groups, Map<String, String> groupOf) {
    if (groupOf.containsKey(report)) {
      return;
    }
    Set<String> members = new TreeSet<>();
    for (ObjectNode row :
        database.rows(
            "SELECT id FROM report WHERE copy_group ="
                + " (SELECT copy_group FROM report WHERE id = ?)",
            report)) {
      members.add(row.get("id").asText());
    }
    members.add(report);
    members.forEach(m -> groupOf.put(m, report));
    groups.put(report, members);
  }

  private static void join(
      String one, String other, Map<String, Set<String>> groups, Map<String, String> groupOf) {
    String into = groupOf.get(one);
    String from = groupOf.get(other);
    if (!into.equals(from)) {
      Set<String> members = groups.remove(from);
      members.forEach(m -> groupOf.put(m, into));
      groups.get(into).addAll(members);
    }
  }

  private void store(Map<String, Set<String>> groups, Set<String> all) {
    Map<String, ObjectNode> reports = new HashMap<>();
    for (ObjectNode row :
        database.rows(
            """
            SELECT id, own_origin, coalesce(published, DATE '9999-12-31') AS published FROM report
            WHERE id IN (SELECT unnest(from_json(?::JSON, '["VARCHAR"]')))
            """,
            Json.write(Json.strings(all)))) {
      reports.put(row.get("id").asText(), row);
    }
    ArrayNode rows = Json.array();
    for (Set<String> members : groups.values()) {
      String least = members.iterator().next();
      ObjectNode first =
          members.stream()
              .map(reports::get)
              .min(
                  Comparator.comparing((ObjectNode r) -> r.get("published").asText())
                      .thenComparing(r -> r.get("id").asText()))
              .orElseThrow();
      for (String member : members) {
        rows.addObject()
            .put("id", member)
            .put("copy_group", least)
            .put("origin", first.get("own_origin").asText());
      }
    }
    database.update(
        """
        UPDATE report SET copy_group = n.copy_group, origin = n.origin
        FROM (SELECT unnest(from_json(?::JSON,
          '[{"id":"VARCHAR","copy_group":"VARCHAR","origin":"VARCHAR"}]'), recursive := true)) n
        WHERE report.id = n.id
        """,
        Json.write(rows));
  }
}
