package org.chancery.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.Fixture;
import org.junit.jupiter.api.Test;

/** Who the actors of a report are. Sentences are ours. */
class ActorsTest {
  private static List<String> actors(String text) {
    return Fixture.record(text, "2023-05-10").mentions().actors().stream()
        .map(a -> a.name() + " = " + a.code())
        .toList();
  }

  @Test
  void two_nationalities_on_one_noun_are_two_actors() {
    assertThat(actors("Thai and Cambodian soldiers exchanged fire on Monday."))
        .contains("Thai soldiers = THA MIL", "Cambodian soldiers = KHM MIL");
  }

  @Test
  void office_in_a_city_gives_the_country_of_the_city() {
    assertThat(actors("The mayor of Kharkiv condemned the attack."))
        .anyMatch(a -> a.endsWith("UKR GOV"));
    assertThat(actors("Texas Governor Alan Brook condemned the attack."))
        .contains("Alan Brook = USA GOV");
  }

  @Test
  void backers_are_not_the_country_of_those_they_back() {
    assertThat(actors("Iran-backed rebels attacked a base."))
        .contains("Iran-backed rebels = --- REB");
  }

  @Test
  void institution_without_a_country_is_of_the_country_of_the_report() {
    assertThat(
            actors(
                "TALLINN, May 9 (Test) - Estonia expelled two diplomats on Monday. Police detained 20 people."))
        .contains("Police = EST COP");
  }

  @Test
  void countries_known_only_by_their_seats_do_not_stop_the_reading() {
    assertThat(actors("The Kremlin and the White House traded threats. Both countries denied it."))
        .isNotEmpty();
  }

  @Test
  void peoples_are_actors() {
    assertThat(actors("Soldiers killed dozens of Rohingya on Monday."))
        .anyMatch(a -> a.contains("Rohingya"));
  }

  @Test
  void former_president_is_not_the_president() {
    assertThat(actors("The former French president criticised Italy on Monday."))
        .noneMatch(a -> a.contains("Macron"));
  }
}
