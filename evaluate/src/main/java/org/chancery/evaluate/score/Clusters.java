package org.chancery.evaluate.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Mentions in clusters, each mention in one.
 *
 * @param list the clusters; none empty
 * @param home index of the cluster of each mention
 */
public record Clusters(List<Set<String>> list, Map<String, Integer> home) {
  public Clusters {
    list = List.copyOf(list);
    home = Map.copyOf(home);
  }

  /** Checks and copies; a mention in two clusters is an error that names it. */
  public static Clusters of(Iterable<? extends Set<String>> clusters) {
    List<Set<String>> list = new ArrayList<>();
    Map<String, Integer> home = new HashMap<>();
    for (Set<String> cluster : clusters) {
      if (cluster.isEmpty()) {
        throw new IllegalArgumentException("a cluster without mentions");
      }
      for (String mention : cluster) {
        if (home.put(mention, list.size()) != null) {
          throw new IllegalArgumentException("mention in two clusters: " + mention);
        }
      }
      list.add(Set.copyOf(cluster));
    }
    return new Clusters(list, home);
  }

  /** How many mentions of each cluster of {@code other} a set of mentions holds, by its index. */
  static Map<Integer, Integer> shared(Set<String> cluster, Clusters other) {
    Map<Integer, Integer> shared = new HashMap<>();
    for (String mention : cluster) {
      Integer there = other.home().get(mention);
      if (there != null) {
        shared.merge(there, 1, Integer::sum);
      }
    }
    return shared;
  }
}
