package org.chancery.archive;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;

/** Who held which office when, as reports say. */
final class TenureRows {
  private final Database database;

  TenureRows(Database database) {
    this.database = database;
  }

  /**
   * A row for each person, country and office: the days on which reports first and last said so,
   * and the words of both reports.
   */
  List<ObjectNode> asOf(LocalDate day) {
    return database.rows(
        """
        SELECT person, country, office, min(day) AS first_seen, max(day) AS last_seen,
          count(*) AS reports, arg_max(sectors, (day, report)) AS sectors,
          arg_max(report, (day, report)) AS report, arg_max(words, (day, report)) AS words,
          arg_max(begin_at, (day, report)) AS begin_at, arg_max(end_at, (day, report)) AS end_at,
          arg_min(report, (day, report)) AS first_in, arg_min(words, (day, report)) AS first_words
        FROM tenure WHERE day <= ?::DATE
        GROUP BY person, country, office
        ORDER BY person, country, last_seen DESC, office
        """,
        day.toString());
  }
}
