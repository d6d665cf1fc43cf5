package org.chancery.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.chancery.archive.story.Memory;
import org.chancery.archive.story.Mention;
import org.chancery.archive.story.Party;
import org.chancery.archive.story.Setting;
import org.chancery.archive.story.Stance;
import org.chancery.archive.story.Stories;
import org.chancery.archive.story.Verdicts;
import org.chancery.archive.story.Window;
import org.chancery.archive.story.Wording;

/** Stories follow from the set of mentions, not from the order or the batches they came in. */
class OrderTest {
  private static final List<String> PEOPLE =
      List.of("RUS person Vladimir Putin", "RUS person Sergei Lavrov", "RUS country Russia");
  private static final List<String> OTHERS =
      List.of("PRK country North Korea", "PRK person Kim Jong Un", "CHN country China");
  private static final List<String> WORDS =
      List.of("talk", "airport", "treaty", "border", "missile", "handshak", "dinner", "grain");

  @Property(tries = 300)
  void gives_the_same_stories_for_any_order_and_any_batches(@ForAll long seed) {
    List<Mention> mentions = mentions(new Random(seed), 24);
    Map<String, String> whole = settle(mentions, 24, Set.of());
    List<Mention> shuffled = new ArrayList<>(mentions);
    Collections.shuffle(shuffled, new Random(seed + 1));
    assertThat(settle(shuffled, 1, Set.of())).isEqualTo(whole);
    Collections.shuffle(shuffled, new Random(seed + 2));
    assertThat(settle(shuffled, 5, Set.of())).isEqualTo(whole);
  }

  @Property(tries = 200)
  void gives_the_same_stories_as_if_what_was_removed_had_never_been(@ForAll long seed) {
    List<Mention> mentions = mentions(new Random(seed), 20);
    Set<String> removed = new HashSet<>();
    mentions.stream().limit(6).forEach(m -> removed.add(m.report()));
    List<Mention> kept = mentions.stream().filter(m -> !removed.contains(m.report())).toList();
    assertThat(settle(mentions, 7, removed)).isEqualTo(settle(kept, 100, Set.of()));
  }

  @Property(tries = 100)
  void keeps_every_decision_by_hand(@ForAll long seed) {
    List<Mention> mentions = mentions(new Random(seed), 16);
    Verdicts verdicts = new Verdicts();
    verdicts.join(List.of(mentions.get(0).id(), mentions.get(1).id()));
    verdicts.split(List.of(mentions.get(2).id()), List.of(mentions.get(3).id()));
    Map<String, String> whole = settle(mentions, 16, Set.of(), verdicts);
    assertThat(whole.get(mentions.get(0).id())).isEqualTo(whole.get(mentions.get(1).id()));
    List<Mention> shuffled = new ArrayList<>(mentions);
    Collections.shuffle(shuffled, new Random(seed + 1));
    assertThat(settle(shuffled, 3, Set.of(), verdicts)).isEqualTo(whole);
    if (apart(mentions)) {
      assertThat(whole.get(mentions.get(2).id())).isNotEqualTo(whole.get(mentions.get(3).id()));
    }
  }

  /** Whether the split pair is not bound together through the joined pair or its own report. */
  private static boolean apart(List<Mention> mentions) {
    return mentions.subList(2, 4).stream().allMatch(m -> m.ties().bound().isEmpty());
  }

  private static Map<String, String> settle(
      List<Mention> mentions, int batch, Set<String> removedReports) {
    return settle(mentions, batch, removedReports, new Verdicts());
  }

  private static Map<String, String> settle(
      List<Mention> mentions, int batch, Set<String> removedReports, Verdicts verdicts) {
    Heap heap = new Heap();
    for (int from = 0; from < mentions.size(); from += batch) {
      List<Mention> fresh = mentions.subList(from, Math.min(mentions.size(), from + batch));
      fresh.forEach(m -> heap.mentions.put(m.id(), m));
      heap.leaders.putAll(Stories.settle(heap, verdicts, List.of(), fresh));
    }
    List<Mention> gone =
        mentions.stream().filter(m -> removedReports.contains(m.report())).toList();
    gone.forEach(m -> heap.mentions.remove(m.id()));
    heap.leaders.putAll(Stories.settle(heap, verdicts, gone, List.of()));
    gone.forEach(m -> heap.leaders.remove(m.id()));
    return new TreeMap<>(heap.leaders);
  }

  private static List<Mention> mentions(Random random, int count) {
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String report = "r" + (i / 2);
      long day = 19_000 + random.nextInt(6);
      long published = day + random.nextInt(3);
      Set<String> words = new HashSet<>();
      for (int w = 0; w < 4; w++) {
        words.add(WORDS.get(random.nextInt(WORDS.size())));
      }
      boolean bound = i % 2 == 1 && random.nextInt(4) == 0;
      if (bound) {
        Mention before = mentions.remove(i - 1);
        mentions.add(bind(before, report + ":e" + i));
      }
      mentions.add(
          new Mention(
              report + ":e" + i,
              report,
              new Mention.Code(random.nextBoolean() ? "AGREE" : "SUPPORT", ""),
              new Mention.Parties(
                  List.of(party(PEOPLE, random)),
                  random.nextInt(3) == 0 ? List.of() : List.of(party(OTHERS, random)),
                  random.nextInt(4) == 0),
              window(random, day, published),
              Mention.Spot.UNKNOWN,
              new Wording(
                  "",
                  words,
                  random.nextBoolean() ? Setting.NONE : Setting.of(String.join(" ", words))),
              ties(bound, report + ":e" + (i - 1), random)));
    }
    return mentions;
  }

  private static Mention bind(Mention m, String to) {
    return new Mention(
        m.id(),
        m.report(),
        m.code(),
        m.parties(),
        m.window(),
        m.spot(),
        m.wording(),
        new Mention.Ties(m.ties().stance(), Set.of(to)));
  }

  private static Window window(Random random, long day, long published) {
    Window.Kind kind = Window.Kind.values()[random.nextInt(4)];
    long length = kind == Window.Kind.OPEN ? 39 : random.nextInt(4) == 0 ? 20 : 0;
    return new Window(day, day + length, kind, published, "d" + day);
  }

  private static Mention.Ties ties(boolean bound, String to, Random random) {
    Stance[] stances = Stance.values();
    Stance stance = bound ? Stance.DENIAL : stances[random.nextInt(stances.length)];
    return new Mention.Ties(stance, bound ? Set.of(to) : Set.of());
  }

  private static Party party(List<String> specs, Random random) {
    String[] parts = specs.get(random.nextInt(specs.size())).split(" ", 3);
    return new Party(parts[2], parts[0], parts[1]);
  }

  /** The mentions in memory. */
  private static final class Heap implements Memory {
    private final Map<String, Mention> mentions = new HashMap<>();
    private final Map<String, String> leaders = new HashMap<>();

    @Override
    public List<Placed> inBlocks(Collection<String> blocks) {
      return placed(
          mentions.values().stream().filter(m -> blocks.stream().anyMatch(m.blocks()::contains)));
    }

    @Override
    public List<Placed> ofReports(Collection<String> reports) {
      return placed(mentions.values().stream().filter(m -> reports.contains(m.report())));
    }

    @Override
    public List<Placed> withIds(Set<String> ids) {
      return placed(mentions.values().stream().filter(m -> ids.contains(m.id())));
    }

    private List<Placed> placed(Stream<Mention> stream) {
      return stream.map(m -> new Placed(m, Optional.ofNullable(leaders.get(m.id())))).toList();
    }
  }
}
