package org.chancery.archive;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Superimposed codes of a row's words (Mooers 1948; Faloutsos and Christodoulakis 1984): each word
 * sets a few bits of the columns {@code s0}, {@code s1} …, so that a search for words passes over
 * rows that lack one of its bits and reads the words of few others. It never passes over a row that
 * holds the words.
 */
enum Signature {
  /** No columns: the words of each row are read. */
  NONE(0),

  /** A sentence: of its usual 30 different words 60 of 504 bits are set, 1.4 % of rows too many. */
  SENTENCE(8),

  /** A report: of its usual 150 different words 300 of 2,016 bits are set, 2 % of rows too many. */
  TEXT(32);

  /** Bits used of a column: the sign stays free. */
  private static final int BITS = 63;

  private final int columns;

  Signature(int columns) {
    this.columns = columns;
  }

  /** Sets a row's {@code tokens}, and the columns of their signature. */
  void put(ObjectNode row, String text) {
    String line = Tokens.line(text);
    row.put("tokens", line);
    Map<Integer, Long> masks = masks(line);
    for (int column = 0; column < columns; column++) {
      row.put("s" + column, masks.getOrDefault(column, 0L));
    }
  }

  /**
   * Condition with one question mark, for the line again, that a row holds words one after the
   * other.
   *
   * @param line words as {@link Tokens#line} gives them
   * @param besides a condition that must hold as well, cheap to check
   */
  String holds(String line, String besides) {
    // As a case, for in a chain of conditions DuckDB looks into the words first, of all rows.
    return "contains(CASE WHEN " + besides + " AND " + mayHold(line) + " THEN tokens END, ?)";
  }

  /** Condition that holds for every row with these words, and for few others. */
  String mayHold(String line) {
    Map<Integer, Long> masks = masks(line);
    return masks.isEmpty()
        ? "true"
        : masks.entrySet().stream()
            .map(e -> "(s%d & %d) = %d".formatted(e.getKey(), e.getValue(), e.getValue()))
            .collect(Collectors.joining(" AND "));
  }

  private Map<Integer, Long> masks(String line) {
    Map<Integer, Long> masks = new TreeMap<>();
    if (columns > 0 && !line.isBlank()) {
      for (String word : line.strip().split(" ")) {
        long hash = Hash.number(word);
        set(masks, hash >>> 32);
        set(masks, hash & 0xffffffffL);
      }
    }
    return masks;
  }

  private void set(Map<Integer, Long> masks, long code) {
    int bit = (int) (code % ((long) columns * BITS));
    masks.merge(bit / BITS, 1L << (bit % BITS), (a, b) -> a | b);
  }
}
