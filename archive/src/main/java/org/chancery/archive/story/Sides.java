package org.chancery.archive.story;

import java.util.List;

/**
 * How well the parties of two mentions agree.
 *
 * @param actors 0 (others) … 1 (the same)
 * @param recipients 0 (others) … 1 (the same); between where one side is not named
 */
record Sides(double actors, double recipients) {
  /** Neither report names anybody on this side. */
  private static final double BOTH_SILENT = 0.7;

  /** Only one of the reports names somebody on this side. */
  private static final double ONE_SILENT = 0.4;

  static Sides directed(Mention one, Mention other) {
    return new Sides(
        agreement(one.parties().actors(), other.parties().actors()),
        agreement(one.parties().recipients(), other.parties().recipients()));
  }

  /** All parties against all: the best pair stands for the actors, the rest for the recipients. */
  static Sides mutual(Mention one, Mention other) {
    List<Party> left = one.everybody();
    List<Party> right = other.everybody();
    double first = 0;
    Party taken = null;
    Party with = null;
    for (Party a : left) {
      for (Party b : right) {
        if (a.like(b) > first) {
          first = a.like(b);
          taken = a;
          with = b;
        }
      }
    }
    Party leftOut = taken;
    Party rightOut = with;
    return new Sides(
        first,
        agreement(
            left.stream().filter(p -> p != leftOut && differs(p, leftOut)).toList(),
            right.stream().filter(p -> p != rightOut && differs(p, rightOut)).toList()));
  }

  /**
   * A denial and a deed: whoever denies is of the country that is said to have done it; a denial
   * may be addressed to those who suffered it or to those who say so.
   */
  static Sides denying(Mention one, Mention other) {
    boolean same = common(one.parties().actors(), other.parties().actors());
    boolean addressed = common(one.parties().recipients(), other.parties().recipients());
    return new Sides(same ? 1 : 0, addressed ? 1 : ONE_SILENT);
  }

  private static boolean common(List<Party> left, List<Party> right) {
    return left.stream().anyMatch(a -> right.stream().anyMatch(b -> a.key().equals(b.key())));
  }

  private static boolean differs(Party party, Party taken) {
    return taken == null || !party.key().equals(taken.key());
  }

  private static double agreement(List<Party> left, List<Party> right) {
    if (left.isEmpty() && right.isEmpty()) {
      return BOTH_SILENT;
    }
    if (left.isEmpty() || right.isEmpty()) {
      return ONE_SILENT;
    }
    double best = 0;
    for (Party a : left) {
      for (Party b : right) {
        best = Math.max(best, a.like(b));
      }
    }
    return best;
  }
}
