package org.chancery.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.model.ChanceryException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
  @TempDir Path folder;

  @Test
  void counts_every_input_once_as_stored_unchanged_or_rejected() {
    try (Archive archive = Archive.openOrCreate(folder)) {
      Ingest.Tally tally =
          Desk.ingest(
              archive,
              List.of(
                  Desk.PLAN, Desk.VISIT, Desk.PLAN, Desk.report("X", "2024-01-01", "bad words")));
      assertThat(tally).isEqualTo(new Ingest.Tally(4, 2, 1, 1));
      assertThat(Desk.rows(archive, Query.Kind.REJECTION)).hasSize(1);
      assertThat(archive.verify()).isEmpty();
    }
  }

  @Test
  void takes_the_same_reports_again_without_a_change() {
    try (Archive archive = Archive.openOrCreate(folder)) {
      Desk.ingest(archive, List.of(Desk.PLAN, Desk.VISIT));
      List<String> before = Desk.everything(archive);
      assertThat(Desk.ingest(archive, List.of(Desk.VISIT, Desk.PLAN)))
          .isEqualTo(new Ingest.Tally(2, 0, 2, 0));
      assertThat(Desk.everything(archive)).isEqualTo(before);
    }
  }

  @Test
  void keeps_the_older_version_of_a_changed_report_but_does_not_count_it() {
    String first = "2024-06-19|USA/country/US|ASSAULT|IRQ/country/Iraq|occurred||struck a camp";
    String second = first.replace("a camp", "two camps") + "\nIt was corrected.";
    try (Archive archive = Archive.openOrCreate(folder)) {
      Desk.ingest(
          archive,
          List.of(
              Desk.at("http://x.test/1", "X", "2024-06-19", first),
              Desk.at("http://x.test/1", "X", "2024-06-20", second)));
      assertThat(archive.counts().get("reports").asInt()).isEqualTo(1);
      assertThat(archive.counts().get("older_versions").asInt()).isEqualTo(1);
      assertThat(archive.counts().get("events").asInt()).isEqualTo(1);
      assertThat(Desk.rows(archive, Query.Kind.EVENT).get(0).get("words").asText())
          .contains("two camps");
      assertThat(archive.verify()).isEmpty();
    }
  }

  @Test
  void gives_identical_results_after_a_rebuild() {
    Desk.filled(
        folder, Desk.PLAN, Desk.VISIT, Desk.STRIKE, Desk.report("X", "2024-01-01", "bad a"));
    List<String> before;
    try (Archive archive = Archive.open(folder)) {
      before = Desk.everything(archive);
    }
    Archive.rebuild(folder);
    try (Archive archive = Archive.open(folder)) {
      assertThat(Desk.everything(archive)).isEqualTo(before);
      assertThat(archive.verify()).isEmpty();
    }
  }

  @Test
  void makes_a_lost_database_anew_on_opening() throws IOException {
    Desk.filled(folder, Desk.PLAN, Desk.VISIT);
    Files.delete(folder.resolve("archive.duckdb"));
    try (Archive archive = Archive.open(folder)) {
      assertThat(archive.counts().get("events").asInt()).isEqualTo(2);
      assertThat(archive.verify()).isEmpty();
    }
  }

  @Test
  void cuts_a_torn_end_of_the_journal() throws IOException {
    Desk.filled(folder, Desk.PLAN);
    Path segment = folder.resolve("journal/000000000001.jsonl");
    long whole = Files.size(segment);
    Files.writeString(segment, Files.readString(segment) + "{\"seq\":2,\"sha256\":\"00");
    try (Archive archive = Archive.open(folder)) {
      assertThat(Files.size(segment)).isEqualTo(whole);
      Desk.ingest(archive, List.of(Desk.VISIT));
      assertThat(archive.verify()).isEmpty();
    }
  }

  @Test
  void refuses_a_journal_damaged_in_the_middle() throws IOException {
    Desk.filled(folder, Desk.PLAN, Desk.VISIT);
    Path segment = folder.resolve("journal/000000000001.jsonl");
    Files.writeString(segment, Files.readString(segment).replaceFirst("tomorrow", "yesterday"));
    assertThatThrownBy(() -> Archive.open(folder))
        .isInstanceOf(ChanceryException.class)
        .hasMessageContaining("damaged at byte 0")
        .hasMessageContaining("checksum");
  }

  @Test
  void refuses_a_second_user_and_a_newer_version() throws IOException {
    try (Archive archive = Archive.openOrCreate(folder)) {
      assertThat(archive.counts().get("reports").asInt()).isZero();
      assertThatThrownBy(() -> Archive.open(folder)).hasMessageContaining("open in process");
    }
    Files.writeString(folder.resolve("format"), "99\n");
    assertThatThrownBy(() -> Archive.open(folder)).hasMessageContaining("newer Chancery");
    assertThatThrownBy(() -> Archive.open(folder.resolve("nowhere")))
        .hasMessageContaining("no archive there");
  }

  @Test
  void finds_near_copies_and_relays_to_be_of_one_origin() {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      body.append("\nSentence number ").append(i).append(" of an agency report about the visit.");
    }
    String own =
        "\nOur correspondent stood at the airport when the guest stepped out into the rain, shook many hands and drove off past crowds who had waited since dawn with paper flags and red flowers.";
    String agency = Desk.VISIT.text() + body;
    try (Archive archive = Archive.openOrCreate(folder)) {
      Desk.ingest(
          archive,
          List.of(
              Desk.report("Reuters", "2024-06-19", agency),
              Desk.report("Daily", "2024-06-20", "Another headline\n" + agency),
              Desk.report("Gazette", "2024-06-20", agency.substring(0, agency.length() * 2 / 3)),
              Desk.report("Courier", "2024-06-20", Desk.VISIT.text() + "\nrelays Reuters"),
              Desk.report("Herald", "2024-06-20", Desk.VISIT.text() + own)));
      assertThat(Desk.stories(archive))
          .containsExactly(
              "Vladimir Putin (RUS) visits North Korea in Pyongyang, 19 June 2024 – occurred"
                  + " [5 events, 5 reports, 2 origins]");
    }
  }

  @Test
  void pages_through_all_rows_in_a_stable_order() {
    try (Archive archive = Archive.openOrCreate(folder)) {
      List<org.chancery.read.Source> sources = new ArrayList<>();
      for (int day = 10; day < 30; day++) {
        String text = "2024-05-" + day + "|USA/country/US|ASSAULT|IRQ/country/Iraq|occurred||hit";
        sources.add(Desk.report("P" + day, "2024-05-30", text));
      }
      Desk.ingest(archive, sources);
      List<String> seen = new ArrayList<>();
      Query query = Query.all(Query.Kind.EVENT, 7);
      for (Optional<Query> next = Optional.of(query); next.isPresent(); ) {
        Page page = archive.query(next.get());
        page.rows().forEach(r -> seen.add(r.get("id").asText()));
        next = page.next().map(query::after);
      }
      assertThat(seen).hasSize(20).doesNotHaveDuplicates();
      assertThat(seen)
          .isEqualTo(
              Desk.rows(archive, Query.Kind.EVENT).stream()
                  .map(r -> r.get("id").asText())
                  .toList());
    }
  }

  @Test
  void filters_by_every_option_and_refuses_what_a_list_does_not_know() {
    try (Archive archive = Archive.openOrCreate(folder)) {
      Desk.ingest(archive, List.of(Desk.PLAN, Desk.VISIT, Desk.STRIKE));
      assertThat(count(archive, parties("RUS", "PRK"))).isEqualTo(2);
      assertThat(count(archive, parties("RUS GOV", "north korea"))).isEqualTo(2);
      assertThat(count(archive, parties("putin", null))).isEqualTo(2);
      assertThat(count(archive, parties("put", null))).isZero();
      assertThat(count(archive, what("CONSULT/visit", "planned"))).isEqualTo(1);
      assertThat(count(archive, what(null, "planned,occurred"))).isEqualTo(3);
      assertThat(count(archive, words("pyongyang", null, null))).isEqualTo(1);
      assertThat(count(archive, words(null, "AFP", null))).isEqualTo(1);
      assertThat(count(archive, words(null, null, "struck the south"))).isEqualTo(1);
      assertThat(count(archive, words(null, null, "ruck"))).isZero();
      assertThatThrownBy(() -> count(archive, what(null, "perhaps")))
          .hasMessageContaining("'perhaps' is no status");
      assertThatThrownBy(
              () ->
                  archive.query(
                      new Query(
                          Query.Kind.ACTOR,
                          Query.Parties.ANY,
                          new Query.What(Optional.of("CONSULT"), Optional.empty()),
                          Query.When.ANY,
                          Query.Words.ANY,
                          5,
                          Optional.empty())))
          .hasMessageContaining("can't be filtered by --type");
    }
  }

  @Test
  void counts_a_dyad_by_month_and_leaves_out_what_is_only_planned() {
    try (Archive archive = Archive.openOrCreate(folder)) {
      Desk.ingest(archive, List.of(Desk.VISIT, Desk.STRIKE));
      var rows =
          archive.series(new Series("RUS", Optional.of("PRK"), Series.By.MONTH, Query.When.ANY));
      assertThat(rows).hasSize(1);
      assertThat(rows.get(0).get("start").asText()).isEqualTo("2024-06-01");
      assertThat(rows.get(0).get("verbal_cooperation").asInt()).isEqualTo(1);
      assertThat(rows.get(0).get("score_mean").asDouble()).isEqualTo(4);
    }
    Path planned = folder.resolve("planned");
    try (Archive archive = Archive.open(Desk.filled(planned, Desk.PLAN))) {
      assertThat(
              archive.series(new Series("RUS", Optional.of("PRK"), Series.By.YEAR, Query.When.ANY)))
          .isEmpty();
    }
  }

  @Test
  void keeps_the_offices_that_reports_tell() {
    try (Archive archive = Archive.open(Desk.filled(folder, Desk.PLAN, Desk.VISIT))) {
      var tenures = archive.tenures(LocalDate.parse("2024-06-18"));
      assertThat(tenures).hasSize(1);
      assertThat(tenures.get(0).get("person").asText()).isEqualTo("Vladimir Putin");
      assertThat(tenures.get(0).get("reports").asInt()).isEqualTo(1);
      assertThat(archive.tenures(LocalDate.parse("2020-01-01"))).isEmpty();
    }
  }

  private static int count(Archive archive, Query query) {
    return archive.query(query).rows().size();
  }

  private static Query parties(String actor, String recipient) {
    return query(
        new Query.Parties(Optional.ofNullable(actor), Optional.ofNullable(recipient)),
        Query.What.ANY,
        Query.Words.ANY);
  }

  private static Query what(String type, String status) {
    return query(
        Query.Parties.ANY,
        new Query.What(Optional.ofNullable(type), Optional.ofNullable(status)),
        Query.Words.ANY);
  }

  private static Query words(String place, String source, String text) {
    return query(
        Query.Parties.ANY,
        Query.What.ANY,
        new Query.Words(
            Optional.ofNullable(place), Optional.ofNullable(source), Optional.ofNullable(text)));
  }

  private static Query query(Query.Parties parties, Query.What what, Query.Words words) {
    return new Query(Query.Kind.EVENT, parties, what, Query.When.ANY, words, 100, Optional.empty());
  }

  @Test
  void makes_the_database_of_an_older_version_anew_and_says_so() {
    Desk.filled(folder, Desk.PLAN, Desk.VISIT);
    List<String> before;
    try (Archive archive = Archive.open(folder)) {
      before = Desk.everything(archive);
    }
    try (Database database = Database.open(ArchiveFolder.database(folder))) {
      database.update("UPDATE mark SET features = '{}'");
      database.update("ALTER TABLE event DROP COLUMN stance");
      database.setState("schema", "1");
    }
    List<String> notices = new ArrayList<>();
    try (Archive archive = Archive.open(folder, notices::add)) {
      assertThat(Desk.everything(archive)).isEqualTo(before);
      assertThat(archive.verify()).isEmpty();
      Desk.ingest(archive, List.of(Desk.STRIKE));
    }
    assertThat(notices)
        .containsExactly(
            folder
                + ": its database was made by an older Chancery (schema 1, now "
                + Database.SCHEMA
                + "); it is made anew from the journal, 2 entries");
    notices.clear();
    Archive.open(folder, notices::add).close();
    assertThat(notices).isEmpty();
  }
}
