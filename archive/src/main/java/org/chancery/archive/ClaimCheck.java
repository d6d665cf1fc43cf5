package org.chancery.archive;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Holds the claims of reports ("first visit in 24 years", "since 2000", "last met in May 2019")
 * against the events of all reports, not only against the report's own. An archive is never
 * complete: where it knows nothing of the kind, the verdict is unknown.
 */
final class ClaimCheck {
  /** Events of the same kind between the same parties that took place, of other stories. */
  private static final String ALIKE =
      """
      SELECT e.id, e.edtf, e.day::VARCHAR AS day, e.publisher FROM event e, event s
      WHERE s.id = ? AND e.type = s.type AND e.mode = s.mode AND e.story <> s.story
        AND e.status = 'occurred' AND e.basis = 'stated' AND e.day IS NOT NULL
        AND list_has_any(e.actors, s.actors)
        AND (list_has_any(list_transform(e.recipient_codes, x -> left(x, 3)),
               list_transform(s.recipient_codes, x -> left(x, 3))))
      """;

  private final Database database;

  ClaimCheck(Database database) {
    this.database = database;
  }

  /**
   * All claims that can be held against events, in the order of reports, each with {@code
   * in_report} (the verdict of its own report), {@code verdict}, {@code reason} and {@code
   * decided_by}.
   */
  List<ObjectNode> all() {
    List<ObjectNode> claims =
        database.rows(
            """
            SELECT c.id, r.publisher, r.published::VARCHAR AS published, c.kind, c.words,
              c.verdict AS in_report, c.reason, c.events
            FROM claim c JOIN report r ON c.report = r.id
            WHERE r.current AND c.kind <> 'date'
            ORDER BY r.published NULLS LAST, c.report, c.sentence, c.id
            """);
    claims.forEach(this::check);
    return claims;
  }

  private void check(ObjectNode claim) {
    List<String> events = Json.strings(claim.remove("events"));
    Finding own =
        new Finding(
            claim.get("in_report").asText(),
            claim.remove("reason").asText() + " (the report itself)",
            events);
    Finding found = events.isEmpty() ? own : find(claim, events.get(0)).orElse(own);
    claim.put("verdict", found.verdict()).put("reason", found.reason());
    claim.set("decided_by", Json.strings(found.events()));
  }

  /** What the archive says of a claim. */
  private record Finding(String verdict, String reason, List<String> events) {}

  private Optional<Finding> find(ObjectNode claim, String about) {
    Optional<LocalDate> day =
        database.rows("SELECT day::VARCHAR AS day FROM event WHERE id = ?", about).stream()
            .findFirst()
            .flatMap(e -> Json.string(e, "day"))
            .map(LocalDate::parse);
    if (day.isEmpty()) {
      return Optional.empty();
    }
    String kind = claim.get("kind").asText().toLowerCase(Locale.ROOT).replace('-', '_');
    if (kind.equals("last")) {
      return last(claim, about, day.get());
    }
    return latest(about, day.get()).flatMap(e -> first(claim, kind, about, day.get(), e));
  }

  private Optional<ObjectNode> latest(String about, LocalDate before) {
    return database
        .rows(
            ALIKE + " AND e.day < ?::DATE ORDER BY e.day DESC, e.id LIMIT 1",
            about,
            before.toString())
        .stream()
        .findFirst();
  }

  private static Optional<Finding> first(
      ObjectNode claim, String kind, String about, LocalDate day, ObjectNode earlier) {
    LocalDate then = LocalDate.parse(earlier.get("day").asText());
    String told =
        "%s tells of one of %s".formatted(publisher(earlier), earlier.get("edtf").asText());
    List<String> events = List.of(about, earlier.get("id").asText());
    String words = claim.get("words").asText();
    if (kind.equals("first_ever")) {
      return Optional.of(new Finding("contradicted", told, events));
    }
    Optional<LocalDate> from =
        kind.equals("first_since")
            ? Recency.since(words)
            : Recency.months(words).map(m -> day.minusMonths(m - Recency.ROUNDING));
    if (from.isEmpty()) {
      return Optional.empty();
    }
    if (then.isAfter(from.get())) {
      return Optional.of(new Finding("contradicted", told, events));
    }
    return Optional.of(new Finding("consistent", told + ", the latest before", events));
  }

  /** "Last met in May 2019": a later one before the report contradicts; another report confirms. */
  private Optional<Finding> last(ObjectNode claim, String about, LocalDate day) {
    if (claim.get("published").isNull()) {
      return Optional.empty();
    }
    List<ObjectNode> between =
        database.rows(
            ALIKE + " AND e.day > ?::DATE AND e.day < ?::DATE - 3 ORDER BY e.day, e.id LIMIT 1",
            about,
            day.plusMonths(1).toString(),
            claim.get("published").asText());
    List<String> events = new ArrayList<>(List.of(about));
    if (between.isEmpty()) {
      return Optional.empty();
    }
    events.add(between.get(0).get("id").asText());
    return Optional.of(
        new Finding(
            "contradicted",
            "%s tells of one of %s"
                .formatted(publisher(between.get(0)), between.get(0).get("edtf").asText()),
            events));
  }

  private static String publisher(ObjectNode event) {
    return Json.string(event, "publisher").orElse("an unnamed publisher");
  }
}
