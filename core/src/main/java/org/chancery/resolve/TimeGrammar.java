package org.chancery.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the time expressions of a sentence. Ours rather than a library's since weekdays and "last
 * September" must come out the same on every thread, and since a report's tense decides which
 * Friday is meant. Immutable, safe for threads.
 */
final class TimeGrammar {
  /** Words whose small letter makes them verbs: "may", "march", "sun". */
  private static final Pattern CASED =
      Pattern.compile(
          "\\b(?:" + TimeWords.MONTH + "|" + TimeWords.WEEKDAY + ")\\b", Pattern.CASE_INSENSITIVE);

  /** A stretch of a sentence and what it means; positions in characters. */
  record Match(int begin, int end, Function<TimeForms.View, Optional<When>> meaning) {}

  private final List<TimeForms.Form> forms;

  TimeGrammar() {
    TimeForms list = new TimeForms();
    CalendarForms.add(list);
    ClockForms.add(list);
    QuarterForms.add(list);
    ComparedForms.add(list);
    RelativeForms.add(list);
    ToldForms.add(list);
    LengthForms.add(list);
    this.forms = list.all();
  }

  /**
   * The time expressions of a sentence in order, none overlapping; the earliest win, among those
   * that begin together the longest, then the form added first.
   */
  List<Match> find(String sentence) {
    List<Match> all = new ArrayList<>();
    for (TimeForms.Form form : forms) {
      Matcher matcher = form.pattern().matcher(sentence);
      while (matcher.find()) {
        if (isCased(matcher.group())) {
          MatchResult found = matcher.toMatchResult();
          all.add(
              new Match(matcher.start(), matcher.end(), view -> form.meaning().of(found, view)));
        }
      }
    }
    all.sort(Comparator.comparingInt(Match::begin).thenComparing(m -> -m.end()));
    List<Match> kept = new ArrayList<>();
    int reached = 0;
    for (Match match : all) {
      if (match.begin() >= reached) {
        kept.add(match);
        reached = match.end();
      }
    }
    return kept;
  }

  /** "may" and "march" are verbs unless they have a capital. */
  private static boolean isCased(String words) {
    Matcher name = CASED.matcher(words);
    return !name.find() || Character.isUpperCase(name.group().charAt(0));
  }
}
