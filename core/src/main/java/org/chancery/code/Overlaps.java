package org.chancery.code;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.model.EventCode;
import org.chancery.model.EventMention;
import org.chancery.model.Sentence;
import org.chancery.model.Token;

/**
 * Keeps one event where a verb and its object both name it: "launched an attack", "paid a visit".
 * The verb's entry asks for the noun, so it says more; but "China's curbs have been tightened" is
 * the noun's, which alone names who acts. "Called off his visit" is both: a refusal, and a visit
 * that did not come about. Of "said it will not leave" the saying tells more than what will not be
 * done.
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
    Set<EventMention> lost = saidToo(sentence, mentions);
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

  /** "said it will not leave": both the saying and the "not" name the refusal. */
  private static Set<EventMention> saidToo(Sentence sentence, List<EventMention> mentions) {
    Set<EventMention> lost = new HashSet<>();
    for (EventMention refusal : mentions) {
      Token trigger = sentence.token(refusal.trigger());
      boolean negation = trigger.plainRelation().matches("advmod|neg") && trigger.head() >= 0;
      int speech = negation ? sentence.token(trigger.head()).head() : -1;
      if (mentions.stream().anyMatch(m -> m.trigger() == speech && isRefusal(m))) {
        lost.add(refusal);
      }
    }
    return lost;
  }

  private static boolean isRefusal(EventMention mention) {
    return mention.code().type().equals("REJECT");
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
    return isRefusal(verb)
        && noun.code().type().equals("CONSULT")
        && callingOff.contains(sentence.token(verb.trigger()).lemma());
  }

  /** Whether a noun names who acts, other than the one that its verb says is acted upon. */
  private static boolean namesAnother(EventMention noun, EventMention verb) {
    return noun.actors().stream()
        .anyMatch(a -> verb.recipients().stream().noneMatch(r -> r.actor().equals(a.actor())));
  }
}
