package org.chancery.resolve;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.annotate.Clauses;
import org.chancery.model.Resolution.JointMention;
import org.chancery.model.Sentence;
import org.chancery.model.Token;
import org.chancery.resolve.Roster.Somebody;

/**
 * Tells whom "the four countries" mean, and "they" after two who met: those who were last named
 * side by side. Not thread-safe.
 */
final class Together {
  /** How many sentences back those are looked for who were named side by side. */
  private static final int REACH = 4;

  private final Roster roster;
  private final List<JointMention> joint;

  Together(Roster roster, List<JointMention> joint) {
    this.roster = roster;
    this.joint = joint;
  }

  /** "the four countries": so many that stood side by side. */
  void several(Scene scene, Hit.Several hit) {
    int here = scene.sentence().index();
    for (int s = here; s >= 0 && here - s <= REACH; s--) {
      Sentence sentence = scene.document().sentences().get(s);
      int before = s == here ? hit.first() : sentence.size();
      for (int i = before - 1; i >= 0; i--) {
        List<Somebody> named = coordinated(sentence, sentence.token(i), before);
        if (named.size() == hit.count()) {
          join(scene, hit.first(), hit.last(), named);
          return;
        }
      }
    }
  }

  /**
   * "They signed a treaty", where two or more did something in the sentence before and nobody else
   * is named in this one yet.
   *
   * @return whether the pronoun is one of these
   */
  boolean they(Scene scene, Hit.Pronoun hit) {
    Token pronoun = scene.sentence().token(hit.first());
    int here = scene.sentence().index();
    boolean opens =
        hit.word().equals("they")
            && pronoun.plainRelation().equals("nsubj")
            && here > 0
            && roster.seen().stream()
                .noneMatch(
                    s -> s.sentence() == here && s.head() < pronoun.index() && !s.adjective());
    if (!opens) {
      return false;
    }
    Sentence before = scene.document().sentences().get(here - 1);
    for (Token root : before.tokens()) {
      if (root.head() < 0) {
        for (Token subject : before.children(root, "nsubj")) {
          List<Somebody> named = coordinated(before, subject, before.size());
          if (named.size() > 1) {
            join(scene, hit.first(), hit.last(), named);
            return true;
          }
        }
      }
    }
    return false;
  }

  private void join(Scene scene, int first, int last, List<Somebody> named) {
    joint.add(
        new JointMention(
            named.stream().map(s -> s.key).toList(),
            scene.sentence().span(first, last),
            scene.sentence().index(),
            scene.head(first, last)));
  }

  /** Those who stand side by side, one for each noun, from a first noun on. */
  private List<Somebody> coordinated(Sentence sentence, Token first, int before) {
    if (first.plainRelation().equals("conj")) {
      return List.of();
    }
    Set<Somebody> found = new LinkedHashSet<>();
    for (Token each : new Clauses(sentence).coordination(first)) {
      List<Somebody> there = roster.at(sentence.index(), each.index());
      if (each.index() >= before || there.isEmpty()) {
        return List.of();
      }
      found.add(there.get(0));
    }
    return new ArrayList<>(found);
  }
}
