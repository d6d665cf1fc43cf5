package org.chancery.codebook;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A stretch of time from one EDTF day, month or year to another.
 *
 * @param since absent where it has no known beginning
 * @param until absent where it goes on
 */
public record Tenure(Optional<String> since, Optional<String> until) {
  /** Whether a day lies within, both ends included; a month or year counts as a whole. */
  public boolean holds(LocalDate day) {
    return since.map(s -> !first(s).isAfter(day)).orElse(true)
        && until.map(u -> !last(u).isBefore(day)).orElse(true);
  }

  /** Whether it has ended before a day. */
  public boolean endedBefore(LocalDate day) {
    return until.map(u -> last(u).isBefore(day)).orElse(false);
  }

  /** First day of an EDTF year, month or day. */
  public static LocalDate first(String edtf) {
    return switch (edtf.length()) {
      case 4 -> Year.parse(edtf).atDay(1);
      case 7 -> YearMonth.parse(edtf).atDay(1);
      default -> LocalDate.parse(edtf);
    };
  }

  /** Last day of an EDTF year, month or day. */
  public static LocalDate last(String edtf) {
    return switch (edtf.length()) {
      case 4 -> Year.parse(edtf).atMonth(12).atEndOfMonth();
      case 7 -> YearMonth.parse(edtf).atEndOfMonth();
      default -> LocalDate.parse(edtf);
    };
  }
}
