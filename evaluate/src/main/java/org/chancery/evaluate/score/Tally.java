package org.chancery.evaluate.score;

/**
 * How many of our answers are right.
 *
 * @param right answers that agree with the gold
 * @param own answers given
 * @param gold answers wanted
 */
public record Tally(int right, int own, int gold) {
  public static final Tally NONE = new Tally(0, 0, 0);

  public Tally {
    if (right < 0 || right > own || right > gold) {
      throw new IllegalArgumentException(
          "right answers must be 0 … own and 0 … gold: " + right + ", " + own + ", " + gold);
    }
  }

  public Tally plus(Tally other) {
    return new Tally(right + other.right, own + other.own, gold + other.gold);
  }

  /** Share of own answers that are right; NaN where none was given. */
  public double precision() {
    return own == 0 ? Double.NaN : (double) right / own;
  }

  /** Share of gold answers that were given; NaN where none is wanted. */
  public double recall() {
    return gold == 0 ? Double.NaN : (double) right / gold;
  }

  /** Harmonic mean of precision and recall; NaN where neither wants nor gives an answer. */
  public double f1() {
    return own + gold == 0 ? Double.NaN : 2.0 * right / (own + gold);
  }

  /** {@code "12 right, 20 own, 30 gold"}. */
  public String basis() {
    return right + " right, " + own + " own, " + gold + " gold";
  }
}
