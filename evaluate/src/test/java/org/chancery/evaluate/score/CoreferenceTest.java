package org.chancery.evaluate.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The examples by which the measures were made known, reckoned by hand. */
class CoreferenceTest {
  private static final Offset<Double> CLOSE = Offset.offset(1e-9);

  /** {@code "1 2 3|4"}. */
  private static Clusters clusters(String words) {
    List<Set<String>> list = new ArrayList<>();
    for (String cluster : words.split("\\|")) {
      list.add(new TreeSet<>(Arrays.asList(cluster.split(" "))));
    }
    return Clusters.of(list);
  }

  private static final Clusters TRUTH = clusters("1 2 3 4 5|6 7|8 9 A B C");

  /** Bagga and Baldwin's first answer: the small cluster is joined to a large one. */
  @Test
  void joining_a_small_cluster_to_a_large_one() {
    Coreference score = Coreference.of(TRUTH, clusters("1 2 3 4 5|6 7 8 9 A B C"));
    assertThat(score.muc().precision()).isEqualTo(9.0 / 10, CLOSE);
    assertThat(score.muc().recall()).isEqualTo(1, CLOSE);
    // 5 mentions see 5/5, 2 see 2/7, 5 see 5/7 of their company.
    assertThat(score.bCubed().precision()).isEqualTo((5 + 4.0 / 7 + 25.0 / 7) / 12, CLOSE);
    assertThat(score.bCubed().recall()).isEqualTo(1, CLOSE);
    // 1-5 is whole: 1; 8-C in 6-C: 2 * 5 / (5 + 7).
    assertThat(score.ceafE().precision()).isEqualTo((1 + 10.0 / 12) / 2, CLOSE);
    assertThat(score.ceafE().recall()).isEqualTo((1 + 10.0 / 12) / 3, CLOSE);
  }

  /** Their second answer: two large clusters joined; MUC sees no difference, B³ does. */
  @Test
  void joining_two_large_clusters_is_worse_for_b_cubed_only() {
    Coreference score = Coreference.of(TRUTH, clusters("1 2 3 4 5 8 9 A B C|6 7"));
    assertThat(score.muc().precision()).isEqualTo(9.0 / 10, CLOSE);
    assertThat(score.bCubed().precision()).isEqualTo((10 * 0.5 + 2) / 12, CLOSE);
    assertThat(score.bCubed().recall()).isEqualTo(1, CLOSE);
  }

  /** Vilain's example: A-B-C-D in two parts loses one link of three. */
  @Test
  void splitting_a_chain_loses_one_link() {
    Coreference score = Coreference.of(clusters("A B C D"), clusters("A B|C D"));
    assertThat(score.muc().recall()).isEqualTo(2.0 / 3, CLOSE);
    assertThat(score.muc().precision()).isEqualTo(1, CLOSE);
  }

  @Test
  void everything_in_one_cluster_and_everything_alone() {
    Coreference together = Coreference.of(clusters("a b|c d"), clusters("a b c d"));
    assertThat(together.muc().precision()).isEqualTo(2.0 / 3, CLOSE);
    assertThat(together.bCubed().precision()).isEqualTo(0.5, CLOSE);
    Coreference alone = Coreference.of(clusters("a b|c d"), clusters("a|b|c|d"));
    assertThat(alone.muc().f1()).isZero();
    assertThat(alone.bCubed().recall()).isEqualTo(0.5, CLOSE);
    assertThat(alone.ceafE().recall()).isEqualTo(2.0 / 3, CLOSE);
    assertThat(alone.ceafE().precision()).isEqualTo(1.0 / 3, CLOSE);
  }

  /** A mention that only one side has: as the reference scorer counts it. */
  @Test
  void missed_mention_costs_recall_and_spurious_one_precision() {
    Coreference score = Coreference.of(clusters("a b c"), clusters("a b|x"));
    assertThat(score.muc().recall()).isEqualTo(0.5, CLOSE);
    assertThat(score.bCubed().recall()).isEqualTo(4.0 / 9, CLOSE);
    assertThat(score.bCubed().precision()).isEqualTo(2.0 / 3, CLOSE);
  }

  @Test
  void mention_in_two_clusters_is_refused_by_name() {
    assertThatThrownBy(() -> clusters("a b|b c")).hasMessageContaining("b");
  }

  @Property(tries = 100)
  void gold_against_itself_is_perfect_in_any_order(
      @ForAll @Size(min = 2, max = 12) List<@IntRange(max = 4) Integer> homes) {
    TreeMap<Integer, Set<String>> parts = new TreeMap<>();
    for (int i = 0; i < homes.size(); i++) {
      parts.computeIfAbsent(homes.get(i), k -> new TreeSet<>()).add("m" + i);
    }
    Clusters gold = Clusters.of(parts.values());
    Clusters turned = Clusters.of(parts.descendingMap().values());
    Coreference score = Coreference.of(gold, turned);
    assertThat(score.bCubed().f1()).isEqualTo(1, CLOSE);
    assertThat(score.ceafE().f1()).isEqualTo(1, CLOSE);
    boolean linked = parts.size() < homes.size();
    assertThat(score.muc().f1()).isEqualTo(linked ? 1 : 0, CLOSE);
  }
}
