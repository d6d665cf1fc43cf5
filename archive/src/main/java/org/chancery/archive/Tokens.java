package org.chancery.archive;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text cut into words, so that a search finds whole words only. */
final class Tokens {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private Tokens() {}

  /** The words in lower case with a space before, between and after: {@code " kim jong un "}. */
  static String line(String text) {
    StringBuilder line = new StringBuilder(" ");
    Matcher words = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (words.find()) {
      line.append(words.group()).append(' ');
    }
    return line.toString();
  }
}
