package org.chancery.annotate;

/**
 * Turns positions in UTF-16 units, which Java strings use, into code points, which records use, and
 * back.
 */
final class Offsets {
  private final int[] points;

  /** Null where the text has no surrogates and both counts are the same. */
  Offsets(String text) {
    if (text.codePointCount(0, text.length()) == text.length()) {
      this.points = new int[0];
      return;
    }
    this.points = new int[text.length() + 1];
    int point = 0;
    for (int unit = 0; unit < text.length(); unit++) {
      points[unit] = point;
      if (!Character.isHighSurrogate(text.charAt(unit))) {
        point++;
      }
    }
    points[text.length()] = point;
  }

  /** The code point that a UTF-16 unit belongs to. */
  int point(int unit) {
    return points.length == 0 ? unit : points[unit];
  }

  /** The first UTF-16 unit of a code point. */
  int unit(int point) {
    if (points.length == 0) {
      return point;
    }
    int low = 0;
    int high = points.length - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (points[middle] < point) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
