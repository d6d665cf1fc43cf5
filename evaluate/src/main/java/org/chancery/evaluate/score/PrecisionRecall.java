package org.chancery.evaluate.score;

/**
 * What a measure of clusters gives.
 *
 * @param precision 0 … 1
 * @param recall 0 … 1
 */
public record PrecisionRecall(double precision, double recall) {
  /** Harmonic mean, 0 where both are 0. */
  public double f1() {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }
}
