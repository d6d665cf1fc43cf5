package org.chancery.archive;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * How a kind of entry is listed.
 *
 * @param columns as SELECT takes them, in the order in which they are shown
 * @param from table, with a condition that always holds
 * @param day expression of the day by which rows are ordered
 * @param text condition of {@code --text}, where {@code HOLDS} stands for the words
 * @param signature of the words among which {@code --text} looks
 * @param filters options that it knows, in alphabetical order
 */
record Listing(
    String columns,
    String from,
    String day,
    String text,
    Signature signature,
    Set<String> filters) {
  private static final Map<Query.Kind, Listing> ALL = new EnumMap<>(Query.Kind.class);

  static {
    put(
        Query.Kind.EVENT,
        "id, report, day, edtf, first, last, basis, published, type, mode, cameo, quad, score,"
            + " contexts, actors, actor_codes, recipients, recipient_codes, reciprocal, status,"
            + " place, place_country, place_feature, latitude, longitude, geonames, publisher,"
            + " sources, words, sentence, trigger_begin, trigger_end, rule, confidence, story",
        "--actor --recipient --type --status --since --until --place --source --text");
    put(
        Query.Kind.STORY,
        "id, title, day, edtf, first, last, type, mode, cameo, quad, score, actors, actor_codes,"
            + " recipients, recipient_codes, reciprocal, status, life, place, place_country,"
            + " events, reports, origins, origin_names, affirmed_by, denied_by, first_report,"
            + " last_report",
        "--actor --recipient --type --status --since --until --place --source --text");
    put(
        Query.Kind.VISIT,
        "id, report, day, edtf, first, last, visitor, visitor_code, host, stops, status,"
            + " invitation, reciprocates, events, published, publisher",
        "--actor --recipient --status --since --until --place --source --text");
    put(
        Query.Kind.AGREEMENT,
        "id, report, day, edtf, first, last, name, parties, party_codes, status, replaces, events,"
            + " published, publisher",
        "--actor --recipient --status --since --until --source --text");
    put(
        Query.Kind.STATEMENT,
        "id, report, day, edtf, first, last, speaker, speaker_code, setting, content, about,"
            + " published, publisher",
        "--actor --recipient --since --until --source --text");
    put(
        Query.Kind.ACTOR,
        "name, kind, country, office, reports, mentions, first_seen, last_seen",
        "--actor --since --until --source --text");
    ALL.put(
        Query.Kind.REPORT,
        new Listing(
            "id, published AS day, headline, publisher, relays, dateline, url, name, given_id,"
                + " retrieved, version, events, characters, origin, copy_group, text_sha256,"
                + " codebook, seq",
            "report WHERE current",
            "published",
            "id IN (SELECT report FROM text WHERE HOLDS)",
            Signature.TEXT,
            filters("--actor --since --until --place --source --text")));
    ALL.put(
        Query.Kind.REJECTION,
        new Listing(
            "id, noted::DATE AS day, name, reason, noted",
            "rejection WHERE true",
            "noted::DATE",
            "false AND contains(name, ?)",
            Signature.NONE,
            filters("--since --until")));
  }

  static Listing of(Query.Kind kind) {
    return ALL.get(kind);
  }

  /**
   * Condition with one question mark, for the line, that an entry holds its words.
   *
   * @param since first day of what is looked through; absent for all
   */
  String holds(String line, Optional<LocalDate> since) {
    String recent = since.map(d -> published() + " >= DATE '" + d + "'").orElse("true");
    return text.replace("HOLDS", signature.holds(line, recent));
  }

  /** The day by name, where the words stand. */
  private String published() {
    return signature == Signature.TEXT ? "published" : "day";
  }

  private static void put(Query.Kind kind, String columns, String filters) {
    String from = kind.label() + " WHERE true";
    boolean many = kind == Query.Kind.EVENT || kind == Query.Kind.STORY;
    ALL.put(
        kind,
        new Listing(
            columns,
            from,
            "day",
            "HOLDS",
            many ? Signature.SENTENCE : Signature.NONE,
            filters(filters)));
  }

  private static Set<String> filters(String names) {
    return new TreeSet<>(List.of(names.split(" ")));
  }
}
