package org.chancery.evaluate.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.chancery.model.Span;
import org.junit.jupiter.api.Test;

class SpanPairsTest {
  @Test
  void equal_spans_are_paired_before_longer_ones() {
    SpanPairs pairs =
        SpanPairs.of(
            List.of(new Span(0, 4), new Span(5, 9)), List.of(new Span(0, 9), new Span(5, 9)));
    assertThat(pairs.exact()).isEqualTo(new Tally(1, 2, 2));
    assertThat(pairs.partial()).isEqualTo(new Tally(2, 2, 2));
  }

  @Test
  void one_long_span_finds_one_of_three() {
    List<Span> gold = List.of(new Span(0, 2), new Span(3, 8), new Span(9, 11));
    SpanPairs pairs = SpanPairs.of(gold, List.of(new Span(0, 11)));
    assertThat(pairs.pairs()).containsExactly(new SpanPairs.Pair(1, 0, false));
    assertThat(pairs.missed()).containsExactly(0, 2);
    assertThat(pairs.partial()).isEqualTo(new Tally(1, 1, 3));
  }

  @Test
  void neighbours_that_only_touch_are_no_pair() {
    SpanPairs pairs = SpanPairs.of(List.of(new Span(0, 4)), List.of(new Span(4, 8)));
    assertThat(pairs.pairs()).isEmpty();
    assertThat(pairs.extra()).containsExactly(0);
  }

  @Property
  void every_span_is_paired_once_or_left(
      @ForAll @Size(max = 8) List<@IntRange(max = 20) Integer> gold,
      @ForAll @Size(max = 8) List<@IntRange(max = 20) Integer> own) {
    List<Span> golds = gold.stream().map(b -> new Span(b, b + 3)).toList();
    List<Span> owns = own.stream().map(b -> new Span(b, b + 4)).toList();
    SpanPairs pairs = SpanPairs.of(golds, owns);
    assertThat(pairs.pairs().size() + pairs.missed().size()).isEqualTo(golds.size());
    assertThat(pairs.pairs().size() + pairs.extra().size()).isEqualTo(owns.size());
    assertThat(pairs.pairs().stream().map(SpanPairs.Pair::own)).doesNotHaveDuplicates();
  }
}
