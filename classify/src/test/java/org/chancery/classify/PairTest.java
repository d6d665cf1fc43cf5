package org.chancery.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.chancery.model.Span;
import org.junit.jupiter.api.Test;

class PairTest {
  @Test
  void marks_become_spans_in_code_points() {
    Pair pair = Pair.marked("1", "🕊 <t>Chad</t> was scolded by <s>Mali</s>.");
    assertThat(pair.sentence()).isEqualTo("🕊 Chad was scolded by Mali.");
    assertThat(pair.target()).contains(new Span(2, 6));
    assertThat(pair.source()).contains(new Span(22, 26));
  }

  @Test
  void one_party_may_be_missing_but_not_both() {
    assertThat(Pair.marked("1", "<s>Mali</s> mobilised.").target()).isEmpty();
    assertThatThrownBy(() -> Pair.marked("1", "Mali mobilised."))
        .hasMessageContaining("neither source nor target");
  }

  @Test
  void a_mark_that_is_not_closed_is_told() {
    assertThatThrownBy(() -> Pair.marked("1", "<s>Mali mobilised."))
        .hasMessageContaining("not closed");
  }

  @Test
  void words_are_found_where_they_first_stand_and_the_target_outside_the_source() {
    Pair pair = Pair.naming("1", "Guinea-Bissau met Guinea in Guinea", "Guinea-Bissau", "Guinea");
    assertThat(pair.source()).contains(new Span(0, 13));
    assertThat(pair.target()).contains(new Span(18, 24));
  }

  @Test
  void words_that_do_not_stand_there_are_named() {
    assertThatThrownBy(() -> Pair.naming("1", "Mali mobilised.", "Mali", "Chad"))
        .hasMessageContaining("the target 'Chad' does not stand in the sentence");
  }

  @Property(tries = 200)
  void marking_is_undone_by_reading(
      @ForAll @AlphaChars @StringLength(min = 1, max = 9) String source,
      @ForAll @AlphaChars @StringLength(min = 1, max = 9) String target) {
    Pair pair = Pair.marked("1", "<s>" + source + "</s> met <t>" + target + "</t>.");
    assertThat(pair.sentence()).isEqualTo(source + " met " + target + ".");
    assertThat(pair.source()).isEqualTo(Optional.of(new Span(0, source.length())));
  }
}
