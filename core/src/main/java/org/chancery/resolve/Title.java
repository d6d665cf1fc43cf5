package org.chancery.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.annotate.Clauses;
import org.chancery.model.Token;

/**
 * The words before a person's name: "Russian President", "North Korea's supreme leader", "Putin's
 * aide".
 *
 * @param first first token of the title's own words, -1 for none
 * @param offices offices named, nearest to the name last
 * @param modifiers names that modify them, in order
 */
record Title(int first, List<Hit.Nominal> offices, List<Hit> modifiers) {
  static final Title NONE = new Title(-1, List.of(), List.of());

  /** The title before the person at index {@code h} of the scene's hits. */
  static Title before(Scene scene, int h) {
    List<Hit.Nominal> offices = new ArrayList<>();
    List<Hit> modifiers = new ArrayList<>();
    int reached = scene.hits().get(h).first();
    int first = -1;
    for (int i = h - 1; i >= 0; i--) {
      Hit hit = scene.hits().get(i);
      if (hit.last() >= reached) {
        continue;
      }
      boolean adjoining =
          scene.isPhrase(hit.last() + 1, reached)
              && !(hit instanceof Hit.Person && !isOwner(scene, hit.last() + 1, reached));
      boolean office = hit instanceof Hit.Nominal nominal && !nominal.plural();
      boolean modifier =
          hit instanceof Hit.Name || hit instanceof Hit.Person || hit instanceof Hit.Pronoun;
      if (!adjoining || !(office || modifier) || (modifier && offices.isEmpty())) {
        break;
      }
      if (hit instanceof Hit.Nominal nominal) {
        offices.add(0, nominal);
      } else {
        modifiers.add(0, hit);
      }
      reached = hit.first();
      first = reached;
    }
    return offices.isEmpty()
        ? NONE
        : new Title(first, List.copyOf(offices), List.copyOf(modifiers));
  }

  /** "'s", then adjectives: what may stand between a person and an office that belongs to him. */
  private static boolean isOwner(Scene scene, int from, int to) {
    if (from >= to || !scene.sentence().token(from).tag().equals("POS")) {
      return false;
    }
    for (int i = from + 1; i < to; i++) {
      if (!scene.sentence().token(i).isAdjective()) {
        return false;
      }
    }
    return true;
  }

  /** Whether the nominal at index {@code h} is a title of the person who follows. */
  static boolean isTitle(Scene scene, int h) {
    Hit.Nominal nominal = (Hit.Nominal) scene.hits().get(h);
    if (nominal.plural()) {
      return false;
    }
    for (int i = h + 1; i < scene.hits().size(); i++) {
      Hit hit = scene.hits().get(i);
      if (!scene.isPhrase(nominal.last() + 1, hit.first())) {
        return false;
      }
      if (hit instanceof Hit.Person) {
        return before(scene, i).offices().contains(nominal);
      }
      if (!(hit instanceof Hit.Nominal)) {
        return false;
      }
    }
    return false;
  }

  /**
   * The person before a comma whom the nominal at index {@code h} describes: "Kirby, a White House
   * spokesman,".
   */
  static Optional<Integer> apposedTo(Scene scene, int h) {
    Hit.Nominal nominal = (Hit.Nominal) scene.hits().get(h);
    if (nominal.plural()) {
      return Optional.empty();
    }
    for (int i = h - 1; i >= 0; i--) {
      if (scene.hits().get(i) instanceof Hit.Person person) {
        return isApposition(scene, person, nominal) ? Optional.of(i) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The person after a comma whom a nominal describes: "the speaker, Ararat Mirzoyan". */
  static Optional<Integer> apposedAfter(Scene scene, int h) {
    Hit.Nominal nominal = (Hit.Nominal) scene.hits().get(h);
    int comma = nominal.last() + 1;
    if (nominal.plural()
        || nominal.term().kind() != org.chancery.codebook.SectorTerm.Kind.OFFICE
        || comma >= scene.sentence().size()
        || !scene.sentence().token(comma).text().equals(",")) {
      return Optional.empty();
    }
    for (int i = h + 1; i < scene.hits().size(); i++) {
      if (scene.hits().get(i) instanceof Hit.Person person && person.first() == comma + 1) {
        int head = scene.head(person.first(), person.last());
        boolean apposed = scene.sentence().token(head).plainRelation().equals("appos");
        return apposed ? Optional.of(i) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The person whom a nominal is said of: "Penny Wong is Australia's foreign minister". */
  static Optional<Integer> predicated(Scene scene, int h) {
    Hit.Nominal nominal = (Hit.Nominal) scene.hits().get(h);
    int head = scene.head(nominal.first(), nominal.last());
    boolean is =
        scene.sentence().children(scene.sentence().token(head), "cop").stream()
            .anyMatch(c -> Set.of("is", "'s").contains(Clauses.lower(c)));
    boolean plain =
        scene
            .sentence()
            .children(scene.sentence().token(head), "aux", "advmod", "neg", "case")
            .isEmpty();
    if (!is || !plain || nominal.plural()) {
      return Optional.empty();
    }
    for (Token subject : scene.sentence().children(scene.sentence().token(head), "nsubj")) {
      for (int i = 0; i < scene.hits().size(); i++) {
        if (scene.hits().get(i) instanceof Hit.Person person
            && person.first() <= subject.index()
            && subject.index() <= person.last()) {
          return Optional.of(i);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isApposition(Scene scene, Hit.Person person, Hit.Nominal nominal) {
    int comma = person.last() + 1;
    if (comma >= nominal.first() || !scene.sentence().token(comma).text().equals(",")) {
      return false;
    }
    int from = comma + 1;
    boolean age =
        from + 1 < nominal.first()
            && scene.sentence().token(from).tag().equals("CD")
            && scene.sentence().token(from + 1).text().equals(",");
    from += age ? 2 : 0;
    if (from < nominal.first() && scene.sentence().token(from).tag().equals("DT")) {
      from++;
    }
    int head = scene.head(nominal.first(), nominal.last());
    boolean clauseSubject = scene.sentence().token(head).plainRelation().equals("nsubj");
    return !clauseSubject && scene.isPhrase(from, nominal.first());
  }
}
