package org.chancery.archive;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.read.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A search by words finds the same rows with the signature as without, and reads few others. */
class SignatureTest {
  private static final int ROWS = 3_000;
  private static final int VOCABULARY = 4_000;

  @TempDir private Path folder;

  @Test
  void passes_over_no_row_that_holds_the_words_and_reads_few_that_do_not() {
    try (Database database = Database.open(folder.resolve("words.duckdb"))) {
      Random random = new Random(26);
      database.insert("text", rows(random, 150, Signature.TEXT));
      database.insert("event", rows(random, 30, Signature.SENTENCE));
      for (int i = 0; i < 60; i++) {
        String line = Tokens.line(words(random, 1 + i % 3));
        assertFinds(database, "text", Signature.TEXT, line, 0.06);
        assertFinds(database, "event", Signature.SENTENCE, line, 0.06);
      }
      String sentence =
          database.rows("SELECT tokens FROM event LIMIT 1").get(0).get("tokens").asText();
      assertFinds(database, "event", Signature.SENTENCE, sentence, 0);
    }
  }

  private static void assertFinds(
      Database database, String table, Signature signature, String line, double tooMany) {
    String count = "SELECT count(*) FROM " + table + " WHERE ";
    String signed = signature.mayHold(line);
    long holding = database.number(count + "contains(tokens, ?)", line);
    assertThat(database.number(count + signature.holds(line, "true"), line))
        .as("%s with '%s'", table, line)
        .isEqualTo(holding);
    long withEachWord =
        database.number(
            count
                + Stream.of(line.strip().split(" "))
                    .map(w -> "contains(tokens, ' " + w + " ')")
                    .collect(Collectors.joining(" AND ")));
    assertThat(database.number(count + signed))
        .as("rows of %s read for '%s'", table, line)
        .isBetween(withEachWord, withEachWord + (long) (tooMany * ROWS));
  }

  private static ArrayNode rows(Random random, int words, Signature signature) {
    ArrayNode rows = Json.array();
    for (int i = 0; i < ROWS; i++) {
      ObjectNode row = rows.addObject().put("report", "r" + i);
      signature.put(row, words(random, words));
    }
    return rows;
  }

  private static String words(Random random, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "w" + random.nextInt(VOCABULARY))
        .collect(Collectors.joining(" "));
  }

  @Test
  void finds_words_of_reports_stories_and_events_in_an_archive() {
    Desk.filled(folder.resolve("archive"), Desk.PLAN, Desk.VISIT, Desk.STRIKE);
    try (Archive archive = Archive.open(folder.resolve("archive"))) {
      for (Query.Kind kind : List.of(Query.Kind.EVENT, Query.Kind.STORY, Query.Kind.REPORT)) {
        assertThat(archive.query(said(kind, "Struck the SOUTH")).rows()).as("%s", kind).hasSize(1);
        assertThat(archive.query(said(kind, "south the struck")).rows()).as("%s", kind).isEmpty();
      }
    }
  }

  @Test
  void finds_the_same_whether_it_looks_among_the_newest_first_or_not() {
    List<Source> sources = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      String day = "2024-05-%02d".formatted(1 + i);
      String said = i % 8 == 0 ? "rarely told" : "often told";
      sources.add(
          Desk.report(
              "P" + i, day, day + "|RUS/country/Russia|ACCUSE|USA/country/US|occurred||" + said));
    }
    Desk.filled(folder.resolve("many"), sources.toArray(new Source[0]));
    try (Database database = Database.open(ArchiveFolder.database(folder.resolve("many")))) {
      for (Query.Kind kind : List.of(Query.Kind.EVENT, Query.Kind.STORY, Query.Kind.REPORT)) {
        for (String text : List.of("often", "rarely", "told", "never")) {
          Page whole = new Search(database).page(said(kind, text));
          for (int newest : List.of(0, 5, 11, 23)) {
            assertThat(new Search(database, newest).page(said(kind, text)))
                .as("%s '%s' among the newest %d", kind, text, newest)
                .isEqualTo(whole);
          }
        }
      }
    }
  }

  private static Query said(Query.Kind kind, String text) {
    return new Query(
        kind,
        Query.Parties.ANY,
        Query.What.ANY,
        Query.When.ANY,
        new Query.Words(Optional.empty(), Optional.empty(), Optional.of(text)),
        10,
        Optional.empty());
  }
}
