package org.chancery.gather.html.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ShinglesTest {
  @Test
  void counts_runs_of_four_words_by_hand() {
    // expected: abcd bcde; extracted: bcde cdef defg
    Shingles shingles = Shingles.compare("a b c d e", "b c d e f g");
    assertThat(shingles.hit()).isEqualTo(1 / 4.0);
    assertThat(shingles.surplus()).isEqualTo(2 / 4.0);
    assertThat(shingles.missed()).isEqualTo(1 / 4.0);
    assertThat(shingles.precision()).isCloseTo(1 / 3.0, within(1e-12));
    assertThat(shingles.recall()).isCloseTo(1 / 2.0, within(1e-12));
  }

  @Test
  void counts_a_shingle_as_often_as_it_occurs() {
    Shingles shingles = Shingles.compare("a a a a a", "a a a a");
    assertThat(shingles.precision()).isEqualTo(1);
    assertThat(shingles.recall()).isEqualTo(0.5);
  }

  @Test
  void short_texts_are_one_shingle_and_marks_do_not_count() {
    assertThat(Shingles.compare("Yes, sir!", "Yes sir").recall()).isEqualTo(1);
    assertThat(Shingles.compare("Yes, sir!", "No").recall()).isZero();
  }

  @Test
  void f1_is_of_the_means_and_leaves_out_pages_without_text() {
    Score score =
        Score.of(
            List.of(
                Shingles.compare("a b c d e", "b c d e f g"),
                Shingles.compare("a b c d", ""),
                Shingles.compare("", "")));
    assertThat(score.precision()).isCloseTo(1 / 3.0, within(1e-12));
    assertThat(score.recall()).isCloseTo(1 / 4.0, within(1e-12));
    assertThat(score.f1()).isCloseTo(2 / 7.0, within(1e-12));
    assertThat(score.pages()).isEqualTo(3);
  }

  @Property(tries = 200)
  void precision_one_way_is_recall_the_other(@ForAll String one, @ForAll String other) {
    assertThat(Shingles.compare(one, other).precision())
        .isEqualTo(Shingles.compare(other, one).recall());
    assertThat(Shingles.compare(one, one).recall()).isEqualTo(1);
  }
}
