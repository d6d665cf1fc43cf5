package org.chancery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Ways of saying that patterns need not know: mended trees, clauses of speech, unnamed doers. */
class ConstructionsTest {
  private static List<String> lines(String text) {
    return Fixture.lines(Fixture.record(text, "2023-05-10"));
  }

  @Test
  void who_is_held_responsible_is_the_object() {
    assertThat(lines("Britain holds Iran responsible for the attack on the tanker."))
        .anyMatch(l -> l.startsWith("ACCUSE/disapprove GBR > IRN"));
  }

  @Test
  void what_must_be_done_is_asked_of_the_one_who_must() {
    assertThat(lines("Moscow said on Monday that Israel must end its strikes."))
        .anyMatch(l -> l.startsWith("REQUEST") && l.contains("RUS > ISR"));
  }

  @Test
  void what_the_speaker_will_not_do_is_refused() {
    assertThat(lines("Hungary said it will not accept the quota."))
        .anyMatch(l -> l.startsWith("REJECT") && l.contains("HUN"));
  }

  @Test
  void a_passive_may_leave_out_who_did_it() {
    assertThat(lines("Two Turkish diplomats were expelled on Monday."))
        .anyMatch(l -> l.startsWith("SANCTION") && l.contains("- > TUR"));
  }

  @Test
  void an_accident_names_no_doer_and_is_no_event() {
    assertThat(lines("Fifteen people were killed on Monday.")).isEmpty();
  }

  @Test
  void a_participle_after_a_comma_is_of_the_verb() {
    assertThat(
            lines("Russia attacked a church in Odesa on Monday, killing 15 Ukrainian villagers."))
        .anyMatch(l -> l.startsWith("ASSAULT") && l.contains("RUS > UKR"));
  }

  @Test
  void what_follows_a_deed_in_an_adverbial_is_not_the_object() {
    assertThat(lines("Canada expelled an Indian diplomat over the killing of a Sikh activist."))
        .anyMatch(l -> l.startsWith("SANCTION") && l.contains("CAN > IND"));
  }
}
