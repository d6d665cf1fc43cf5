package org.chancery.archive;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What one country does to another, counted by stretches of time. Each story counts once, on its
 * day; reports are counted apart. Stories that did not take place are left out: planned, possible,
 * denied and negated ones.
 *
 * @param actor who acts: country code, code with sector, or name
 * @param recipient acted upon; absent for all
 * @param by length of a stretch
 * @param when days to count
 */
public record Series(String actor, Optional<String> recipient, By by, Query.When when) {
  /** Length of a stretch of time. */
  public enum By {
    DAY,
    MONTH,
    YEAR;

    String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Statuses that count as something done. */
  static final String DONE = "('occurred', 'ongoing', 'alleged', 'disputed')";

  /** What is counted of a group of stories; used by dyad-months as well. */
  static final String MEASURES =
      """
      count(*) AS stories, sum(events) AS events, sum(reports) AS reports,
      count(*) FILTER (quad = 'verbal-cooperation') AS verbal_cooperation,
      count(*) FILTER (quad = 'material-cooperation') AS material_cooperation,
      count(*) FILTER (quad = 'verbal-conflict') AS verbal_conflict,
      count(*) FILTER (quad = 'material-conflict') AS material_conflict,
      round(sum(score), 4) AS score_sum, round(avg(score), 4) AS score_mean,
      round(median(score), 4) AS score_median, min(score) AS score_min
      """;

  List<ObjectNode> rows(Database database) {
    String since = when.since().map(LocalDate::toString).orElse("0001-01-01");
    String until = when.until().map(LocalDate::toString).orElse("9999-12-31");
    String sql =
        "SELECT date_trunc('"
            + by.label()
            + "', day)::DATE AS start, "
            + MEASURES
            + " FROM story WHERE day BETWEEN ?::DATE AND ?::DATE AND status IN "
            + DONE
            + " AND contains(actor_keys, ?)"
            + (recipient.isPresent() ? " AND contains(recipient_keys, ?)" : "")
            + " GROUP BY start ORDER BY start";
    Object[] parameters =
        recipient.isPresent()
            ? new Object[] {
              since, until, Keys.wanted(Filter.key(actor)), Keys.wanted(Filter.key(recipient.get()))
            }
            : new Object[] {since, until, Keys.wanted(Filter.key(actor))};
    return database.rows(sql, parameters);
  }
}
