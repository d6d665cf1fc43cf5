package org.chancery.evaluate;

/**
 * A figure that was reached and must not be lost.
 *
 * @param kind kind of gold
 * @param gold path of the gold below the gold folder
 * @param digest first 12 hex digits of the SHA-256 of the gold it was measured on
 * @param figure name of the figure
 * @param value the least that is allowed, or the most where lower is better
 */
public record Floor(String kind, String gold, String digest, String figure, double value) {
  /** Figures are held to a thousandth, as they are printed. */
  static final double TOLERANCE = 0.0005;

  /** Whether a figure is as good as it was. */
  public boolean holds(Figure measured) {
    return switch (measured.better()) {
      case HIGHER -> measured.value() >= value - TOLERANCE;
      case LOWER -> measured.value() <= value + TOLERANCE;
    };
  }
}
