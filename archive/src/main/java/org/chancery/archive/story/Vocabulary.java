package org.chancery.archive.story;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words as stems, and how much each says. How common a stem is, a fixed table tells
 * (commonness.tsv) and not the reports at hand: otherwise stories would change with every report
 * that comes. Immutable, safe for threads.
 */
final class Vocabulary {
  /** Reports that were counted for the table. */
  private static final int COUNTED = 19_043;

  /** What a stem counts that the table lacks: it stood in fewer than 8 reports. */
  private static final int RARE = 4;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Vocabulary ONE = read();

  private final Set<String> common;
  private final Map<String, Integer> counts;

  private Vocabulary(Set<String> common, Map<String, Integer> counts) {
    this.common = Set.copyOf(common);
    this.counts = Map.copyOf(counts);
  }

  static Vocabulary get() {
    return ONE;
  }

  private static Vocabulary read() {
    Set<String> common = new HashSet<>();
    Map<String, Integer> counts = new HashMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Vocabulary.class.getResourceAsStream("commonness.tsv"), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          int tab = line.indexOf('\t');
          String count = line.substring(tab + 1);
          if (count.equals("common")) {
            common.add(line.substring(0, tab));
          } else {
            counts.put(line.substring(0, tab), Integer.valueOf(count));
          }
        }
      }
    } catch (IOException e) {
      throw new IllegalStateException("commonness.tsv can't be read", e);
    }
    return new Vocabulary(common, counts);
  }

  /** The stems of the words that carry meaning, in order, as often as they stand. */
  List<String> stems(String text) {
    List<String> stems = new ArrayList<>();
    Matcher words = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (words.find()) {
      if (!common.contains(words.group())) {
        stems.add(stem(words.group()));
      }
    }
    return stems;
  }

  /** How much a stem says: the logarithm of how rare it is, 0 … 8.5. */
  double weight(String stem) {
    return Math.log((COUNTED + 1.0) / counts.getOrDefault(stem, RARE));
  }

  /** A word in lower case without its ending of number and tense. */
  static String stem(String word) {
    for (String ending : new String[] {"ing", "ies", "ed", "es", "s"}) {
      if (word.endsWith(ending) && word.length() - ending.length() >= 4) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word.endsWith("e") && word.length() > 4 ? word.substring(0, word.length() - 1) : word;
  }
}
