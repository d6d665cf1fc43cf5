package org.chancery.archive;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which claims that were held against the record.
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
    int skip) {

  /** The claims, the latest report first. */
  List<ObjectNode> rows(Database database) {
    List<String> conditions = new ArrayList<>(List.of("r.current"));
    List<Object> parameters = new ArrayList<>();
    add(conditions, parameters, "c.kind = ?", kind);
    add(conditions, parameters, "c.verdict = ?", verdict);
    add(conditions, parameters, "r.published >= ?::DATE", when.since());
    add(conditions, parameters, "r.published <= ?::DATE", when.until());
    add(
        conditions,
        parameters,
        "contains(r.source_keys, ?)",
        source.map(s -> Keys.wanted(Filter.key(s))));
    add(
        conditions,
        parameters,
        "contains(lower(c.words), ?)",
        text.map(t -> t.toLowerCase(Locale.ROOT)));
    parameters.add(limit);
    parameters.add(skip);
    return database.rows(
        """
        SELECT c.id, c.report, r.published AS day, c.kind, c.verdict, c.words, c.reason, c.events, r.publisher
        FROM claim c JOIN report r ON c.report = r.id WHERE CHOSEN
        ORDER BY r.published DESC NULLS LAST, c.id LIMIT ? OFFSET ?
        """
            .replace("CHOSEN", String.join(" AND ", conditions)),
        parameters.toArray());
  }

  private static void add(
      List<String> conditions, List<Object> parameters, String condition, Optional<?> value) {
    if (value.isPresent()) {
      conditions.add(condition);
      parameters.add(value.get().toString());
    }
  }
}
