package org.chancery.code;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.model.EventMention;
import org.chancery.model.Sentence;

/**
 * Keeps one event where a verb and its object both name it: "launched an attack", "paid a visit".
 * The verb's entry asks for the noun, so it says more.
 */
final class Overlaps {
  private Overlaps() {}

  static List<EventMention> resolve(Sentence sentence, List<EventMention> mentions) {
    Set<Integer> carried = new HashSet<>();
    for (EventMention mention : mentions) {
      if (mention.match().objects() >= 0) {
        carried.add(mention.match().objects());
      }
    }
    List<EventMention> kept = new ArrayList<>();
    for (EventMention mention : mentions) {
      boolean noun = sentence.token(mention.trigger()).isNoun();
      if (!(noun && carried.contains(mention.trigger()))) {
        kept.add(mention);
      }
    }
    return kept;
  }
}
