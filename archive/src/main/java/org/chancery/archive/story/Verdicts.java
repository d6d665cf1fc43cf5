package org.chancery.archive.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What users have decided by hand: which mentions belong together and which do not. A later word on
 * a pair takes back an earlier one. Used by one thread.
 */
public final class Verdicts {
  private final Map<String, Set<String>> joined = new HashMap<>();
  private final Map<String, Set<String>> split = new HashMap<>();

  /** The mentions are all of one story. */
  public void join(Collection<String> mentions) {
    List<String> all = List.copyOf(mentions);
    for (String a : all) {
      for (String b : all) {
        put(joined, a, b);
        take(split, a, b);
      }
    }
  }

  /** No mention of the first belongs to a story with one of the others. */
  public void split(Collection<String> some, Collection<String> others) {
    for (String a : some) {
      for (String b : others) {
        put(split, a, b);
        put(split, b, a);
        take(joined, a, b);
        take(joined, b, a);
      }
    }
  }

  private static void put(Map<String, Set<String>> pairs, String a, String b) {
    if (!a.equals(b)) {
      pairs.computeIfAbsent(a, k -> new HashSet<>()).add(b);
    }
  }

  private static void take(Map<String, Set<String>> pairs, String a, String b) {
    pairs.getOrDefault(a, new HashSet<>()).remove(b);
  }

  Set<String> joinedWith(String mention) {
    return joined.getOrDefault(mention, Set.of());
  }

  Set<String> splitFrom(String mention) {
    return split.getOrDefault(mention, Set.of());
  }

  /** Every mention that a decision names beside one of these: what must be known to decide. */
  Set<String> around(Collection<String> mentions) {
    Set<String> around = new HashSet<>();
    List<String> open = new ArrayList<>(mentions);
    while (!open.isEmpty()) {
      String mention = open.remove(open.size() - 1);
      around.addAll(splitFrom(mention));
      for (String mate : joinedWith(mention)) {
        if (around.add(mate)) {
          open.add(mate);
        }
      }
    }
    return around;
  }
}
