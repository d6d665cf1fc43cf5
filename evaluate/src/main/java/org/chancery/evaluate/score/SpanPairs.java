package org.chancery.evaluate.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.model.Span;

/**
 * Pairs gold spans with own spans, one to one: equal ones first, then those that share most. So a
 * long span that covers three gold spans finds one of them, not three.
 *
 * @param pairs the pairs, in order of the gold span
 * @param missed gold spans without an own span, as indices
 * @param extra own spans without a gold span, as indices
 */
public record SpanPairs(List<Pair> pairs, List<Integer> missed, List<Integer> extra) {
  public SpanPairs {
    pairs = List.copyOf(pairs);
    missed = List.copyOf(missed);
    extra = List.copyOf(extra);
  }

  /**
   * A gold span and the own span that stands for it.
   *
   * @param gold index of the gold span
   * @param own index of the own span
   * @param exact whether they are equal
   */
  public record Pair(int gold, int own, boolean exact) {}

  private record Candidate(Pair pair, int shared) {}

  /** Pairs the spans of one document. */
  public static SpanPairs of(List<Span> gold, List<Span> own) {
    List<Candidate> candidates = new ArrayList<>();
    for (int g = 0; g < gold.size(); g++) {
      for (int o = 0; o < own.size(); o++) {
        if (gold.get(g).overlaps(own.get(o))) {
          boolean exact = gold.get(g).equals(own.get(o));
          candidates.add(new Candidate(new Pair(g, o, exact), shared(gold.get(g), own.get(o))));
        }
      }
    }
    candidates.sort(
        Comparator.comparing((Candidate c) -> !c.pair().exact())
            .thenComparing(c -> -c.shared())
            .thenComparing(c -> gold.get(c.pair().gold()))
            .thenComparing(c -> own.get(c.pair().own())));
    return choose(candidates, gold.size(), own.size());
  }

  private static SpanPairs choose(List<Candidate> candidates, int gold, int own) {
    List<Pair> pairs = new ArrayList<>();
    Set<Integer> golds = new HashSet<>();
    Set<Integer> owns = new HashSet<>();
    for (Candidate candidate : candidates) {
      Pair pair = candidate.pair();
      if (!golds.contains(pair.gold()) && !owns.contains(pair.own())) {
        golds.add(pair.gold());
        owns.add(pair.own());
        pairs.add(pair);
      }
    }
    pairs.sort(Comparator.comparingInt(Pair::gold));
    return new SpanPairs(pairs, rest(gold, golds), rest(own, owns));
  }

  private static List<Integer> rest(int size, Set<Integer> taken) {
    List<Integer> rest = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      if (!taken.contains(i)) {
        rest.add(i);
      }
    }
    return rest;
  }

  private static int shared(Span a, Span b) {
    return Math.min(a.end(), b.end()) - Math.max(a.begin(), b.begin());
  }

  /** Counts only equal spans as right. */
  public Tally exact() {
    int right = (int) pairs.stream().filter(Pair::exact).count();
    return new Tally(right, pairs.size() + extra.size(), pairs.size() + missed.size());
  }

  /** Counts every pair that shares a code point as right. */
  public Tally partial() {
    return new Tally(pairs.size(), pairs.size() + extra.size(), pairs.size() + missed.size());
  }
}
