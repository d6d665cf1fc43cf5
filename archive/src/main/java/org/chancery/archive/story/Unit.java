package org.chancery.archive.story;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Mentions that stand or fall together: usually one; several where a report or a user says that
 * they belong together.
 *
 * @param members in canonical order, the first gives the unit its place and its id
 */
record Unit(List<Mention> members) implements Comparable<Unit> {
  Unit {
    members = members.stream().sorted(Mention.CANONICAL).toList();
  }

  String id() {
    return members.get(0).id();
  }

  /**
   * The best likeness of two members that reaches the floor; absent where none does. Where both
   * have events of their own, these decide: like denials don't make one of two deeds.
   */
  Optional<Likeness> like(Unit other) {
    boolean own = isOwn() && other.isOwn();
    Optional<Likeness> best = Optional.empty();
    for (Mention one : members) {
      for (Mention two : other.members) {
        if (own && (one.ties().stance().answers() || two.ties().stance().answers())) {
          continue;
        }
        Optional<Likeness> likeness =
            Likeness.of(one, two).filter(l -> l.score() >= Likeness.FLOOR);
        if (likeness.isPresent()
            && (best.isEmpty() || likeness.get().score() > best.get().score())) {
          best = likeness;
        }
      }
    }
    return best;
  }

  /** Whether a member tells of an event of its own; in canonical order it comes first. */
  private boolean isOwn() {
    return !members.get(0).ties().stance().answers();
  }

  @Override
  public int compareTo(Unit other) {
    return Comparator.comparing((Unit u) -> u.members.get(0), Mention.CANONICAL)
        .compare(this, other);
  }
}
