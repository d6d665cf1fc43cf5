package org.chancery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.model.Agreement;
import org.chancery.model.Claim;
import org.chancery.model.Record;
import org.chancery.model.Visit;
import org.junit.jupiter.api.Test;

/** Occurred, planned, possible, alleged, denied, not occurred. Sentences are ours. */
class HowItStandsTest {
  private static Record record(String text) {
    return Fixture.record(text, "2023-05-10");
  }

  /** The statuses of the events of a type. */
  private static List<String> statuses(String type, String text) {
    return record(text).events().stream()
        .filter(e -> e.code().type().equals(type))
        .map(e -> e.standing().status().label())
        .toList();
  }

  @Test
  void what_is_planned_is_the_event_and_not_the_plan() {
    assertThat(Fixture.lines(record("Xi Jinping plans to visit Serbia next week.")))
        .hasSize(1)
        .allMatch(l -> l.startsWith("CONSULT/visit") && l.endsWith("planned"));
  }

  @Test
  void be_to_is_a_plan() {
    assertThat(statuses("CONSULT", "Olaf Scholz is to meet Emmanuel Macron in Berlin."))
        .containsExactly("planned");
  }

  @Test
  void would_told_by_somebody_is_a_plan() {
    assertThat(statuses("CONSULT", "Olaf Scholz said he would visit Egypt."))
        .containsExactly("planned");
    assertThat(statuses("CONSULT", "Olaf Scholz could visit Egypt.")).containsExactly("possible");
  }

  @Test
  void first_to_visit_has_visited() {
    assertThat(statuses("CONSULT", "Barack Obama became the first president to visit Hiroshima."))
        .doesNotContain("possible", "planned");
  }

  @Test
  void what_is_done_to_nothing_is_not_done() {
    assertThat(statuses("CONSULT", "Kenya held no talks with Sudan."))
        .containsExactly("not-occurred");
    assertThat(statuses("SANCTION", "Canada imposed no sanctions on Cuba."))
        .containsExactly("not-occurred");
    assertThat(statuses("SANCTION", "No sanctions were imposed on Cuba by Canada."))
        .containsExactly("not-occurred");
  }

  @Test
  void what_nobody_plans_or_wants_has_not_occurred() {
    assertThat(statuses("ASSAULT", "Sudan had no plan to invade Chad."))
        .containsExactly("not-occurred");
    assertThat(statuses("ASSAULT", "Sudan had no desire to invade Chad."))
        .doesNotContain("occurred");
  }

  @Test
  void what_one_sentence_affirms_and_denies_are_two_things() {
    assertThat(
            statuses(
                "CONSULT", "Olaf Scholz met Joe Biden but held no talks with Emmanuel Macron."))
        .containsExactly("occurred", "not-occurred");
  }

  @Test
  void coordinated_verbs_share_their_modal_and_their_negation() {
    assertThat(statuses("CONSULT", "Olaf Scholz may visit Egypt and meet Joe Biden in Cairo."))
        .isNotEmpty()
        .allMatch("possible"::equals);
  }

  @Test
  void attack_that_may_be_launched_has_not_been() {
    assertThat(statuses("ASSAULT", "Iran could launch an attack on Israel."))
        .isNotEmpty()
        .allMatch("possible"::equals);
  }

  @Test
  void questions_and_orders_are_no_deeds() {
    assertThat(statuses("CONSULT", "Will Olaf Scholz visit Egypt?")).allMatch("possible"::equals);
  }

  @Test
  void without_and_no_longer_negate() {
    assertThat(statuses("CONSULT", "Olaf Scholz left Cairo without meeting Joe Biden."))
        .isNotEmpty()
        .allMatch("not-occurred"::equals);
  }

  @Test
  void hostile_act_that_only_its_victim_tells_of_is_alleged() {
    assertThat(
            statuses(
                "ASSAULT",
                "Armenia's defence ministry said Azerbaijan had shelled Armenia on Monday."))
        .isNotEmpty()
        .allMatch("alleged"::equals);
  }

  @Test
  void later_mention_by_name_does_not_make_a_plan_a_deed() {
    assertThat(
            statuses(
                "CONSULT",
                "Olaf Scholz will visit Egypt next week. The visit to Egypt has been long awaited."))
        .allMatch("planned"::equals);
  }

  @Test
  void planned_for_a_weekday_is_for_the_next_one() {
    assertThat(Fixture.lines(record("Olaf Scholz is to meet Emmanuel Macron on Monday.")))
        .anyMatch(l -> l.contains("2023-05-15 planned"));
  }

  @Test
  void past_within_a_plan_is_past() {
    assertThat(
            statuses(
                "ASSAULT",
                "Poland plans to mark eighty years since Germany invaded Poland in 1939."))
        .doesNotContain("planned", "possible");
  }

  @Test
  void invitation_belongs_to_the_visit_that_follows_it() {
    Record record =
        record(
            "Xi Jinping arrived in Serbia on Tuesday. Aleksandar Vucic invited Xi Jinping in"
                + " October 2022. Xi Jinping last visited Belgrade in June 2016.");
    List<Visit> visits = record.derived().visits();
    assertThat(visits).hasSizeGreaterThan(1);
    assertThat(visits)
        .filteredOn(v -> v.relations().invitation().isPresent())
        .allSatisfy(
            v -> assertThat(v.itinerary().arrival().when().get().edtf()).startsWith("2023-05"));
  }

  @Test
  void document_that_was_not_signed_is_no_agreement() {
    assertThat(record("Russia and Japan did not sign a treaty.").derived().agreements())
        .extracting(Agreement::status)
        .isEmpty();
  }

  @Test
  void claim_about_no_event_in_hand_is_unknown() {
    assertThat(record("The storm was the first in 40 years.").derived().claims())
        .extracting(Claim::verdict)
        .containsExactly(Claim.Verdict.UNKNOWN);
  }
}
