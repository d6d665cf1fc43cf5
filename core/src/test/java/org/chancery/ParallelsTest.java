package org.chancery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.model.Record;
import org.junit.jupiter.api.Test;

/** Parallels that share a verb: each has its own time, and is an event of its own. */
class ParallelsTest {
  private static List<String> lines(String text) {
    return Fixture.lines(Fixture.record(text, "2024-06-19"));
  }

  @Test
  void each_place_has_its_own_time() {
    assertThat(
            lines(
                "French President Emmanuel Macron visited Kenya in May 2021 and Ghana in June 2022."))
        .containsExactly(
            "CONSULT/visit FRA.GOV > KEN 2021-05 occurred",
            "CONSULT/visit FRA.GOV > GHA 2022-06 occurred");
  }

  @Test
  void two_towns_of_one_country_are_two_events_with_their_places() {
    Record record =
        Fixture.record(
            "The M23 rebels captured Goma in January and Bukavu the following month.",
            "2024-06-19");
    assertThat(Fixture.lines(record))
        .containsExactly(
            "COERCE/seize COD.REB > COD 2024-01 occurred",
            "COERCE/seize COD.REB > COD 2024-02 occurred");
    assertThat(
            record.events().stream()
                .map(e -> record.mentions().places().get(e.place().orElseThrow()).name()))
        .containsExactly("Goma", "Bukavu");
  }

  @Test
  void one_partner_met_in_two_places_is_met_twice() {
    assertThat(
            lines("Narendra Modi met Emmanuel Macron in Delhi in February and in Nice in April."))
        .containsExactly(
            "CONSULT IND.GOV > FRA.GOV 2024-02 occurred",
            "CONSULT IND.GOV > FRA.GOV 2024-04 occurred");
  }

  @Test
  void a_second_place_needs_no_preposition() {
    Record record =
        Fixture.record(
            "Donald Trump met Kim Jong Un in Singapore in June 2018 and Hanoi in February 2019.",
            "2024-06-19");
    assertThat(
            record.events().stream()
                .map(e -> record.mentions().places().get(e.place().orElseThrow()).name()))
        .containsExactly("Singapore", "Hanoi");
    assertThat(Fixture.lines(record).get(1)).endsWith("> PRK.GOV 2019-02 occurred");
  }

  @Test
  void a_list_of_three_is_three() {
    assertThat(
            lines(
                "Turkish Foreign Minister Hakan Fidan visited Cairo on Sunday, Amman on Monday and"
                    + " Baghdad on Tuesday."))
        .containsExactly(
            "CONSULT/visit TUR.GOV > EGY 2024-06-16 occurred",
            "CONSULT/visit TUR.GOV > JOR 2024-06-17 occurred",
            "CONSULT/visit TUR.GOV > IRQ 2024-06-18 occurred");
  }

  @Test
  void partners_named_at_the_object_are_told_apart_too() {
    assertThat(lines("China signed a pact with Brazil in March 2023 and with Chile in June 2023."))
        .containsExactly(
            "SUPPORT CHN > BRA 2023-03 occurred", "SUPPORT CHN > CHL 2023-06 occurred");
  }

  /** The second name has no time of its own: one event with both. */
  @Test
  void names_side_by_side_without_times_stay_together() {
    assertThat(lines("Israel bombed Beirut and Damascus on Monday."))
        .containsExactly("ASSAULT/aerial ISR > LBN+SYR 2024-06-17 occurred");
  }

  /** A second subject is not taken for a second object. */
  @Test
  void who_else_acts_is_no_parallel_of_a_thing() {
    assertThat(
            lines("France expelled two Iranian diplomats in March 2023 and Germany in April 2023."))
        .containsExactly("SANCTION/expel FRA > IRN.GOV 2023-03 occurred");
  }
}
