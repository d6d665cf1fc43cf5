package org.chancery.archive.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Mentions that are held in memory only, to settle a set of them at once. Used by one thread. */
public final class InMemory implements Memory {
  private final Map<String, Mention> mentions = new TreeMap<>();
  private final Map<String, Set<String>> byBlock = new HashMap<>();
  private final Map<String, Set<String>> byReport = new HashMap<>();

  private InMemory(Collection<Mention> all) {
    for (Mention mention : all) {
      mentions.put(mention.id(), mention);
      byReport.computeIfAbsent(mention.report(), k -> new TreeSet<>()).add(mention.id());
      for (String block : mention.blocks()) {
        byBlock.computeIfAbsent(block, k -> new TreeSet<>()).add(mention.id());
      }
    }
  }

  /** The stories of these mentions: ids of the mentions of each, by the id of its leader. */
  public static Map<String, Set<String>> stories(Collection<Mention> all) {
    Map<String, String> leaders =
        Stories.settle(new InMemory(all), new Verdicts(), List.of(), List.copyOf(all));
    Map<String, Set<String>> stories = new TreeMap<>();
    leaders.forEach((id, leader) -> stories.computeIfAbsent(leader, k -> new TreeSet<>()).add(id));
    return stories;
  }

  @Override
  public List<Placed> inBlocks(Collection<String> blocks) {
    return placed(blocks, byBlock);
  }

  @Override
  public List<Placed> ofReports(Collection<String> reports) {
    return placed(reports, byReport);
  }

  @Override
  public List<Placed> withIds(Set<String> ids) {
    List<Placed> placed = new ArrayList<>();
    for (String id : new TreeSet<>(ids)) {
      if (mentions.containsKey(id)) {
        placed.add(new Placed(mentions.get(id), Optional.empty()));
      }
    }
    return placed;
  }

  private List<Placed> placed(Collection<String> keys, Map<String, Set<String>> index) {
    Set<String> ids = new TreeSet<>();
    keys.forEach(k -> ids.addAll(index.getOrDefault(k, Set.of())));
    return withIds(ids);
  }
}
