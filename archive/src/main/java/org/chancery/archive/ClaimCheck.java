package org.chancery.archive;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Holds the claims of reports ("first visit in 24 years", "since 2000", "last met in May 2019")
 * against the events of all reports, not only against the report's own. An archive is never
 * complete: where it knows nothing of the kind, the verdict is unknown, and the reason says what
 * was searched.
 */
final class ClaimCheck {
  /** Which events a claim may be about whose own sentence tells of none. */
  private static final Pattern NAMED =
      Pattern.compile(
          "(?i)\\b(visit|trip|tour|meeting|talks|summit|encounter|contact|attack|strike|raid|bombing)s?\\b");

  /** Type and mode of what such a word names; a percent sign for any mode. */
  private static final Map<String, List<String>> KINDS =
      Map.of(
          "visit", List.of("CONSULT", "visit"),
          "trip", List.of("CONSULT", "visit"),
          "tour", List.of("CONSULT", "visit"),
          "attack", List.of("ASSAULT", "%"),
          "strike", List.of("ASSAULT", "%"),
          "raid", List.of("ASSAULT", "%"),
          "bombing", List.of("ASSAULT", "%"));

  private static final List<String> MEETING = List.of("CONSULT", "%");

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
              c.verdict AS in_report, c.reason, c.events, c.report, c.sentence
            FROM claim c JOIN report r ON c.report = r.id
            WHERE r.current AND c.kind <> 'date'
            ORDER BY r.published NULLS LAST, c.report, c.sentence, c.id
            """);
    claims.forEach(this::check);
    return claims;
  }

  private void check(ObjectNode claim) {
    List<String> events = Json.strings(claim.remove("events"));
    Optional<String> about = events.isEmpty() ? near(claim) : Optional.of(events.get(0));
    claim.remove(List.of("report", "sentence"));
    Finding own =
        new Finding(
            claim.get("in_report").asText(),
            claim.remove("reason").asText() + " (the report itself)",
            events);
    Finding found = about.flatMap(e -> find(claim, e, own)).orElse(own);
    claim.put("verdict", found.verdict()).put("reason", found.reason());
    claim.set("decided_by", Json.strings(found.events()));
  }

  /** The event of the kind named that the report tells nearest to the claim. */
  private Optional<String> near(ObjectNode claim) {
    Matcher named = NAMED.matcher(claim.get("words").asText());
    if (!named.find()) {
      return Optional.empty();
    }
    List<String> kind = KINDS.getOrDefault(named.group(1).toLowerCase(Locale.ROOT), MEETING);
    return database
        .rows(
            """
            SELECT id FROM event WHERE report = ? AND type = ? AND coalesce(mode, '') LIKE ?
              AND abs(sentence - ?::INTEGER) <= 2
            ORDER BY abs(sentence - ?::INTEGER), sentence, ordinal LIMIT 1
            """,
            claim.get("report").asText(),
            kind.get(0),
            kind.get(1),
            claim.get("sentence").asInt(),
            claim.get("sentence").asInt())
        .stream()
        .findFirst()
        .map(e -> e.get("id").asText());
  }

  /** What the archive says of a claim. */
  private record Finding(String verdict, String reason, List<String> events) {}

  private Optional<Finding> find(ObjectNode claim, String about, Finding own) {
    Optional<ClaimSubject> subject = ClaimSubject.of(database, about, claim.get("words").asText());
    if (subject.isEmpty()) {
      return Optional.empty();
    }
    String kind = claim.get("kind").asText().toLowerCase(Locale.ROOT).replace('-', '_');
    Optional<Finding> found =
        kind.equals("last")
            ? last(claim, subject.get())
            : latest(subject.get()).flatMap(e -> first(claim, kind, subject.get(), e));
    return found.or(() -> silent(subject.get(), own));
  }

  private List<ObjectNode> alike(ClaimSubject subject, String condition, String... more) {
    List<Object> parameters = new ArrayList<>(subject.parameters());
    parameters.addAll(List.of(more));
    return database.rows(
        "SELECT e.id, e.edtf, e.day::VARCHAR AS day, e.publisher FROM event e WHERE "
            + subject.alike()
            + condition
            + " LIMIT 1",
        parameters.toArray());
  }

  private Optional<ObjectNode> latest(ClaimSubject subject) {
    return alike(subject, " AND e.day < ?::DATE ORDER BY e.day DESC, e.id", subject.day()).stream()
        .findFirst();
  }

  private static Optional<Finding> first(
      ObjectNode claim, String kind, ClaimSubject subject, ObjectNode earlier) {
    LocalDate day = LocalDate.parse(subject.day());
    LocalDate then = LocalDate.parse(earlier.get("day").asText());
    String told =
        "%s tells of one of %s".formatted(publisher(earlier), earlier.get("edtf").asText());
    List<String> events = List.of(subject.event(), earlier.get("id").asText());
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
  private Optional<Finding> last(ObjectNode claim, ClaimSubject subject) {
    if (claim.get("published").isNull()) {
      return Optional.empty();
    }
    List<ObjectNode> between =
        alike(
            subject,
            " AND e.day > ?::DATE AND e.day < ?::DATE - 3 ORDER BY e.day, e.id",
            LocalDate.parse(subject.day()).plusMonths(1).toString(),
            claim.get("published").asText());
    return between.stream()
        .findFirst()
        .map(
            e ->
                new Finding(
                    "contradicted",
                    "%s tells of one of %s".formatted(publisher(e), e.get("edtf").asText()),
                    List.of(subject.event(), e.get("id").asText())));
  }

  /** Nothing of the kind is stored: the report's own verdict stands, with what was searched. */
  private Optional<Finding> silent(ClaimSubject subject, Finding own) {
    if (!own.verdict().equals("unknown")) {
      return Optional.empty();
    }
    long searched =
        database.number(
            """
            SELECT count(DISTINCT e.id) FROM event e JOIN participant p ON p.event = e.id
            JOIN participant q ON q.event = e.id
            WHERE e.day < ?::DATE AND p.country IN LIST AND q.country IN LIST
            """
                .replace("LIST", "(SELECT unnest(from_json(?::JSON, '[\"VARCHAR\"]')))"),
            subject.day(),
            Json.write(Json.strings(subject.who().countries())),
            Json.write(Json.strings(subject.whom())));
    return Optional.of(
        new Finding(
            "unknown",
            "no earlier one in the archive, which has %,d earlier events between %s and %s"
                .formatted(
                    searched,
                    String.join(", ", subject.who().countries()),
                    String.join(", ", subject.whom())),
            List.of(subject.event())));
  }

  private static String publisher(ObjectNode event) {
    return Json.string(event, "publisher").orElse("an unnamed publisher");
  }
}
