package org.chancery.gather.html.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far an extracted text is the expected one, counted in shingles: runs of {@value #LENGTH}
 * words, each as often as it occurs. Each page weighs the same, however long: the three shares sum
 * to one, or to zero where both texts are empty.
 *
 * @param hit shingles in both texts, share of all
 * @param surplus shingles that only the extracted text has
 * @param missed shingles that only the expected text has
 */
public record Shingles(double hit, double surplus, double missed) {
  /** Words in a shingle; the benchmark's definition. */
  static final int LENGTH = 4;

  private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

  /** Compares what should be there with what was extracted. */
  public static Shingles compare(String expected, String extracted) {
    Map<List<String>, Integer> wanted = count(expected);
    Map<List<String>, Integer> got = count(extracted);
    Set<List<String>> all = new HashSet<>(wanted.keySet());
    all.addAll(got.keySet());
    double hit = 0;
    double surplus = 0;
    double missed = 0;
    for (List<String> shingle : all) {
      int there = wanted.getOrDefault(shingle, 0);
      int here = got.getOrDefault(shingle, 0);
      hit += Math.min(there, here);
      surplus += Math.max(0, here - there);
      missed += Math.max(0, there - here);
    }
    double sum = hit + surplus + missed;
    return sum == 0 ? new Shingles(0, 0, 0) : new Shingles(hit / sum, surplus / sum, missed / sum);
  }

  /** Share of the extracted that is wanted, 0 to 1. */
  public double precision() {
    return share(surplus);
  }

  /** Share of the wanted that was extracted, 0 to 1. */
  public double recall() {
    return share(missed);
  }

  /** Whether anything was extracted: otherwise the page does not count in the mean precision. */
  public boolean extracted() {
    return hit + surplus > 0;
  }

  /** Whether anything was wanted: otherwise the page does not count in the mean recall. */
  public boolean wanted() {
    return hit + missed > 0;
  }

  private double share(double wrong) {
    if (surplus == 0 && missed == 0) {
      return 1;
    }
    return hit == 0 ? 0 : hit / (hit + wrong);
  }

  private static Map<List<String>, Integer> count(String text) {
    List<String> words = words(text);
    Map<List<String>, Integer> counts = new HashMap<>();
    for (int i = 0; i < Math.max(1, words.size() - LENGTH + 1); i++) {
      List<String> shingle = words.subList(i, Math.min(words.size(), i + LENGTH));
      if (!shingle.isEmpty()) {
        counts.merge(List.copyOf(shingle), 1, Integer::sum);
      }
    }
    return counts;
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }
}
