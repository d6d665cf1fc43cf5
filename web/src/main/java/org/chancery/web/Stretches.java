package org.chancery.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.archive.Series;
import org.chancery.json.JsonTree;

/**
 * Counts by stretches of time in, the same without gaps out: a stretch in which nothing happened
 * counts nothing, so that pictures show how long it was quiet. Rows have a {@code start}.
 */
final class Stretches {
  /** Months up to which days are told apart: more bars than that are too thin to see. */
  private static final long DAYS_UP_TO = 3;

  /** Months up to which months are told apart; beyond them, years: bars of two pixels at least. */
  private static final long MONTHS_UP_TO = 240;

  private static final List<String> COUNTS =
      List.of(
          "stories",
          "verbal_cooperation",
          "material_cooperation",
          "verbal_conflict",
          "material_conflict");

  private Stretches() {}

  /** What length of stretches suits counts by month. */
  static Series.By suiting(List<ObjectNode> months) {
    if (months.isEmpty()) {
      return Series.By.MONTH;
    }
    LocalDate first = start(months.get(0));
    LocalDate last = start(months.get(months.size() - 1));
    long count = ChronoUnit.MONTHS.between(first, last) + 1;
    if (count <= DAYS_UP_TO) {
      return Series.By.DAY;
    }
    return count <= MONTHS_UP_TO ? Series.By.MONTH : Series.By.YEAR;
  }

  /** The rows in the order of time, with a row of noughts for every stretch that has none. */
  static List<ObjectNode> filled(List<ObjectNode> rows, Series.By by) {
    Map<LocalDate, ObjectNode> found = new HashMap<>();
    rows.forEach(r -> found.put(start(r), r));
    List<ObjectNode> filled = new ArrayList<>();
    List<LocalDate> starts = found.keySet().stream().sorted(Comparator.naturalOrder()).toList();
    if (!starts.isEmpty()) {
      LocalDate last = starts.get(starts.size() - 1);
      for (LocalDate at = starts.get(0); !at.isAfter(last); at = at.plus(1, unit(by))) {
        ObjectNode row = found.get(at);
        filled.add(row == null ? nothing(at) : row);
      }
    }
    return filled;
  }

  private static LocalDate start(ObjectNode row) {
    return LocalDate.parse(row.get("start").asText());
  }

  private static ChronoUnit unit(Series.By by) {
    return switch (by) {
      case DAY -> ChronoUnit.DAYS;
      case MONTH -> ChronoUnit.MONTHS;
      case YEAR -> ChronoUnit.YEARS;
    };
  }

  private static ObjectNode nothing(LocalDate start) {
    ObjectNode row = JsonTree.object().put("start", start.toString());
    COUNTS.forEach(c -> row.put(c, 0));
    return row.putNull("score_mean");
  }
}
