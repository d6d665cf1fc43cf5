package org.chancery.assemble;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.model.TimeExpression;
import org.chancery.model.TimeExpression.Interval;

/** Tells days in a row from days apart. */
final class Days {
  private Days() {}

  /**
   * "on Friday and Saturday": one stretch where two or more single days follow each other; absent
   * for anything else, as for "in 1961 and 2000".
   */
  static Optional<Interval> together(List<TimeExpression> stated) {
    if (stated.size() < 2) {
      return Optional.empty();
    }
    Optional<LocalDate> before = Optional.empty();
    for (TimeExpression each : stated) {
      Optional<LocalDate> first = each.when().flatMap(Interval::first);
      boolean single = first.isPresent() && first.equals(each.when().flatMap(Interval::last));
      boolean next = before.isEmpty() || first.equals(before.map(d -> d.plusDays(1)));
      if (!single || !next) {
        return Optional.empty();
      }
      before = first;
    }
    LocalDate from = stated.get(0).when().flatMap(Interval::first).orElseThrow();
    LocalDate to = before.orElseThrow();
    return Optional.of(new Interval(from + "/" + to, Optional.of(from), Optional.of(to)));
  }
}
