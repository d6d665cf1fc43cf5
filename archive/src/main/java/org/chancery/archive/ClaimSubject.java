package org.chancery.archive;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What a claim is about: an event, and which other events are of its kind.
 *
 * @param event id of the event
 * @param day of the event
 * @param type its type and mode
 * @param who those who act: by name, or all of their country in the same office
 * @param whom countries on the other side: of the recipients, else of the place and of the visit's
 *     host
 */
record ClaimSubject(String event, String day, Type type, Who who, TreeSet<String> whom) {
  private static final String LIST = "(SELECT unnest(from_json(?::JSON, '[\"VARCHAR\"]')))";

  /** Claims that hold for all who are or were in an office, not for one person. */
  private static final Pattern ANY_HOLDER =
      Pattern.compile(
          "(?i)\\bby (an?|any|the)\\b|\\b(presidents?|leaders?|ministers?|officials?|envoys?|heads? of|U\\.S\\.|high-level)\\b");

  /** Code of what was done, and of which story. */
  record Type(String type, Optional<String> mode, String story) {}

  /**
   * Who acts.
   *
   * @param names as the report has them
   * @param countries of those who act
   * @param offices that they hold, in lower case
   * @param anyHolder whether others in the same office count as well
   */
  record Who(
      TreeSet<String> names,
      TreeSet<String> countries,
      TreeSet<String> offices,
      boolean anyHolder) {}

  /** The subject of a claim; absent if nothing can be held against it. */
  static Optional<ClaimSubject> of(Database database, String event, String words) {
    Optional<ObjectNode> row =
        database
            .rows(
                """
                SELECT type, mode, story, day::VARCHAR AS day, place_country, reciprocal
                FROM event WHERE id = ? AND day IS NOT NULL
                """,
                event)
            .stream()
            .findFirst();
    if (row.isEmpty()) {
      return Optional.empty();
    }
    List<ObjectNode> parties =
        database.rows(
            """
            SELECT role, name, country, lower(office) AS office FROM participant
            WHERE event = ? ORDER BY role, ordinal
            """,
            event);
    Who who = who(parties, row.get().get("reciprocal").asBoolean(), words);
    TreeSet<String> whom = new TreeSet<>();
    parties.forEach(p -> Json.string(p, "country").ifPresent(whom::add));
    whom.removeAll(who.countries());
    if (whom.isEmpty()) {
      Json.string(row.get(), "place_country").ifPresent(whom::add);
      database
          .rows("SELECT host FROM visit WHERE list_contains(events, ?)", event)
          .forEach(v -> whom.add(v.get("host").asText()));
      whom.removeAll(who.countries());
    }
    if (who.names().isEmpty() || whom.isEmpty()) {
      return Optional.empty();
    }
    Type type =
        new Type(
            row.get().get("type").asText(),
            Json.string(row.get(), "mode"),
            row.get().get("story").asText());
    return Optional.of(new ClaimSubject(event, row.get().get("day").asText(), type, who, whom));
  }

  /** Where it makes no difference who is named first, the first one acts. */
  private static Who who(List<ObjectNode> parties, boolean reciprocal, String words) {
    TreeSet<String> names = new TreeSet<>();
    TreeSet<String> countries = new TreeSet<>();
    TreeSet<String> offices = new TreeSet<>();
    for (ObjectNode party : parties) {
      boolean acts = party.get("role").asText().equals("actor");
      if (acts && (names.isEmpty() || !reciprocal)) {
        names.add(party.get("name").asText());
        Json.string(party, "country").ifPresent(countries::add);
        Json.string(party, "office").ifPresent(offices::add);
      }
    }
    return new Who(names, countries, offices, ANY_HOLDER.matcher(words).find());
  }

  /** Condition on {@code event e}, with {@link #parameters}. */
  String alike() {
    String holder =
        who.anyHolder()
            ? " OR (p.country IN " + LIST + " AND lower(p.office) IN " + LIST + ")"
            : "";
    return """
        e.type = ? AND coalesce(e.mode, '') = ? AND e.story <> ?
        AND e.status = 'occurred' AND e.basis = 'stated' AND e.day IS NOT NULL
        AND e.id IN (SELECT event FROM participant p WHERE p.role = 'actor'
          AND (p.name IN LIST HOLDER))
        AND (e.place_country IN LIST
          OR e.id IN (SELECT event FROM participant p WHERE p.country IN LIST)
          OR e.id IN (SELECT unnest(events) FROM visit WHERE host IN LIST))
        """
        .replace("HOLDER", holder)
        .replace("LIST", LIST);
  }

  List<Object> parameters() {
    List<Object> all = new ArrayList<>(List.of(type.type(), type.mode().orElse(""), type.story()));
    all.add(Json.write(Json.strings(who.names())));
    if (who.anyHolder()) {
      all.add(Json.write(Json.strings(who.countries())));
      all.add(Json.write(Json.strings(who.offices())));
    }
    for (int i = 0; i < 3; i++) {
      all.add(Json.write(Json.strings(whom)));
    }
    return all;
  }
}
