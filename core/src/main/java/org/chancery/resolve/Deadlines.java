package org.chancery.resolve;

import java.util.Set;
import org.chancery.annotate.Clauses;
import org.chancery.model.Sentence;
import org.chancery.model.Token;

/** Words that put what follows ahead of them, whatever their own tense. */
final class Deadlines {
  /**
   * Words whose infinitive lies ahead: "plans to meet on Friday", "ordered him to leave by May".
   */
  private static final Set<String> AHEAD =
      Set.of(
          ("plan expect schedule intend hope agree due set want prepare aim vow promise threaten urge ask"
                  + " call invite ready slate decide seek likely pledge offer propose need have be order"
                  + " tell require request instruct subpoena summon allow permit warn remind swear commit"
                  + " decision proposal agreement intention invitation deadline threat"
                  + " commitment willingness readiness")
              .split(" "));

  /** Verbs that set a day: "planned a rally on Saturday", "scheduled a vote for Monday". */
  private static final Set<String> SETTING =
      Set.of("plan", "schedule", "slate", "announce", "call");

  /** Verbs that grant time: "gave them until Friday", "extended the truce until May". */
  private static final Set<String> GRANTING =
      Set.of(
          ("give extend postpone delay adjourn defer suspend have set wait move prolong renew allow reset"
                  + " put push reschedule remand")
              .split(" "));

  private static final Set<String> UNTIL = Set.of("until", "till", "through", "to");

  private Deadlines() {}

  /** Whether an infinitive under this word lies ahead. */
  static boolean isAhead(Token word) {
    return AHEAD.contains(word.lemma());
  }

  /** Whether a verb sets or grants a day that its time names. */
  static boolean isAhead(Sentence sentence, Token verb, Token time) {
    if (!verb.isVerb()) {
      return false;
    }
    String lemma = verb.lemma();
    if (SETTING.contains(lemma) && time.index() > verb.index()) {
      return lemma.equals("plan") || has(sentence, time, Set.of("for"));
    }
    return GRANTING.contains(lemma)
        && time.index() > verb.index()
        && has(sentence, time, UNTIL)
        && !isLimit(lemma, sentence, time);
  }

  /** "moved to Paris in May": "to" is a limit only where a time is put off. */
  private static boolean isLimit(String lemma, Sentence sentence, Token time) {
    return has(sentence, time, Set.of("to"))
        && !Set.of("extend", "postpone", "delay", "defer", "move", "push").contains(lemma);
  }

  private static boolean has(Sentence sentence, Token time, Set<String> prepositions) {
    boolean inner = time.head() >= 0 && !sentence.token(time.head()).isVerb();
    Token outer = inner ? sentence.token(time.head()) : time;
    return java.util.stream.Stream.of(time, outer)
        .flatMap(t -> sentence.children(t, "case", "mark").stream())
        .anyMatch(c -> prepositions.contains(Clauses.lower(c)));
  }
}
