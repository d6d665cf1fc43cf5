package org.chancery.code;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.model.EventCode;
import org.chancery.model.EventMention;
import org.chancery.model.Sentence;

/**
 * Keeps one event where a verb and its object both name it: "launched an attack", "paid a visit".
 * The verb's entry asks for the noun, so it says more; but "China's curbs have been tightened" is
 * the noun's, which alone names who acts. "Called off his visit" is both: a refusal, and a visit
 * that did not come about.
 */
final class Overlaps {
  private Overlaps() {}

  /**
   * @param callingOff lemmas of verbs for calling off what was planned
   */
  static List<EventMention> resolve(
      Sentence sentence, List<EventMention> mentions, Set<String> callingOff) {
    Map<Integer, EventMention> nouns = new HashMap<>();
    for (EventMention mention : mentions) {
      if (sentence.token(mention.trigger()).isNoun()) {
        nouns.put(mention.trigger(), mention);
      }
    }
    Set<EventMention> lost = new HashSet<>();
    for (EventMention mention : mentions) {
      EventMention noun = nouns.get(mention.match().objects());
      boolean both =
          noun != null
              && (isCalledOff(sentence, mention, noun, callingOff) || isJudged(mention, noun));
      if (noun != null && !noun.equals(mention) && !both) {
        boolean saysLess = mention.actors().isEmpty() && namesAnother(noun, mention);
        lost.add(saysLess ? mention : noun);
      }
    }
    return mentions.stream().filter(m -> !lost.contains(m)).toList();
  }

  /** "condemned Iran's seizure of the tanker": what is condemned or welcomed was done. */
  private static boolean isJudged(EventMention verb, EventMention noun) {
    boolean judges =
        verb.code().mode().equals("disapprove") || verb.code().type().equals("SUPPORT");
    boolean deed =
        noun.code().quad() == EventCode.Quad.MATERIAL_CONFLICT
            || noun.code().quad() == EventCode.Quad.MATERIAL_COOPERATION;
    return judges
        && deed
        && !noun.actors().isEmpty()
        && noun.actors().stream()
            .noneMatch(a -> verb.actors().stream().anyMatch(v -> v.actor().equals(a.actor())));
  }

  private static boolean isCalledOff(
      Sentence sentence, EventMention verb, EventMention noun, Set<String> callingOff) {
    return verb.code().type().equals("REJECT")
        && noun.code().type().equals("CONSULT")
        && callingOff.contains(sentence.token(verb.trigger()).lemma());
  }

  /** Whether a noun names who acts, other than the one that its verb says is acted upon. */
  private static boolean namesAnother(EventMention noun, EventMention verb) {
    return noun.actors().stream()
        .anyMatch(a -> verb.recipients().stream().noneMatch(r -> r.actor().equals(a.actor())));
  }
}
