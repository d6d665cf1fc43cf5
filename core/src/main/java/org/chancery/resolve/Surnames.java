package org.chancery.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.model.Sentence;
import org.chancery.model.Token;

/**
 * Finds family names of persons who have been named in full before: the recogniser often misses the
 * second, bare mention. Not thread-safe.
 */
final class Surnames {
  /** Shortest family name that is looked for, in characters. */
  private static final int SHORTEST = 3;

  private final Set<String> known = new HashSet<>();

  Surnames(Roster roster) {
    for (Roster.Somebody somebody : roster.all()) {
      String[] parts = somebody.name.split("\\s+");
      String last = parts[parts.length - 1];
      if (somebody.isPerson() && parts.length > 1 && last.length() >= SHORTEST) {
        known.add(last);
      }
    }
  }

  /** The hits with those for bare family names, in order. */
  List<Hit> add(Sentence sentence, List<Hit> hits) {
    List<Hit> all = new ArrayList<>(hits);
    for (Token token : sentence.tokens()) {
      int i = token.index();
      boolean name =
          known.contains(token.text())
              && token.isName()
              && hits.stream().noneMatch(h -> h.first() <= i && i <= h.last())
              && !isLongerName(sentence, i, hits);
      if (name) {
        all.add(new Hit.Person(i, i, List.of()));
      }
    }
    all.sort(Comparator.comparingInt(Hit::first).thenComparing(Hit::last));
    return all;
  }

  /** "the Varthaman Foundation", "Fort Obama": the name of something else. */
  private static boolean isLongerName(Sentence sentence, int i, List<Hit> hits) {
    boolean after = i + 1 < sentence.size() && sentence.token(i + 1).isName();
    boolean before =
        i > 0
            && sentence.token(i - 1).isName()
            && hits.stream().noneMatch(h -> h.first() <= i - 1 && i - 1 <= h.last());
    return after || before;
  }
}
