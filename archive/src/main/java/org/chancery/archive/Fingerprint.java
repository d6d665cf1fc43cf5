package org.chancery.archive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a text is recognised by although its headline or ending was changed: the runs of four words
 * in it, and a short sketch of them. The sketch is MinHash (A. Broder, On the resemblance and
 * containment of documents, 1997), cut into bands for look-up; whether two texts are copies is then
 * decided on the runs themselves.
 *
 * @param runs a number for each run of {@link #RUN} words
 */
record Fingerprint(Set<Long> runs) {
  /** Words of a run: fewer are found in unrelated texts of the same agency. */
  private static final int RUN = 4;

  /** Bands of the sketch, and numbers a band: finds half-alike texts with 94 in 100. */
  private static final int BANDS = 21;

  private static final int ROWS = 3;

  /** Part of the shorter text's runs that a copy shares; cuts and new headlines leave more. */
  private static final double SHARED = 0.75;

  /** Runs below which a text is too short to tell. */
  private static final int FEWEST = 8;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  Fingerprint {
    runs = Set.copyOf(runs);
  }

  static Fingerprint of(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      words.add(matcher.group());
    }
    Set<Long> runs = new TreeSet<>();
    for (int i = 0; i + RUN <= words.size(); i++) {
      runs.add(Hash.number(String.join(" ", words.subList(i, i + RUN))));
    }
    return new Fingerprint(runs);
  }

  /** A number for each band; copies share at least one, with high probability. */
  List<Long> bands() {
    if (runs.size() < FEWEST) {
      return List.of();
    }
    long[] least = new long[BANDS * ROWS];
    Arrays.fill(least, Long.MAX_VALUE);
    for (long run : runs) {
      for (int i = 0; i < least.length; i++) {
        least[i] = Math.min(least[i], Hash.mix(run ^ (0x9e3779b97f4a7c15L * (i + 1))));
      }
    }
    List<Long> bands = new ArrayList<>();
    for (int band = 0; band < BANDS; band++) {
      long hash = band;
      for (int row = 0; row < ROWS; row++) {
        hash = Hash.mix(hash * 31 + least[band * ROWS + row]);
      }
      bands.add(hash);
    }
    return bands;
  }

  /** Whether one text is a copy of the other, cut or with another headline. */
  boolean copies(Fingerprint other) {
    int shorter = Math.min(runs.size(), other.runs.size());
    if (shorter < FEWEST) {
      return runs.equals(other.runs);
    }
    long shared = runs.stream().filter(other.runs::contains).count();
    return shared >= SHARED * shorter;
  }
}
