package org.chancery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Relative clauses tell events of their own, with their own times. */
class RelativesTest {
  private static List<String> lines(String text) {
    return Fixture.lines(Fixture.record(text, "2024-06-19"));
  }

  @Test
  void what_a_relative_clause_tells_is_an_event_of_its_time() {
    assertThat(
            lines("Japan, which imposed sanctions on Belarus in 2021, condemned Iran on Monday."))
        .containsExactly(
            "SANCTION JPN > BLR 2021 occurred", "ACCUSE/disapprove JPN > IRN 2024-06-17 occurred");
  }

  @Test
  void times_of_a_relative_clause_are_not_those_of_the_main_verb() {
    assertThat(lines("Armenia and Azerbaijan, which fought wars in 1994 and 2020, met last week."))
        .containsExactly(
            "ASSAULT ARM+AZE <> ARM+AZE 1994 occurred",
            "ASSAULT ARM+AZE <> ARM+AZE 2020 occurred",
            "CONSULT ARM+AZE <> ARM+AZE 2024-06-10/2024-06-16 occurred");
  }

  @Test
  void a_time_before_the_comma_belongs_to_the_verb_before_it() {
    assertThat(
            lines(
                "Peru released ten Chileans in December 2023, two of whom had been arrested in 2022."))
        .contains("RETREAT/release PER > CHL.CVL 2023-12 occurred");
  }
}
