package org.chancery.model;

import java.util.List;
import java.util.Optional;

/**
 * Something that somebody did, plans, denies, or is said to have done.
 *
 * @param id {@code e1}, {@code e2} … in order of first mention
 * @param code what kind of event
 * @param parties who did it to whom
 * @param time when
 * @param place index into the record's places; absent where the report does not say
 * @param standing who says so, and what follows from that
 * @param grounds the words and the rule it rests on
 */
public record Event(
    String id,
    EventCode code,
    Parties parties,
    EventTime time,
    Optional<Integer> place,
    Standing standing,
    Grounds grounds) {
  /**
   * Who did it to whom.
   *
   * @param actors ids of those who act, at least one unless {@code recipients} is filled
   * @param recipients ids of those acted upon; equal to {@code actors} where reciprocal
   * @param reciprocal whether every party acts on every other
   */
  public record Parties(List<String> actors, List<String> recipients, boolean reciprocal) {
    public Parties {
      actors = List.copyOf(actors);
      recipients = List.copyOf(recipients);
    }
  }

  /**
   * When an event happened or is to happen.
   *
   * @param when the stretch of days; absent where it cannot be told
   * @param basis {@code stated} in the words, {@code inferred} from the context, {@code reported}
   *     from the publication date as the latest possible day, {@code unknown}
   */
  public record EventTime(Optional<TimeExpression.Interval> when, String basis) {
    public static final EventTime UNKNOWN = new EventTime(Optional.empty(), "unknown");
  }

  /**
   * How an event stands.
   *
   * @param assertions who holds it true or false; never empty
   * @param status what follows from the assertions
   */
  public record Standing(List<Assertion> assertions, Status status) {
    public Standing {
      assertions = List.copyOf(assertions);
    }
  }

  /**
   * What an event rests on.
   *
   * @param mentions the words, first mention first; never empty
   * @param rule id of the predicate entry that fired at the first mention
   * @param confidence 0 … 1
   * @param explanation why it was coded so
   */
  public record Grounds(
      List<Evidence> mentions, String rule, double confidence, Explanation explanation) {
    public Grounds {
      mentions = List.copyOf(mentions);
      if (!(confidence >= 0 && confidence <= 1)) {
        throw new IllegalArgumentException("confidence outside 0 … 1: " + confidence);
      }
    }
  }
}
