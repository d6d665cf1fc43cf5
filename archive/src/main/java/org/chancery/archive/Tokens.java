package org.chancery.archive;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text cut into words, so that a search finds whole words only. */
final class Tokens {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  /** Words too common to tell one event from another. */
  private static final Set<String> COMMON =
      Set.of(
          "the",
          "a",
          "an",
          "of",
          "to",
          "in",
          "on",
          "at",
          "and",
          "or",
          "for",
          "with",
          "by",
          "from",
          "that",
          "this",
          "his",
          "her",
          "its",
          "their",
          "he",
          "she",
          "it",
          "they",
          "was",
          "were",
          "is",
          "are",
          "be",
          "been",
          "has",
          "have",
          "had",
          "will",
          "would",
          "said",
          "says",
          "as",
          "who",
          "which",
          "after",
          "before",
          "also",
          "not",
          "but",
          "s",
          "local",
          "time",
          "reported");

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

  /** The words that carry meaning, endings of number and tense cut, each once. */
  static Set<String> content(String text) {
    Set<String> content = new LinkedHashSet<>();
    Matcher words = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (words.find()) {
      String word = words.group();
      if (!COMMON.contains(word)) {
        content.add(stem(word));
      }
    }
    return content;
  }

  private static String stem(String word) {
    for (String ending : new String[] {"ing", "ies", "ed", "es", "s"}) {
      if (word.endsWith(ending) && word.length() - ending.length() >= 4) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word.endsWith("e") && word.length() > 4 ? word.substring(0, word.length() - 1) : word;
  }
}
