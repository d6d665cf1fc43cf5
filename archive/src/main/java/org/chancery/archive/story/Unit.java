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

  /** The best likeness of two members that reaches the floor; absent where none does. */
  Optional<Likeness> like(Unit other) {
    Optional<Likeness> best = Optional.empty();
    for (Mention one : members) {
      for (Mention two : other.members) {
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

  @Override
  public int compareTo(Unit other) {
    return Comparator.comparing((Unit u) -> u.members.get(0), Mention.CANONICAL)
        .compare(this, other);
  }
}
