package org.chancery.archive.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Settles which mentions are one event. All units stand in one order ({@link Mention#CANONICAL});
 * each joins the leader before it that it is most like, if it is like one enough and none of that
 * leader's story is its rival; otherwise it leads a story itself. So a story is a star around its
 * leader, never a chain, and follows from the set of mentions alone. What is new is settled by
 * going once through the units that it can change, in that order (the way in which greedy
 * independent sets are kept up to date).
 */
public final class Stories {
  private final Table table;
  private final TreeSet<Unit> open = new TreeSet<>();
  private final Set<String> fetched = new HashSet<>();
  private final Map<String, String> changed = new TreeMap<>();

  private Stories(Table table) {
    this.table = table;
  }

  /**
   * Settles the stories anew after mentions came and went.
   *
   * @param memory what is known, the new mentions included
   * @param verdicts what users decided
   * @param removed mentions that no longer count
   * @param added mentions that are new, or whose verdicts changed
   * @return the leader of each mention whose story changed
   */
  public static Map<String, String> settle(
      Memory memory, Verdicts verdicts, Collection<Mention> removed, Collection<Mention> added) {
    Set<String> gone = new TreeSet<>();
    removed.forEach(m -> gone.add(m.id()));
    added.forEach(m -> gone.remove(m.id()));
    Stories stories = new Stories(new Table(memory, verdicts, gone));
    stories.begin(removed, added, verdicts);
    stories.run();
    return stories.changed;
  }

  private void begin(Collection<Mention> removed, Collection<Mention> added, Verdicts verdicts) {
    List<Mention> all = new ArrayList<>(removed);
    all.addAll(added);
    table.fetch(all);
    Map<String, Mention> shaken = new TreeMap<>();
    all.forEach(m -> shaken.put(m.id(), m));
    for (String mate : verdicts.around(List.copyOf(shaken.keySet()))) {
      table.mention(mate).ifPresent(m -> shaken.put(m.id(), m));
    }
    table.fetch(shaken.values());
    for (Mention mention : shaken.values()) {
      for (Unit near : table.near(mention)) {
        boolean bears =
            near.members().stream()
                .anyMatch(
                    m ->
                        Likeness.of(mention, m)
                            .filter(l -> l.score() >= Likeness.FLOOR)
                            .isPresent());
        if (bears) {
          open.add(near);
        }
      }
    }
    for (Mention mention : shaken.values()) {
      table
          .mention(mention.id())
          .ifPresent(
              m -> {
                table.forget(m.id());
                open.add(table.unit(m));
                open.addAll(table.rivals(table.unit(m)));
              });
    }
  }

  private void run() {
    while (!open.isEmpty()) {
      fetchAround(open);
      Unit unit = open.pollFirst();
      Set<Unit> near = table.near(unit);
      Set<Unit> rivals = table.rivals(unit);
      String leader = choose(unit, near, rivals);
      Optional<String> before = table.leader(unit);
      boolean even =
          unit.members().stream().allMatch(m -> table.leader(m.id()).equals(Optional.of(leader)));
      if (even) {
        continue;
      }
      table.lead(unit, leader);
      unit.members().forEach(m -> changed.put(m.id(), leader));
      boolean led = before.equals(Optional.of(unit.id()));
      boolean leads = leader.equals(unit.id());
      if (led != leads || before.isEmpty()) {
        near.stream()
            .filter(n -> unit.compareTo(n) < 0 && unit.like(n).isPresent())
            .forEach(open::add);
      }
      rivals.stream().filter(r -> unit.compareTo(r) < 0).forEach(open::add);
    }
  }

  private void fetchAround(Collection<Unit> units) {
    List<Mention> about = new ArrayList<>();
    for (Unit unit : units) {
      if (fetched.add(unit.id())) {
        about.addAll(unit.members());
      }
    }
    if (!about.isEmpty()) {
      table.fetch(about);
    }
  }

  private String choose(Unit unit, Set<Unit> near, Set<Unit> rivals) {
    Set<String> taken = new HashSet<>();
    for (Unit rival : rivals) {
      if (rival.compareTo(unit) < 0) {
        table.leader(rival).ifPresent(taken::add);
      }
    }
    String best = unit.id();
    double most = 0;
    for (Unit candidate : near) {
      boolean leads = table.leader(candidate).equals(Optional.of(candidate.id()));
      if (candidate.compareTo(unit) < 0 && leads && !taken.contains(candidate.id())) {
        double score = unit.like(candidate).map(Likeness::score).orElse(0.0);
        if (score > most) {
          most = score;
          best = candidate.id();
        }
      }
    }
    return best;
  }
}
