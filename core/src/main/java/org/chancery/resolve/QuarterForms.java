package org.chancery.resolve;

import static org.chancery.resolve.TimeForms.lower;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.chancery.model.TimeExpression.Type;
import org.chancery.resolve.TimeForms.View;

/**
 * Parts of a year in reports on business and budgets: "the third quarter of 2019", "first-half".
 */
final class QuarterForms {
  private static final String FISCAL = "(?:(?:the|this year's|this) )?(?:fiscal )?";
  private static final String OF = "(?:(?: of|,)? (?:((?:19|20)\\d{2})|(this|last|next) year))?";
  private static final String QUARTER = "(first|second|third|fourth)[- ]quarter";

  private QuarterForms() {}

  static void add(TimeForms list) {
    list.form(FISCAL + "(first|second|third|fourth) quarter" + OF, QuarterForms::quarter);
    list.form("(?:fiscal )?(first|second|third|fourth)-quarter" + OF, QuarterForms::quarter);
    list.form(
        "(?:the )?((?:19|20)\\d{2}) " + QUARTER,
        (m, v) -> Optional.of(When.quarter(TimeForms.number(m, 1), TimeWords.ordinal(m.group(2)))));
    list.form("last year's (first|second|third|fourth) quarter", (m, v) -> quarter(v, m, -1));
    list.form(FISCAL + "(first|second|last) half" + OF, QuarterForms::half);
    list.form(
        "(?:the )?(last|past|previous|latest|next|this|that|current|coming|the) quarter(?!-to)",
        QuarterForms::relative);
    list.form(
        "(?:the )?first (" + TimeWords.COUNT + ") (month|week|day)s",
        (m, v) ->
            Optional.of(
                When.duration("P" + TimeWords.number(m.group(1)) + TimeWords.code(m.group(2)))));
  }

  private static int ordinal(MatchResult m) {
    return lower(m, 1).equals("last") ? 1 : TimeWords.ordinal(m.group(1)) - 1;
  }

  private static Optional<When> quarter(MatchResult m, View view) {
    if (m.group(2) != null) {
      return Optional.of(When.quarter(TimeForms.number(m, 2), ordinal(m) + 1));
    }
    return m.group(3) == null
        ? view.anchor().map(a -> When.quarter(year(view, a, ordinal(m) * 3 + 1), ordinal(m) + 1))
        : quarter(view, m, TimeWords.step(lower(m, 3)));
  }

  private static Optional<When> quarter(View view, MatchResult m, int step) {
    return view.anchor().map(a -> When.quarter(a.getYear() + step, ordinal(m) + 1));
  }

  /** The last part of its name that has begun, unless the clause speaks of the future. */
  private static int year(View view, LocalDate anchor, int month) {
    boolean begun = month <= anchor.getMonthValue();
    return begun || view.future() ? anchor.getYear() : anchor.getYear() - 1;
  }

  private static Optional<When> half(MatchResult m, View view) {
    if (m.group(2) == null && view.anchor().isEmpty()) {
      return Optional.empty();
    }
    int year =
        m.group(2) != null
            ? TimeForms.number(m, 2)
            : m.group(3) != null
                ? view.anchor().orElseThrow().getYear() + TimeWords.step(lower(m, 3))
                : year(view, view.anchor().orElseThrow(), ordinal(m) * 6 + 1);
    return Optional.of(When.half(year, ordinal(m) + 1));
  }

  /** "the quarter" is the one last reported on: that which ended before the report. */
  private static Optional<When> relative(MatchResult m, View view) {
    if (view.anchor().isEmpty()) {
      return Optional.of(When.unresolved(Type.DATE, "XXXX-QX"));
    }
    int step =
        switch (lower(m, 1)) {
          case "next", "coming" -> 1;
          case "this", "current" -> 0;
          default -> -1;
        };
    LocalDate in = view.anchor().get().plusMonths(3L * step);
    return Optional.of(When.quarter(in.getYear(), (in.getMonthValue() + 2) / 3));
  }
}
