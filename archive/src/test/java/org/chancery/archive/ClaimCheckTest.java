package org.chancery.archive;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.chancery.Tenures;
import org.chancery.read.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimCheckTest {
  @TempDir Path folder;

  private static Source visit(String publisher, String day, String claim) {
    String event =
        day + "|" + Desk.PUTIN + "|CONSULT/visit|" + Desk.NORTH_KOREA + "|occurred||came";
    return Desk.report(publisher, day, claim.isEmpty() ? event : event + "\nclaims " + claim);
  }

  private ObjectNode verdict(Source... sources) {
    try (Archive archive = Archive.open(Desk.filled(folder, sources))) {
      return archive.claims().get(0);
    }
  }

  @Test
  void a_first_visit_in_24_years_fits_an_older_visit_of_another_report() {
    ObjectNode claim =
        verdict(
            visit("Yonhap", "2024-06-19", "FIRST_IN first visit in 24 years"),
            visit("Interfax", "2000-07-19", ""));
    assertThat(claim.get("in_report").asText()).isEqualTo("unknown");
    assertThat(claim.get("verdict").asText()).isEqualTo("consistent");
    assertThat(claim.get("reason").asText())
        .isEqualTo("Interfax tells of one of 2000-07-19, the latest before");
    assertThat(claim.get("decided_by")).hasSize(2);
  }

  @Test
  void a_visit_in_between_contradicts_it() {
    ObjectNode claim =
        verdict(
            visit("Yonhap", "2024-06-19", "FIRST_SINCE first visit since July 2000"),
            visit("Interfax", "2000-07-19", ""),
            visit("TASS", "2011-08-24", ""));
    assertThat(claim.get("verdict").asText()).isEqualTo("contradicted");
    assertThat(claim.get("reason").asText()).contains("TASS", "2011-08-24");
  }

  @Test
  void stays_unknown_where_the_archive_has_nothing_and_says_what_was_searched() {
    ObjectNode claim = verdict(visit("Yonhap", "2024-06-19", "FIRST_EVER first visit ever"));
    assertThat(claim.get("verdict").asText()).isEqualTo("unknown");
    assertThat(claim.get("reason").asText())
        .isEqualTo("no earlier one in the archive, which has 0 earlier events between RUS and PRK");
  }

  @Test
  void counts_others_in_the_same_office_where_the_claim_is_of_an_office() {
    Source medvedev =
        Desk.report(
            "TASS",
            "2011-08-24",
            visit("TASS", "2011-08-24", "").text().replace("Vladimir Putin", "Dmitry Medvedev"));
    assertThat(
            verdict(
                    visit(
                        "Yonhap",
                        "2024-06-19",
                        "FIRST_IN first visit by a Russian president in 24 years"),
                    medvedev)
                .get("verdict")
                .asText())
        .isEqualTo("contradicted");
  }

  @Test
  void finds_the_event_that_a_claim_in_the_next_sentence_is_about() {
    ObjectNode claim =
        verdict(
            visit("Yonhap", "2024-06-19", "alone FIRST_IN It is his first trip in 24 years"),
            visit("Interfax", "2000-07-19", ""));
    assertThat(claim.get("verdict").asText()).isEqualTo("consistent");
  }

  @Test
  void takes_no_meeting_with_somebody_else_for_an_earlier_one() {
    String meeting = "|USA/person/Donald Trump+PRK/person/Kim Jong Un|CONSULT|<>%s|occurred||met";
    String both = meeting.formatted("USA/person/Donald Trump+PRK/person/Kim Jong Un");
    Source singapore =
        Desk.report("AP", "2018-06-12", "2018-06-12" + both + "\nclaims FIRST_EVER first ever");
    Source abe =
        Desk.report(
            "NHK",
            "2018-04-18",
            "2018-04-18" + both.replace("PRK/person/Kim Jong Un", "JPN/person/Shinzo Abe"));
    assertThat(verdict(singapore, abe).get("verdict").asText()).isEqualTo("unknown");
  }

  @Test
  void takes_one_with_the_same_person_for_an_earlier_one() {
    String parties = "USA/person/Donald Trump+PRK/person/Kim Jong Un";
    String meeting = "|" + parties + "|CONSULT|<>" + parties + "|occurred||met";
    assertThat(
            verdict(
                    Desk.report(
                        "AP",
                        "2019-06-30",
                        "2019-06-30" + meeting + "\nclaims FIRST_EVER first ever"),
                    Desk.report("ST", "2018-06-12", "2018-06-12" + meeting))
                .get("verdict")
                .asText())
        .isEqualTo("contradicted");
  }

  @Test
  void reads_stretches_of_time() {
    assertThat(Recency.months("first trip there in more than 22 years")).contains(264L);
    assertThat(Recency.months("first visit in two decades")).contains(240L);
    assertThat(Recency.months("first in weeks")).isEmpty();
    assertThat(Recency.since("first since July 2000")).contains(LocalDate.of(2000, 7, 31));
    assertThat(Recency.since("first since 2000")).contains(LocalDate.of(2000, 12, 31));
  }

  @Test
  void offices_learned_from_reports_are_known_for_a_year_after_them_by_last_name() {
    Tenures known;
    try (Archive archive = Archive.open(Desk.filled(folder, visit("Yonhap", "2024-06-19", "")))) {
      known = archive.known();
    }
    Optional<Tenures.Known> putin = known.of("Putin", LocalDate.of(2024, 6, 26));
    assertThat(putin.map(Tenures.Known::name)).contains("Vladimir Putin");
    assertThat(putin.orElseThrow().affiliation().country()).contains("RUS");
    assertThat(putin.orElseThrow().affiliation().office()).contains("President");
    assertThat(known.of("Putin", LocalDate.of(2024, 6, 18))).isEmpty();
    assertThat(known.of("Putin", LocalDate.of(2025, 7, 1))).isEmpty();
    assertThat(known.of("Igor Putin", LocalDate.of(2024, 6, 26))).isEmpty();
  }
}
