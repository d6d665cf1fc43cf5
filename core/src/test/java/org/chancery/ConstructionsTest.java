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

  @Test
  void what_will_not_be_done_is_refused() {
    assertThat(lines("Kenya will not lift the embargo on Somalia."))
        .singleElement()
        .asString()
        .startsWith("REJECT")
        .contains("KEN > SOM");
  }

  @Test
  void what_is_said_to_be_refused_is_one_refusal() {
    assertThat(lines("Hungary said it will not accept the quota.")).hasSize(1);
  }

  @Test
  void whose_an_object_is_stands_for_of_and_by() {
    assertThat(lines("Spain rejected Morocco's proposal."))
        .anyMatch(l -> l.startsWith("REJECT") && l.contains("ESP > MAR"));
    assertThat(lines("Spain rejected a proposal put forward by Morocco."))
        .anyMatch(l -> l.startsWith("REJECT") && l.contains("ESP > MAR"));
  }

  @Test
  void a_demand_needs_no_modal_verb() {
    assertThat(lines("Egypt demanded that Israel halt its strikes."))
        .anyMatch(l -> l.startsWith("REQUEST") && l.contains("EGY > ISR"));
  }

  @Test
  void about_so_many_are_those_who_act() {
    assertThat(lines("Around 7,000 Nigerians have sought refuge in Niger, some 600 since March."))
        .anyMatch(l -> l.startsWith("REQUEST") && l.contains("NGA.CVL > NER"));
  }

  @Test
  void who_is_registered_is_the_one_deported() {
    assertThat(
            lines(
                "Omani authorities have deported at least four Yemeni asylum seekers registered"
                    + " with the United Nations."))
        .anyMatch(l -> l.startsWith("COERCE/deport OMN.GOV > YEM"));
  }

  @Test
  void who_flees_is_the_one_attacked() {
    assertThat(lines("Sudanese soldiers attacked Chadian herders fleeing a burning market."))
        .anyMatch(l -> l.startsWith("ASSAULT") && l.contains("SDN.MIL > TCD"));
  }

  @Test
  void what_stands_before_the_comma_is_not_of_the_one_who_says_so() {
    assertThat(
            lines(
                "Ethiopian gunmen opened fire on Kenyan farmers on Sunday morning, killing nine,"
                    + " the police said."))
        .anyMatch(l -> l.startsWith("ASSAULT") && l.contains("> KEN"));
  }
}
