package org.chancery.evaluate.score;

import java.util.Map;
import java.util.Set;

/**
 * The three measures of the CoNLL score and their mean, as the reference scorer defines them
 * (Pradhan et al., ACL 2014).
 *
 * @param muc links kept (Vilain et al., MUC-6, 1995)
 * @param bCubed share of company kept, mention by mention (Bagga and Baldwin, 1998)
 * @param ceafE clusters matched one to one (Luo, 2005, with its fourth measure of likeness)
 */
public record Coreference(PrecisionRecall muc, PrecisionRecall bCubed, PrecisionRecall ceafE) {
  /** Holds own clusters against gold clusters. */
  public static Coreference of(Clusters gold, Clusters own) {
    return new Coreference(
        new PrecisionRecall(links(own, gold), links(gold, own)),
        new PrecisionRecall(company(own, gold), company(gold, own)),
        Ceaf.entities(gold, own));
  }

  /** Mean of the three F1. */
  public double conll() {
    return (muc.f1() + bCubed.f1() + ceafE.f1()) / 3;
  }

  /** Share of the links that hold {@code of} together which {@code in} keeps; 0 without links. */
  private static double links(Clusters of, Clusters in) {
    int kept = 0;
    int all = 0;
    for (Set<String> cluster : of.list()) {
      Map<Integer, Integer> shared = Clusters.shared(cluster, in);
      int held = shared.values().stream().mapToInt(Integer::intValue).sum();
      int parts = shared.size() + cluster.size() - held;
      kept += cluster.size() - parts;
      all += cluster.size() - 1;
    }
    return all == 0 ? 0 : (double) kept / all;
  }

  /** Mean share of a mention's cluster in {@code of} that is with it in {@code in}. */
  private static double company(Clusters of, Clusters in) {
    double sum = 0;
    for (Set<String> cluster : of.list()) {
      for (int count : Clusters.shared(cluster, in).values()) {
        sum += (double) count * count / cluster.size();
      }
    }
    return of.home().isEmpty() ? 0 : sum / of.home().size();
  }
}
