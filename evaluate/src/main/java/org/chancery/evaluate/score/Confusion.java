package org.chancery.evaluate.score;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Answers in classes, some left open. Fill it with {@link #add}; not thread-safe.
 *
 * <p>An open answer is a miss for its gold class and a false answer for none, so that leaving hard
 * cases open costs recall but not precision.
 */
public final class Confusion {
  private final Map<String, Integer> gold = new TreeMap<>();
  private final Map<String, Integer> own = new TreeMap<>();
  private final Map<String, Integer> right = new TreeMap<>();
  private int answered;
  private int correct;
  private int items;

  /** Takes one item; an empty answer was left open. */
  public void add(String goldClass, Optional<String> answer) {
    items++;
    gold.merge(goldClass, 1, Integer::sum);
    if (answer.isPresent()) {
      answered++;
      own.merge(answer.get(), 1, Integer::sum);
      if (answer.get().equals(goldClass)) {
        correct++;
        right.merge(goldClass, 1, Integer::sum);
      }
    }
  }

  /** Share of items that were answered; NaN without items. */
  public double coverage() {
    return items == 0 ? Double.NaN : (double) answered / items;
  }

  /** Right answers, answers, items. */
  public Tally answers() {
    return new Tally(correct, answered, items);
  }

  /** Right answers, answers and items of one class. */
  public Tally of(String name) {
    return new Tally(
        right.getOrDefault(name, 0), own.getOrDefault(name, 0), gold.getOrDefault(name, 0));
  }

  /** Classes that occur in gold or answers, in alphabetical order. */
  public List<String> classes() {
    TreeSet<String> names = new TreeSet<>(gold.keySet());
    names.addAll(own.keySet());
    return List.copyOf(names);
  }

  /** Mean F1 over the classes of the gold, each weighing the same; NaN without items. */
  public double macroF1() {
    return gold.keySet().stream().mapToDouble(c -> of(c).f1()).average().orElse(Double.NaN);
  }
}
