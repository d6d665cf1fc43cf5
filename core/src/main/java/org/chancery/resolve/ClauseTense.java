package org.chancery.resolve;

import java.util.Set;
import org.chancery.annotate.Clauses;
import org.chancery.model.Report;
import org.chancery.model.Sentence;
import org.chancery.model.Token;
import org.chancery.resolve.TimeForms.Tense;

/** Whether the clause around a time tells what was or what will be. */
final class ClauseTense {
  /** Words that put off what they describe: "a summit scheduled for Friday", "due on Monday". */
  private static final Set<String> PUT_OFF =
      Set.of(
          "schedule",
          "expect",
          "slate",
          "plan",
          "due",
          "set",
          "book",
          "forecast",
          "propose",
          "upcoming",
          "payable",
          "effective");

  /** Verbs whose present tells a timetable: "the talks begin on Friday". */
  private static final Set<String> TIMETABLE =
      Set.of(
          "begin", "start", "open", "meet", "arrive", "travel", "visit", "leave", "end", "expire",
          "take", "come", "go", "vote", "mature", "hold", "close", "run", "fly", "depart",
          "resume");

  private static final Set<String> FUTURE =
      Set.of(
          "will", "shall", "'ll", "’ll", "wo", "would", "may", "might", "could", "can", "should",
          "must");

  private static final Set<String> NEGATIVE =
      Set.of("not", "n't", "n’t", "never", "no", "none", "neither", "nobody", "no-one");

  private ClauseTense() {}

  /** The tense of the innermost clause that tells it. */
  static Tense of(Sentence sentence, Token time) {
    Token at = time;
    while (at.head() >= 0) {
      at = sentence.token(at.head());
      Tense tense = of(sentence, at, time);
      if (tense != Tense.UNKNOWN) {
        return tense;
      }
    }
    return Tense.UNKNOWN;
  }

  private static Tense of(Sentence sentence, Token at, Token time) {
    String lemma = at.lemma().toLowerCase(java.util.Locale.ROOT);
    boolean participle = at.tag().equals("VBN") || at.isAdjective();
    if (participle && PUT_OFF.contains(lemma)) {
      return Tense.FUTURE;
    }
    if (at.tag().equals("VBN") && at.relation().equals("acl")) {
      return Tense.PAST;
    }
    if (Deadlines.isAhead(sentence, at, time)) {
      return Tense.FUTURE;
    }
    boolean clause = at.isVerb() || !sentence.children(at, "cop").isEmpty();
    if (!clause) {
      return Tense.UNKNOWN;
    }
    boolean past = at.tag().equals("VBD");
    boolean present = at.tag().equals("VBZ") || at.tag().equals("VBP");
    for (Token aux : sentence.children(at, "aux", "cop")) {
      if (Clauses.lower(aux).equals("could") && isNegated(sentence, at)) {
        return Tense.PAST;
      }
      if (FUTURE.contains(Clauses.lower(aux)) && !isPerfect(sentence, at)) {
        return Tense.FUTURE;
      }
      past |= aux.tag().equals("VBD") || aux.lemma().equals("have");
      present |= aux.tag().equals("VBZ") || aux.tag().equals("VBP");
    }
    boolean infinitive = sentence.children(at, "mark").stream().anyMatch(m -> m.tag().equals("TO"));
    if (infinitive) {
      return at.head() >= 0 && Deadlines.isAhead(sentence.token(at.head()))
          ? Tense.FUTURE
          : Tense.UNKNOWN;
    }
    if (past) {
      return Tense.PAST;
    }
    boolean body = sentence.kind() == Report.Kind.BODY;
    boolean progressive = at.tag().equals("VBG") && present;
    boolean timetable = present && body && TIMETABLE.contains(lemma) && at.index() < time.index();
    return progressive || timetable ? Tense.FUTURE : Tense.UNKNOWN;
  }

  /** "could not be reached on Monday" looks back. */
  private static boolean isNegated(Sentence sentence, Token verb) {
    return sentence.children(verb, "advmod", "nsubj", "nsubj:pass", "cc:preconj").stream()
        .anyMatch(
            t ->
                NEGATIVE.contains(Clauses.lower(t))
                    || sentence.children(t, "det", "cc:preconj", "cc").stream()
                        .anyMatch(d -> NEGATIVE.contains(Clauses.lower(d))));
  }

  /** "would have met on Friday", "may have been killed on Monday" look back. */
  private static boolean isPerfect(Sentence sentence, Token verb) {
    return sentence.children(verb, "aux").stream().anyMatch(a -> Clauses.lower(a).equals("have"));
  }
}
