package org.chancery.archive.story;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * What a report is about: its most telling stems, each with a weight, term frequency times rarity
 * (Salton and Buckley 1988, with the logarithm of the frequency).
 *
 * @param weights by stem, in thousandths of the length of the whole, so that no rounding differs
 */
public record Setting(Map<String, Integer> weights) {
  /** Nothing is known of the report. */
  public static final Setting NONE = new Setting(Map.of());

  /** Stems kept: more than these never changed a story of the examples, and each takes room. */
  private static final int KEPT = 60;

  private static final double THOUSAND = 1000;

  public Setting {
    weights = Map.copyOf(weights);
  }

  /** The setting of a report's text. */
  public static Setting of(String text) {
    Vocabulary vocabulary = Vocabulary.get();
    Map<String, Integer> counts = new TreeMap<>();
    vocabulary.stems(text).forEach(s -> counts.merge(s, 1, Integer::sum));
    Map<String, Double> telling = new HashMap<>();
    counts.forEach((s, n) -> telling.put(s, (1 + Math.log(n)) * vocabulary.weight(s)));
    List<String> most =
        telling.keySet().stream()
            .sorted(
                Comparator.comparingDouble((String s) -> -telling.get(s))
                    .thenComparing(Comparator.naturalOrder()))
            .limit(KEPT)
            .toList();
    double length =
        Math.sqrt(most.stream().mapToDouble(s -> telling.get(s) * telling.get(s)).sum());
    Map<String, Integer> weights = new TreeMap<>();
    most.forEach(s -> weights.put(s, (int) Math.round(THOUSAND * telling.get(s) / length)));
    return new Setting(weights);
  }

  /** Cosine of two settings, 0 (nothing in common) … 1 (the same); absent where one is unknown. */
  OptionalDouble like(Setting other) {
    if (weights.isEmpty() || other.weights.isEmpty()) {
      return OptionalDouble.empty();
    }
    long sum = 0;
    for (Map.Entry<String, Integer> entry : weights.entrySet()) {
      sum += (long) entry.getValue() * other.weights.getOrDefault(entry.getKey(), 0);
    }
    return OptionalDouble.of(Math.min(1, sum / (THOUSAND * THOUSAND)));
  }
}
