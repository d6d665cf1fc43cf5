package org.chancery.archive.story;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Words that name one thing in two parts of speech: what endings show, and what relatives.tsv says
 * where they don't. Immutable, safe for threads.
 */
final class Relatives {
  /** Endings that make nouns and verbs of one another; the longest first. */
  private static final String[] ENDINGS = {
    "ations", "ation", "ments", "ment", "ings", "ing", "ions", "ion", "als", "al", "ers", "er",
    "ors", "or", "ies", "ied", "ures", "ure", "ances", "ance", "ence", "ed", "es", "s", "e", "y"
  };

  /** What has to be left of a word. */
  private static final int LEFT = 4;

  private static final Map<String, String> GIVEN = read();

  private Relatives() {}

  private static Map<String, String> read() {
    Map<String, String> given = new HashMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Relatives.class.getResourceAsStream("relatives.tsv"), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          String[] words = line.split("[\\s]+");
          for (String word : words) {
            given.put(word, words[0]);
          }
        }
      }
    } catch (IOException e) {
      throw new IllegalStateException("relatives.tsv can't be read", e);
    }
    return Map.copyOf(given);
  }

  /** What stands for a word in lower case and all its relatives; empty for an empty word. */
  static String of(String word) {
    String given = GIVEN.get(word);
    return given == null ? stem(word) : stem(given);
  }

  private static String stem(String word) {
    for (String ending : ENDINGS) {
      if (word.endsWith(ending) && word.length() - ending.length() >= LEFT) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }
}
