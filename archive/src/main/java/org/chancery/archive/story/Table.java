package org.chancery.archive.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The mentions that are looked at while stories are settled, fetched from memory as they are
 * needed. Used by one thread.
 */
final class Table {
  private final Memory memory;
  private final Verdicts verdicts;
  private final Map<String, Mention> mentions = new HashMap<>();
  private final Map<String, Set<String>> byBlock = new HashMap<>();
  private final Map<String, Set<String>> byReport = new HashMap<>();
  private final Map<String, Unit> units = new HashMap<>();
  private final Map<String, String> leaders = new HashMap<>();
  private final Set<String> gone;

  Table(Memory memory, Verdicts verdicts, Set<String> gone) {
    this.memory = memory;
    this.verdicts = verdicts;
    this.gone = gone;
  }

  /** Fetches all that can bear on these mentions. */
  void fetch(Collection<Mention> about) {
    Set<String> blocks = new TreeSet<>();
    Set<String> reports = new TreeSet<>();
    for (Mention mention : about) {
      reports.add(mention.report());
      blocks.addAll(mention.blocks());
    }
    blocks.removeAll(byBlock.keySet());
    reports.removeAll(byReport.keySet());
    blocks.forEach(b -> byBlock.put(b, new TreeSet<>()));
    reports.forEach(r -> byReport.put(r, new TreeSet<>()));
    List<Memory.Placed> found = new ArrayList<>();
    if (!blocks.isEmpty()) {
      found.addAll(memory.inBlocks(blocks));
    }
    if (!reports.isEmpty()) {
      found.addAll(memory.ofReports(reports));
    }
    found.forEach(this::place);
    fetchMates(found);
    found.forEach(p -> file(p.mention()));
  }

  /** The mates of what was found, whom a report or a user binds to it. */
  private void fetchMates(List<Memory.Placed> found) {
    Set<String> missing = new TreeSet<>();
    found.forEach(p -> missing.addAll(p.mention().ties().bound()));
    missing.addAll(verdicts.around(found.stream().map(p -> p.mention().id()).toList()));
    missing.removeAll(mentions.keySet());
    missing.removeAll(gone);
    if (!missing.isEmpty()) {
      List<Memory.Placed> mates = memory.withIds(missing);
      mates.forEach(this::place);
      if (!mates.isEmpty()) {
        fetchMates(mates);
      }
    }
  }

  private void place(Memory.Placed placed) {
    Mention mention = placed.mention();
    if (!gone.contains(mention.id()) && mentions.putIfAbsent(mention.id(), mention) == null) {
      placed.leader().ifPresent(l -> leaders.put(mention.id(), l));
    }
  }

  private void file(Mention mention) {
    if (!mentions.containsKey(mention.id())) {
      return;
    }
    for (String block : mention.blocks()) {
      Set<String> filed = byBlock.get(block);
      if (filed != null) {
        filed.add(mention.id());
      }
    }
    Set<String> filed = byReport.get(mention.report());
    if (filed != null) {
      filed.add(mention.id());
    }
  }

  Optional<Mention> mention(String id) {
    return Optional.ofNullable(mentions.get(id));
  }

  /** The unit of a mention: it and all whom a report or a user binds to it. */
  Unit unit(Mention mention) {
    Unit known = units.get(mention.id());
    if (known != null) {
      return known;
    }
    Map<String, Mention> members = new HashMap<>();
    List<Mention> open = new ArrayList<>(List.of(mention));
    while (!open.isEmpty()) {
      Mention next = open.remove(open.size() - 1);
      if (members.putIfAbsent(next.id(), next) == null) {
        Set<String> mates = new HashSet<>(next.ties().bound());
        mates.removeAll(verdicts.splitFrom(next.id()));
        mates.addAll(verdicts.joinedWith(next.id()));
        mates.forEach(id -> mention(id).ifPresent(open::add));
      }
    }
    Unit unit = new Unit(List.copyOf(members.values()));
    members.keySet().forEach(id -> units.put(id, unit));
    return unit;
  }

  /** The units that share a block with a mention. */
  Set<Unit> near(Mention mention) {
    Set<Unit> near = new TreeSet<>();
    for (String block : mention.blocks()) {
      byBlock.getOrDefault(block, Set.of()).forEach(id -> near.add(unit(mentions.get(id))));
    }
    return near;
  }

  /** The units that share a block with a unit, itself left out. */
  Set<Unit> near(Unit unit) {
    Set<Unit> near = new TreeSet<>();
    unit.members().forEach(m -> near.addAll(near(m)));
    near.remove(unit);
    return near;
  }

  /**
   * The units that can't be in one story with a unit: the same report's, and those a user split.
   */
  Set<Unit> rivals(Unit unit) {
    Set<Unit> rivals = new TreeSet<>();
    for (Mention member : unit.members()) {
      Set<String> ids = new HashSet<>(byReport.getOrDefault(member.report(), Set.of()));
      ids.addAll(verdicts.splitFrom(member.id()));
      ids.forEach(id -> mention(id).ifPresent(m -> rivals.add(unit(m))));
    }
    rivals.remove(unit);
    return rivals;
  }

  Optional<String> leader(Unit unit) {
    return Optional.ofNullable(leaders.get(unit.id()));
  }

  Optional<String> leader(String mention) {
    return Optional.ofNullable(leaders.get(mention));
  }

  void lead(Unit unit, String leader) {
    unit.members().forEach(m -> leaders.put(m.id(), leader));
  }

  void forget(String mention) {
    leaders.remove(mention);
  }
}
