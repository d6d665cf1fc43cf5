package org.chancery.gather.html;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words that pages put between and after an article's paragraphs. They are in {@code
 * phrases.tsv}. Immutable, safe for threads.
 */
final class Phrases {
  /** Longest block that is looked at, in characters: no such words are longer. */
  private static final int LONGEST = 600;

  private final Pattern lines;
  private final Pattern tails;

  private Phrases(List<String[]> rows) {
    lines = any(rows, "line");
    tails = any(rows, "tail");
  }

  private static Pattern any(List<String[]> rows, String where) {
    return Pattern.compile(
        rows.stream()
            .filter(row -> row[0].equals(where))
            .map(row -> row[1].replaceAll("(?<!\\\\)\\((?!\\?)", "(?:"))
            .collect(Collectors.joining("|")),
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
  }

  /** The phrases that come with the program. */
  static Phrases builtIn() {
    return new Phrases(Rows.of("phrases.tsv"));
  }

  /** Whether a block is no part of an article wherever it stands. */
  boolean stands(String block) {
    return block.length() <= LONGEST && lines.matcher(block).matches();
  }

  /** Whether a block is no part of an article if it stands at its end. */
  boolean ends(String block) {
    return block.length() <= LONGEST && tails.matcher(block).find();
  }
}
