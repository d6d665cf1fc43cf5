package org.chancery.resolve;

import static org.chancery.resolve.TimeForms.lower;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.chancery.model.TimeExpression.Type;
import org.chancery.resolve.TimeForms.View;

/**
 * Times that a figure is held against: exports rose in the third quarter "from a year earlier",
 * which is the third quarter of the year before.
 */
final class ComparedForms {
  private static final Pattern COMPARES =
      Pattern.compile("year[-\\s]+(?:ago|earlier|before)", Pattern.CASE_INSENSITIVE);
  private static final Pattern PERIOD = Pattern.compile("\\d{4}(?:-Q\\d|-H\\d|-\\d{2})?|P\\d+M");

  private ComparedForms() {}

  static void add(TimeForms list) {
    list.form("an? year[- ](ago|earlier)", ComparedForms::yearBefore);
    list.form(
        "(?:the )?(?:(?:same|comparable|corresponding) )?year[- ](?:ago|earlier)"
            + "(?: (?:fiscal )?(?:(?:(first|second|third|fourth) )?quarter|period|(?:"
            + TimeWords.COUNT
            + ") months|half))?",
        ComparedForms::period);
  }

  /** Whether words of a text are such a comparison, which no other is seen from. */
  static boolean isComparison(String words) {
    return COMPARES.matcher(words).find();
  }

  /**
   * Whether a time is one that figures are given for: a year, quarter, half, month, nine months.
   */
  static boolean isPeriod(When when) {
    return when.timex().filter(t -> PERIOD.matcher(t).matches()).isPresent();
  }

  /** "a year ago" is seen from the report, unless a quarter was told of; "earlier" from months. */
  private static Optional<When> yearBefore(MatchResult match, View view) {
    Optional<When> base =
        view.compared()
            .filter(c -> c.type() == Type.DATE)
            .filter(c -> lower(match, 1).equals("earlier") || isPart(c));
    if (base.isPresent()) {
      return base.map(ComparedForms::yearBefore);
    }
    return view.anchor()
        .map(a -> When.year(a.getYear() - 1))
        .or(() -> Optional.of(When.unresolved(Type.DATE, "PAST_REF")));
  }

  /** "the year-ago quarter", "the year-earlier period", "year-earlier profit". */
  private static Optional<When> period(MatchResult match, View view) {
    String words = match.group().toLowerCase(java.util.Locale.ROOT);
    boolean lasting = view.compared().filter(c -> c.type() == Type.DURATION).isPresent();
    if (lasting && words.matches(".*(?:months|period)")) {
      return view.compared();
    }
    if (match.group(1) != null && view.anchor().isPresent()) {
      int year = view.compared().flatMap(ComparedForms::year).orElse(view.anchor().get().getYear());
      return Optional.of(When.quarter(year - 1, TimeWords.ordinal(match.group(1))));
    }
    Optional<When> base = view.compared().filter(c -> c.type() == Type.DATE);
    if (base.filter(b -> isPart(b) || !words.endsWith("quarter")).isPresent()) {
      return base.map(ComparedForms::yearBefore);
    }
    return view.anchor()
        .map(
            a -> {
              LocalDate ended = a.minusMonths(15);
              return words.endsWith("quarter")
                  ? When.quarter(ended.getYear(), (ended.getMonthValue() + 2) / 3)
                  : When.year(a.getYear() - 1);
            });
  }

  private static boolean isPart(When when) {
    return when.timex().filter(t -> t.matches("\\d{4}-[QH]\\d")).isPresent();
  }

  private static Optional<Integer> year(When when) {
    return when.timex()
        .filter(t -> t.matches("\\d{4}.*"))
        .map(t -> Integer.parseInt(t.substring(0, 4)));
  }

  private static When yearBefore(When period) {
    String timex = period.timex().orElseThrow();
    int before = Integer.parseInt(timex.substring(0, 4)) - 1;
    if (timex.length() == 4) {
      return When.year(before);
    }
    int part = Integer.parseInt(timex.substring(timex.length() - 1));
    return switch (timex.charAt(5)) {
      case 'Q' -> When.quarter(before, part);
      case 'H' -> When.half(before, part);
      default -> When.month(YearMonth.parse(timex).minusYears(1));
    };
  }
}
