package org.chancery.classify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ViewsTest {
  @Test
  void the_second_view_holds_the_stretch_between_the_parties_without_their_names() {
    Pair pair =
        Pair.marked(
            "1",
            "After a week of silence in both capitals <t>Chad's envoy</t> was scolded by"
                + " <s>Mali</s> on Monday over the raid that had killed nine herders near the wells"
                + " of the north.");
    assertThat(Views.of(pair))
        .containsExactly(
            pair.sentence(),
            "silence in both capitals Beta was scolded by Alpha on Monday over the raid that had"
                + " killed nine herders");
  }

  @Test
  void a_party_alone_and_parties_that_overlap_are_read_too() {
    assertThat(Views.of(Pair.marked("1", "<s>Mali</s> called up its reserves.")).get(1))
        .isEqualTo("Alpha called up its reserves.");
    assertThat(Views.of(Pair.marked("1", "<s>The <t>Malian</t> army</s> mutinied.")).get(1))
        .startsWith("Alpha");
  }
}
