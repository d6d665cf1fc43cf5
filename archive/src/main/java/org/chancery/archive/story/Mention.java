package org.chancery.archive.story;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What of an event in a report matters for the question whether two events are one.
 *
 * @param id of the event in the archive: {@code 3fa9c1d2e4b5a697:e1}
 * @param report id of its report
 * @param code what was done
 * @param parties who did it to whom
 * @param window when
 * @param spot where
 * @param wording in which words it is told
 * @param ties what ties it to other events
 */
public record Mention(
    String id,
    String report,
    Code code,
    Parties parties,
    Window window,
    Spot spot,
    Wording wording,
    Ties ties) {
  /**
   * The order in which stories find their leaders: events before answers to them, then the mention
   * that knows the day best, what took place before what was planned, then the one that names most
   * parties, then the earliest published; the id breaks ties.
   */
  public static final Comparator<Mention> CANONICAL =
      Comparator.<Mention, Boolean>comparing(m -> m.ties().stance().answers())
          .thenComparingLong(m -> m.window().days())
          .thenComparing(m -> m.window().isAhead())
          .thenComparing(m -> m.parties().recipients().isEmpty())
          .thenComparing(m -> m.window().published())
          .thenComparing(Mention::id);

  /**
   * What ties a mention to other events.
   *
   * @param stance whether it tells of an event of its own or answers one
   * @param bound ids of events of the same report that belong to the same story by the report's own
   *     word: a denial and what it denies
   */
  public record Ties(Stance stance, Set<String> bound) {
    public static final Ties NONE = new Ties(Stance.PLAIN, Set.of());

    public Ties {
      bound = Set.copyOf(bound);
    }
  }

  /**
   * What was done.
   *
   * @param type PLOVER type; empty where no codebook was asked: then the word that names the event
   *     takes its place
   * @param mode PLOVER mode, empty for none
   */
  public record Code(String type, String mode) {}

  /**
   * Who did it to whom.
   *
   * @param actors those who act
   * @param recipients those acted upon
   * @param mutual whether it makes no difference who is named as which
   */
  public record Parties(List<Party> actors, List<Party> recipients, boolean mutual) {
    public Parties {
      actors = List.copyOf(actors);
      recipients = List.copyOf(recipients);
    }
  }

  /**
   * Where.
   *
   * @param name usual name, empty where the report doesn't say
   * @param country ISO 3166-1 alpha-3, empty where unknown
   * @param feature to which level the place is known; {@code country}, {@code city} …
   */
  public record Spot(String name, String country, String feature) {
    public static final Spot UNKNOWN = new Spot("", "", "");

    boolean isTown() {
      return feature.equals("city") || feature.equals("capital");
    }
  }

  /**
   * Keys of which two mentions of one event share at least one: family of types, a country or name
   * that acts, and a stretch of days. Denials share them with what can be denied.
   */
  public Set<String> blocks() {
    Set<String> blocks = own();
    if (ties.stance() == Stance.CLAIMED || ties.stance() == Stance.DENIAL) {
      for (Party party : parties.actors()) {
        window.stretches().forEach(s -> blocks.add("!|" + party.key() + "|" + s));
      }
    }
    return blocks;
  }

  private Set<String> own() {
    Set<String> blocks = new TreeSet<>();
    String family = code.type().isEmpty() ? "=" + wording.head() : Families.of(code.type());
    for (Party party : parties.mutual() ? everybody() : parties.actors()) {
      for (String stretch : window.stretches()) {
        blocks.add(family + "|" + party.key() + "|" + stretch);
      }
    }
    if (code.type().isEmpty()) {
      blocks.clear();
      window.stretches().forEach(s -> blocks.add(family + "||" + s));
    }
    if (blocks.isEmpty()) {
      for (Party party : parties.recipients()) {
        for (String stretch : window.stretches()) {
          blocks.add(family + "|?" + party.key() + "|" + stretch);
        }
      }
    }
    return blocks;
  }

  boolean hasPerson() {
    return everybody().stream().anyMatch(p -> p.kind().equals("person"));
  }

  List<Party> everybody() {
    List<Party> all = new java.util.ArrayList<>(parties.actors());
    parties.recipients().stream().filter(p -> !all.contains(p)).forEach(all::add);
    return all;
  }
}
