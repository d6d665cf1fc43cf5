package org.chancery.evaluate.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.data.Offset;
import org.chancery.model.Place.Point;
import org.junit.jupiter.api.Test;

class NumbersTest {
  @Test
  void mean_distance_by_hand() {
    assertThat(Numbers.meanAbsoluteError(List.of(3.0, -1.0, 0.0), List.of(1.0, -1.0, 1.0)))
        .isEqualTo(1.0, Offset.offset(1e-12));
  }

  @Test
  void correlation_by_hand() {
    // Deviations -1 0 1 and -1 -1 2 (of 1 1 4): 3 / sqrt(2 * 6).
    assertThat(Numbers.pearson(List.of(1.0, 2.0, 3.0), List.of(1.0, 1.0, 4.0)))
        .isEqualTo(3 / Math.sqrt(12), Offset.offset(1e-12));
  }

  @Test
  void answer_that_never_varies_has_no_correlation() {
    assertThat(Numbers.pearson(List.of(1.0, 2.0), List.of(3.0, 3.0))).isNaN();
  }

  @Test
  void lists_of_different_length_are_refused() {
    assertThatThrownBy(() -> Numbers.pearson(List.of(1.0), List.of()))
        .hasMessageContaining("1 gold, 0 own");
  }

  @Test
  void paris_and_london_are_344_kilometres_apart() {
    double distance =
        GreatCircle.kilometres(new Point(48.8566, 2.3522), new Point(51.5074, -0.1278));
    assertThat(distance).isEqualTo(343.6, Offset.offset(0.5));
  }

  @Test
  void half_way_round_is_pi_times_the_radius() {
    assertThat(GreatCircle.kilometres(new Point(0, 0), new Point(0, 180)))
        .isEqualTo(20015.1, Offset.offset(0.1));
  }
}
