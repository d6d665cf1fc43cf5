package org.chancery.archive.story;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words that two mentions have in common besides what is compared otherwise.
 *
 * @param stems those in common, in alphabetical order
 * @param share of the shorter sentence's words, short sentences counted as if longer; 0 … 1
 */
record SharedWords(TreeSet<String> stems, double share) {
  /** Words below which a sentence counts as if it had so many. */
  private static final int LEAST = 5;

  /** What the words say that type and parties don't. */
  static SharedWords beside(Mention one, Mention other) {
    Set<String> implied = names(one, other);
    for (Mention mention : List.of(one, other)) {
      if (!mention.code().type().isEmpty()) {
        implied.addAll(mention.wording().own());
      }
    }
    return without(implied, one, other);
  }

  /** What the words say that the parties don't: a denial may name the deed. */
  static SharedWords besideParties(Mention one, Mention other) {
    return without(names(one, other), one, other);
  }

  private static Set<String> names(Mention one, Mention other) {
    Set<String> names = new HashSet<>();
    for (Mention mention : List.of(one, other)) {
      if (!mention.code().type().isEmpty()) {
        mention.everybody().forEach(p -> names.addAll(Vocabulary.get().stems(p.name())));
      }
    }
    return names;
  }

  private static SharedWords without(Set<String> implied, Mention one, Mention other) {
    Set<String> mine = rest(one, implied);
    Set<String> others = rest(other, implied);
    TreeSet<String> shared = new TreeSet<>(mine);
    shared.retainAll(others);
    double share = (double) shared.size() / Math.max(LEAST, Math.min(mine.size(), others.size()));
    return new SharedWords(shared, share);
  }

  private static Set<String> rest(Mention mention, Set<String> implied) {
    Set<String> rest = new HashSet<>(mention.wording().words());
    rest.removeAll(implied);
    return rest;
  }

  /** How much the shared words say together: the sum of the logarithms of how rare they are. */
  double weight() {
    return stems.stream().mapToDouble(Vocabulary.get()::weight).sum();
  }

  @Override
  public String toString() {
    return stems.isEmpty() ? "none" : String.join(" ", stems);
  }
}
