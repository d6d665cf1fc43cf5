package org.chancery.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.chancery.model.Span;
import org.chancery.model.Token;

/** Mends must leave a tree of any tree: all that climbs it would climb for ever otherwise. */
class RepairTest {
  /** Words that mends look at, as "text lemma tag". */
  private static final List<String> WORDS =
      List.of(
          "told tell VBD",
          "visiting visit VBG",
          "envoy envoy NN",
          "warned warn VBD",
          "the the DT",
          "army army NN",
          "could could MD",
          "be be VB",
          "called call VBN",
          "on on IN",
          "to to TO",
          "withdraw withdraw VB",
          "accused accuse VBD",
          "of of IN",
          "providing provide VBG",
          "aid aid NN",
          "Russia Russia NNP",
          "visits visit NNS",
          "who who WP",
          "said say VBD",
          "and and CC",
          "that that IN",
          "denied deny VBD",
          "Iranian iranian JJ",
          "signed sign VBN",
          "is be VBZ",
          ", , ,",
          "plans plan NNS",
          "Monday Monday NNP",
          "May May NNP",
          "month month NN",
          "2021 2021 CD",
          "Cairo Cairo NNP",
          "which which WDT",
          "imposed impose VBD");

  private static final List<String> RELATIONS =
      List.of(
          "nsubj",
          "obj",
          "obl",
          "nmod",
          "amod",
          "compound",
          "xcomp",
          "ccomp",
          "advcl",
          "acl",
          "conj",
          "case",
          "mark",
          "aux",
          "aux:pass",
          "nsubj:pass",
          "csubj:pass",
          "dep",
          "det",
          "cop",
          "parataxis",
          "appos");

  @Property(tries = 3000)
  void every_mend_leaves_a_tree(@ForAll long seed, @ForAll @IntRange(min = 1, max = 14) int size) {
    List<Token> mended = Repair.apply(tree(new Random(seed), size));

    assertThat(mended).hasSize(size);
    assertThat(Repair.isTree(mended)).isTrue();
  }

  @Property(tries = 200)
  void a_ring_is_no_tree(@ForAll long seed, @ForAll @IntRange(min = 2, max = 14) int size) {
    List<Token> ring = new ArrayList<>(tree(new Random(seed), size));
    ring.set(0, token(new Random(seed), 0, 1));
    ring.set(1, token(new Random(seed), 1, 0));

    assertThat(Repair.isTree(ring)).isFalse();
  }

  /** A random tree: each token hangs on one that already hangs on the root. */
  private static List<Token> tree(Random random, int size) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      order.add(i);
    }
    java.util.Collections.shuffle(order, random);
    int[] heads = new int[size];
    heads[order.get(0)] = -1;
    for (int i = 1; i < size; i++) {
      heads[order.get(i)] = order.get(random.nextInt(i));
    }
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      tokens.add(token(random, i, heads[i]));
    }
    return tokens;
  }

  private static Token token(Random random, int index, int head) {
    String[] word = WORDS.get(random.nextInt(WORDS.size())).split(" ");
    String relation = head < 0 ? "root" : RELATIONS.get(random.nextInt(RELATIONS.size()));
    return new Token(
        index,
        new Span(index * 10, index * 10 + word[0].length()),
        word[0],
        word[1],
        word[2],
        "O",
        new Token.Governor(head, relation));
  }
}
