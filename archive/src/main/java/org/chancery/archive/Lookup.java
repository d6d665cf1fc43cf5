package org.chancery.archive;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Looks up what belongs to entries whose ids are known. */
public final class Lookup {
  private final Database database;

  Lookup(Database database) {
    this.database = database;
  }

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
