package org.chancery.evaluate.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ConfusionTest {
  /** Gold A A A B B C; own A A – B A –. */
  private static Confusion six() {
    Confusion confusion = new Confusion();
    confusion.add("A", Optional.of("A"));
    confusion.add("A", Optional.of("A"));
    confusion.add("A", Optional.empty());
    confusion.add("B", Optional.of("B"));
    confusion.add("B", Optional.of("A"));
    confusion.add("C", Optional.empty());
    return confusion;
  }

  @Test
  void open_answers_cost_recall_but_not_precision() {
    assertThat(six().coverage()).isEqualTo(4.0 / 6, Offset.offset(1e-12));
    assertThat(six().answers()).isEqualTo(new Tally(3, 4, 6));
  }

  @Test
  void macro_f1_weighs_every_class_of_the_gold_the_same() {
    // A: 2 right of 3 own and 3 gold: 2/3. B: 1 of 1 and 2: 2/3. C: 0.
    assertThat(six().macroF1()).isEqualTo(4.0 / 9, Offset.offset(1e-12));
  }

  @Test
  void class_that_only_the_answers_have_is_listed_but_not_averaged() {
    Confusion confusion = new Confusion();
    confusion.add("A", Optional.of("X"));
    assertThat(confusion.classes()).containsExactly("A", "X");
    assertThat(confusion.macroF1()).isZero();
  }
}
