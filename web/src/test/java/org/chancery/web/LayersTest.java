package org.chancery.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LayersTest {
  @Property(tries = 200)
  void pieces_put_together_are_the_text(
      @ForAll String text,
      @ForAll @Size(max = 12) List<@IntRange(min = -5, max = 60) Integer> ends) {
    List<Layers.Words> words =
        java.util.stream.IntStream.range(0, ends.size() / 2)
            .mapToObj(i -> new Layers.Words(ends.get(2 * i), ends.get(2 * i + 1), "trigger"))
            .toList();
    String joined = Layers.of(text, words).stream().map(Piece::text).collect(Collectors.joining());
    assertThat(joined).isEqualTo(text);
  }

  @Test
  void counts_in_code_points_and_keeps_what_overlaps() {
    List<Piece> pieces =
        Layers.of(
            "😀 France met Russia",
            List.of(
                new Layers.Words(2, 8, "actor"),
                new Layers.Words(9, 12, "trigger"),
                new Layers.Words(6, 12, "place")));
    assertThat(pieces)
        .extracting(p -> p.text() + "/" + p.layers())
        .containsExactly(
            "😀 /",
            "Fran/chosen-actor",
            "ce/chosen-actor chosen-place",
            " /chosen-place",
            "met/chosen-place event chosen",
            " Russia/");
  }
}
