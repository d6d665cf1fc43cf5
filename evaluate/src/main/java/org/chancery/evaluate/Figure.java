package org.chancery.evaluate;

/**
 * One measured number.
 *
 * @param name what was measured, unique in its scorecard: {@code "cue exact F1"}
 * @param value the number; NaN where the gold holds nothing to measure it on
 * @param better which way is up
 * @param basis the counts it rests on, in words
 */
public record Figure(String name, double value, Better better, String basis) {
  /** Which way is up. */
  public enum Better {
    HIGHER,
    LOWER
  }

  public static Figure higher(String name, double value, String basis) {
    return new Figure(name, value, Better.HIGHER, basis);
  }

  public static Figure lower(String name, double value, String basis) {
    return new Figure(name, value, Better.LOWER, basis);
  }
}
