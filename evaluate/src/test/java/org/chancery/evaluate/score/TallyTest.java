package org.chancery.evaluate.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class TallyTest {
  private static final Offset<Double> EXACTLY = Offset.offset(1e-12);

  @Test
  void three_of_four_own_and_of_six_gold() {
    Tally tally = new Tally(3, 4, 6);
    assertThat(tally.precision()).isEqualTo(0.75, EXACTLY);
    assertThat(tally.recall()).isEqualTo(0.5, EXACTLY);
    assertThat(tally.f1()).isEqualTo(0.6, EXACTLY);
  }

  @Test
  void nothing_wanted_and_nothing_given_has_no_score() {
    assertThat(Tally.NONE.f1()).isNaN();
    assertThat(new Tally(0, 0, 5).precision()).isNaN();
    assertThat(new Tally(0, 0, 5).f1()).isZero();
  }

  @Test
  void refuses_more_right_than_given() {
    assertThatThrownBy(() -> new Tally(3, 2, 5)).hasMessageContaining("3, 2, 5");
  }
}
