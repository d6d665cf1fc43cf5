package org.chancery.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.chancery.Fixture;
import org.chancery.model.Place;
import org.chancery.model.Record;
import org.junit.jupiter.api.Test;

/** Where the places of a report lie. Sentences are ours. */
class PlacesTest {
  private static List<Place> places(String text) {
    return Fixture.record(text, "2023-05-10").mentions().places();
  }

  @Test
  void state_has_a_point() {
    assertThat(Fixture.pipeline().place("Kenya", Set.of()).orElseThrow().point()).isPresent();
  }

  @Test
  void town_lies_in_the_state_after_its_comma() {
    Place town = places("Police shot a man in Springfield, Illinois, on Monday.").get(0);
    assertThat(town.point().orElseThrow().latitude()).isBetween(39.0, 40.5);
    Place other = places("Police shot a man in Springfield, Mo., on Monday.").get(0);
    assertThat(other.point().orElseThrow().latitude()).isBetween(36.5, 38.0);
  }

  @Test
  void middle_of_a_state_is_not_its_largest_city() {
    Place state = places("Floods killed three people in Texas on Monday.").get(0);
    assertThat(state.name()).startsWith("Texas");
    assertThat(state.point().orElseThrow().longitude()).isBetween(-100.5, -98.5);
  }

  @Test
  void part_of_a_city_keeps_its_direction() {
    Record record = Fixture.record("A bomb exploded in North London on Monday.", "2023-05-10");
    assertThat(record.mentions().places())
        .anyMatch(p -> record.document().report().slice(p.span()).equals("North London"));
  }

  @Test
  void park_named_after_a_city_is_not_the_city() {
    assertThat(places("Hundreds of people marched to Victoria Park on Monday.")).isEmpty();
  }
}
