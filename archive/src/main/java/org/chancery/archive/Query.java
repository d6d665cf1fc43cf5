package org.chancery.archive;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * What to list.
 *
 * @param kind what sort of entry
 * @param parties who must take part
 * @param what type and status
 * @param when days between which the entry must lie
 * @param words place, source and words that must occur
 * @param limit rows of a page, 1 … {@link #MOST}
 * @param cursor where the page before ended; absent for the first
 */
public record Query(
    Kind kind,
    Parties parties,
    What what,
    When when,
    Words words,
    int limit,
    Optional<String> cursor) {
  /** Most rows of a page. */
  public static final int MOST = 10_000;

  public Query {
    if (limit < 1 || limit > MOST) {
      throw Trouble.input(
          "bad-limit", "limit is " + limit + "; allowed is a number from 1 to " + MOST);
    }
  }

  /** Sorts of entries that can be listed. */
  public enum Kind {
    EVENT,
    STORY,
    VISIT,
    AGREEMENT,
    STATEMENT,
    ACTOR,
    REPORT,
    REJECTION;

    /** {@code event}: also the name of its table. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Who takes part: a country's code ({@code RUS}), a code with a sector ({@code RUS GOV}), or a
   * name; of a person a part of the name is enough.
   */
  public record Parties(Optional<String> actor, Optional<String> recipient) {
    public static final Parties ANY = new Parties(Optional.empty(), Optional.empty());
  }

  /**
   * What was done.
   *
   * @param type {@code CONSULT} or with a mode {@code CONSULT/visit}
   * @param status {@code planned}; several separated by commas
   */
  public record What(Optional<String> type, Optional<String> status) {
    public static final What ANY = new What(Optional.empty(), Optional.empty());
  }

  /** Days between which the entry's day lies, both included. */
  public record When(Optional<LocalDate> since, Optional<LocalDate> until) {
    public static final When ANY = new When(Optional.empty(), Optional.empty());
  }

  /**
   * Words.
   *
   * @param place name or country code of the place
   * @param source publisher, relayed outlet, or who says so, by name or country code
   * @param text whole words that stand one after the other
   */
  public record Words(Optional<String> place, Optional<String> source, Optional<String> text) {
    public static final Words ANY = new Words(Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** The first page of all entries of a kind. */
  public static Query all(Kind kind, int limit) {
    return new Query(kind, Parties.ANY, What.ANY, When.ANY, Words.ANY, limit, Optional.empty());
  }

  /** The same from a day on. */
  Query since(LocalDate day) {
    When later = new When(Optional.of(day), when.until());
    return new Query(kind, parties, what, later, words, limit, cursor);
  }

  /** The page after a cursor. */
  public Query after(String next) {
    return new Query(kind, parties, what, when, words, limit, Optional.of(next));
  }
}
