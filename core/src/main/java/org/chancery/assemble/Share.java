package org.chancery.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.chancery.model.EventMention;
import org.chancery.model.EventMention.Participant;
import org.chancery.model.Sentence;
import org.chancery.model.Token;

/**
 * The part of a mention that has a time of its own: "bombed Beirut on Monday and Damascus on
 * Tuesday" is two events, of which the one has Monday and Lebanon, the other Tuesday and Syria.
 *
 * @param mention the mention with the recipients of this part
 * @param admits whether what hangs under a token of the sentence is of this part
 */
record Share(EventMention mention, Predicate<Token> admits) {

  /**
   * The parts of a mention, in the order of their words.
   *
   * @param timed index of the word on which each time of the sentence hangs
   */
  static List<Share> of(Sentence sentence, EventMention mention, Set<Integer> timed) {
    Set<Integer> parallels = new TreeSet<>();
    for (int index : timed) {
      if (isParallel(sentence, mention, sentence.token(index))) {
        parallels.add(index);
      }
    }
    if (parallels.isEmpty()) {
      return List.of(new Share(mention, token -> true));
    }
    List<Share> shares = new ArrayList<>();
    shares.add(
        new Share(
            without(mention, parallels), token -> above(sentence, token, parallels).isEmpty()));
    for (int parallel : parallels) {
      Token name = sentence.token(parallel);
      shares.add(
          new Share(
              only(mention, name),
              token -> above(sentence, token, parallels).equals(Optional.of(parallel))));
    }
    return shares;
  }

  /** Whether a word stands beside an argument of the trigger, which comes before it. */
  private static boolean isParallel(Sentence sentence, EventMention mention, Token token) {
    if (!token.isName() || !token.relation().equals("conj") || token.head() < 0) {
      return false;
    }
    Token first = sentence.token(token.head());
    return first.isName()
        && first.index() < token.index()
        && (first.head() == mention.trigger() || first.head() == mention.match().objects());
  }

  /** The parallel under which a token hangs. */
  private static Optional<Integer> above(Sentence sentence, Token token, Set<Integer> parallels) {
    Token at = token;
    while (true) {
      if (parallels.contains(at.index())) {
        return Optional.of(at.index());
      }
      if (at.head() < 0) {
        return Optional.empty();
      }
      at = sentence.token(at.head());
    }
  }

  private static EventMention without(EventMention mention, Set<Integer> parallels) {
    return with(
        mention, mention.recipients().stream().filter(p -> !parallels.contains(p.head())).toList());
  }

  /**
   * With the one at the parallel; where it is none of the recipients (another town of the same
   * country, a second place), with the recipients of the first.
   */
  private static EventMention only(EventMention mention, Token parallel) {
    List<Participant> own =
        mention.recipients().stream().filter(p -> p.head() == parallel.index()).toList();
    List<Participant> first =
        mention.recipients().stream().filter(p -> p.head() < parallel.index()).toList();
    return with(mention, own.isEmpty() ? first : own);
  }

  private static EventMention with(EventMention mention, List<Participant> recipients) {
    return new EventMention(
        mention.sentence(),
        mention.trigger(),
        mention.code(),
        mention.rule(),
        mention.actors(),
        mention.match().reciprocal() ? mention.recipients() : recipients,
        mention.match());
  }
}
