package org.chancery.code;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.model.EventMention;
import org.chancery.model.Sentence;

/**
 * Keeps one event where a verb and its object both name it: "launched an attack", "paid a visit".
 * The verb's entry asks for the noun, so it says more; but "China's curbs have been tightened" is
 * the noun's, which alone names who acts.
 */
final class Overlaps {
  private Overlaps() {}

  static List<EventMention> resolve(Sentence sentence, List<EventMention> mentions) {
    Map<Integer, EventMention> nouns = new HashMap<>();
    for (EventMention mention : mentions) {
      if (sentence.token(mention.trigger()).isNoun()) {
        nouns.put(mention.trigger(), mention);
      }
    }
    Set<EventMention> lost = new HashSet<>();
    for (EventMention mention : mentions) {
      EventMention noun = nouns.get(mention.match().objects());
      if (noun != null && !noun.equals(mention)) {
        boolean saysLess = mention.actors().isEmpty() && namesAnother(noun, mention);
        lost.add(saysLess ? mention : noun);
      }
    }
    return mentions.stream().filter(m -> !lost.contains(m)).toList();
  }

  /** Whether a noun names who acts, other than the one that its verb says is acted upon. */
  private static boolean namesAnother(EventMention noun, EventMention verb) {
    return noun.actors().stream()
        .anyMatch(a -> verb.recipients().stream().noneMatch(r -> r.actor().equals(a.actor())));
  }
}
