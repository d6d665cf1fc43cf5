package org.chancery.evaluate.score;

import java.util.Map;

/** Clusters matched one to one so that they are most alike in all. */
final class Ceaf {
  private Ceaf() {}

  /** CEAF over clusters: two clusters are alike by twice what they share over what they hold. */
  static PrecisionRecall entities(Clusters gold, Clusters own) {
    if (gold.list().isEmpty() || own.list().isEmpty()) {
      return new PrecisionRecall(0, 0);
    }
    double[][] alike = new double[gold.list().size()][own.list().size()];
    for (int g = 0; g < alike.length; g++) {
      for (Map.Entry<Integer, Integer> shared :
          Clusters.shared(gold.list().get(g), own).entrySet()) {
        int held = gold.list().get(g).size() + own.list().get(shared.getKey()).size();
        alike[g][shared.getKey()] = 2.0 * shared.getValue() / held;
      }
    }
    int[] chosen = Assignment.best(alike);
    double sum = 0;
    for (int g = 0; g < chosen.length; g++) {
      sum += chosen[g] < 0 ? 0 : alike[g][chosen[g]];
    }
    return new PrecisionRecall(sum / own.list().size(), sum / gold.list().size());
  }
}
