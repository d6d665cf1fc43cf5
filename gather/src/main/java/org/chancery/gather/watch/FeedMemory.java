package org.chancery.gather.watch;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.gather.fetch.Fetched.Marks;

/**
 * What is remembered of a feed between two polls.
 *
 * @param marks by which the server knows what it has sent
 * @param due when to ask next; absent before the first poll
 * @param failures polls that failed in a row
 * @param seen keys of items handed over, oldest first, the last {@value #KEPT} of them
 */
record FeedMemory(Marks marks, Optional<Instant> due, int failures, Set<String> seen) {
  /** Feeds hold 10 to 500 items; with this many no item comes back as new. */
  static final int KEPT = 5000;

  /** Nothing is known of a feed. */
  static final FeedMemory NONE = new FeedMemory(Marks.NONE, Optional.empty(), 0, Set.of());

  FeedMemory {
    List<String> all = List.copyOf(seen);
    seen = new LinkedHashSet<>(all.subList(Math.max(0, all.size() - KEPT), all.size()));
  }

  boolean isDue(Instant now) {
    return due.map(d -> !d.isAfter(now)).orElse(true);
  }

  /** After a poll that went well. */
  FeedMemory polled(Marks newMarks, Instant next, Set<String> newlySeen) {
    Set<String> all = new LinkedHashSet<>(seen);
    newlySeen.forEach(
        key -> {
          all.remove(key);
          all.add(key);
        });
    return new FeedMemory(newMarks, Optional.of(next), 0, all);
  }

  /** After a poll that failed. */
  FeedMemory failed(Instant next) {
    return new FeedMemory(marks, Optional.of(next), failures + 1, seen);
  }
}
