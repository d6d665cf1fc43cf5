package org.chancery.evaluate.score;

import java.util.List;

/** Measures for answers that are numbers. */
public final class Numbers {
  private Numbers() {}

  /** Mean distance of own from gold; NaN for empty lists. Lists must be of one length. */
  public static double meanAbsoluteError(List<Double> gold, List<Double> own) {
    checkLength(gold, own);
    double sum = 0;
    for (int i = 0; i < gold.size(); i++) {
      sum += Math.abs(gold.get(i) - own.get(i));
    }
    return sum / gold.size();
  }

  /** Pearson's correlation, -1 … 1; NaN where one side never varies. */
  public static double pearson(List<Double> gold, List<Double> own) {
    checkLength(gold, own);
    double goldMean = mean(gold);
    double ownMean = mean(own);
    double both = 0;
    double goldSquare = 0;
    double ownSquare = 0;
    for (int i = 0; i < gold.size(); i++) {
      double g = gold.get(i) - goldMean;
      double o = own.get(i) - ownMean;
      both += g * o;
      goldSquare += g * g;
      ownSquare += o * o;
    }
    return both / Math.sqrt(goldSquare * ownSquare);
  }

  /** Mean; NaN for an empty list. */
  public static double mean(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
  }

  private static void checkLength(List<Double> gold, List<Double> own) {
    if (gold.size() != own.size()) {
      throw new IllegalArgumentException(
          "one answer for each gold value: " + gold.size() + " gold, " + own.size() + " own");
    }
  }
}
