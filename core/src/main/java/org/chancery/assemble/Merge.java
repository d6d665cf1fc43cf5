package org.chancery.assemble;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.annotate.Clauses;
import org.chancery.model.Actor;
import org.chancery.model.Assertion;
import org.chancery.model.Event.EventTime;
import org.chancery.model.EventMention;
import org.chancery.model.Resolution;
import org.chancery.model.Sentence;
import org.chancery.model.Token;

/** Tells whether a mention is of an event that has been mentioned before. */
final class Merge {
  /** Words that point back: "this visit", "the talks", "his trip". */
  private static final Set<String> POINTING =
      Set.of("the", "this", "that", "these", "those", "his", "her", "its", "their", "such");

  /** Acts of speech: two of them are two acts, unless code and parties are the same. */
  private static final Set<String> SPOKEN =
      Set.of("ACCUSE", "REQUEST", "REJECT", "THREATEN", "AGREE", "SUPPORT", "CONCEDE");

  /** Meetings and fights, which one report tells in many words. */
  private static final Set<String> EXCHANGED = Set.of("CONSULT", "ASSAULT");

  /** Digits of a CAMEO code that give its root. */
  private static final int ROOT = 2;

  private final Resolution resolution;
  private final Map<String, Actor> actors = new HashMap<>();

  Merge(Resolution resolution) {
    this.resolution = resolution;
    resolution.actors().forEach(a -> actors.put(a.id(), a));
  }

  /**
   * The draft that a new one is a further mention of: the latest; for one that leaves a side open
   * ("the visit"), the one that has been mentioned most.
   */
  Optional<Draft> find(List<Draft> drafts, Draft fresh) {
    boolean open = fresh.recipients.isEmpty() || fresh.actors.isEmpty();
    Optional<Draft> best = Optional.empty();
    for (int i = drafts.size() - 1; i >= 0; i--) {
      Draft draft = drafts.get(i);
      if (isSame(draft, fresh)) {
        if (!open) {
          return Optional.of(draft);
        }
        boolean more = best.isEmpty() || draft.parts.size() > best.get().parts.size();
        best = more ? Optional.of(draft) : best;
      }
    }
    return best;
  }

  private boolean isSame(Draft old, Draft fresh) {
    return sameKind(old, fresh)
        && !isBeside(old, fresh)
        && !isContrary(old, fresh)
        && sameParties(old, fresh)
        && sameTime(old, fresh)
        && sameStage(old, fresh);
  }

  private boolean sameKind(Draft old, Draft fresh) {
    if (!old.code.type().equals(fresh.code.type())) {
      return false;
    }
    boolean visits = old.code.mode().equals("visit") && fresh.code.mode().equals("visit");
    boolean sameCode = old.code.cameo().equals(fresh.code.cameo());
    if (SPOKEN.contains(old.code.type())) {
      boolean told = !old.recipients.isEmpty() || sameWord(old, fresh);
      return sameCode && told && !fresh.actors.isEmpty() && !fresh.recipients.isEmpty();
    }
    boolean general =
        old.code.mode().isEmpty()
            || fresh.code.mode().isEmpty()
            || old.code.mode().equals(fresh.code.mode());
    boolean root =
        old.code.cameo().substring(0, ROOT).equals(fresh.code.cameo().substring(0, ROOT));
    boolean visit = old.code.mode().equals("visit") != fresh.code.mode().equals("visit");
    if (isVerbal(old, fresh) && !visits && !EXCHANGED.contains(old.code.type())) {
      return sameCode && general;
    }
    return visits || sameCode || (root && general && !visit);
  }

  /** Whether verbs tell both: "expelled envoys", "suspended contacts" are two deeds. */
  private boolean isVerbal(Draft old, Draft fresh) {
    return trigger(old).isVerb() && trigger(fresh).isVerb();
  }

  private boolean sameWord(Draft old, Draft fresh) {
    return trigger(old).lemma().equals(trigger(fresh).lemma());
  }

  private Token trigger(Draft draft) {
    EventMention first = draft.first();
    return resolution.document().sentences().get(first.sentence()).token(first.trigger());
  }

  /**
   * "suspend contacts and withdraw an invitation": verbs side by side that say different things.
   */
  private boolean isBeside(Draft old, Draft fresh) {
    Token one = trigger(old);
    Token other = trigger(fresh);
    return old.first().sentence() == fresh.first().sentence()
        && one.isVerb()
        && other.isVerb()
        && !(old.code.cameo().equals(fresh.code.cameo()) && old.actors.equals(fresh.actors))
        && (isConjoined(other, one) || isConjoined(one, other));
  }

  /**
   * "met other delegates but held no bilateral meeting": what one source affirms and denies in one
   * sentence are two things.
   */
  private static boolean isContrary(Draft old, Draft fresh) {
    Assertion said = fresh.assertions.get(0);
    return old.parts.stream()
        .filter(p -> p.asserted().mention().sentence() == fresh.first().sentence())
        .map(p -> p.asserted().assertions().get(0))
        .anyMatch(a -> a.by().equals(said.by()) && a.polarity() != said.polarity());
  }

  private static boolean isConjoined(Token one, Token other) {
    return one.plainRelation().equals("conj") && one.head() == other.index();
  }

  /** Every side that both name must share somebody; one side at least must be named by both. */
  private boolean sameParties(Draft old, Draft fresh) {
    if (old.reciprocal || fresh.reciprocal) {
      Set<String> first = countries(old.actors, old.recipients);
      Set<String> second = countries(fresh.actors, fresh.recipients);
      return first.containsAll(second) || second.containsAll(first);
    }
    boolean actorsMatch = matches(old.actors, fresh.actors);
    boolean recipientsMatch = matches(old.recipients, fresh.recipients);
    boolean actorsOpen = old.actors.isEmpty() || fresh.actors.isEmpty();
    boolean recipientsOpen = old.recipients.isEmpty() || fresh.recipients.isEmpty();
    boolean pointing = isPointing(fresh);
    if (actorsMatch && recipientsMatch || recipientsMatch && pointing && isPronoun(fresh)) {
      return true;
    }
    return (actorsMatch && recipientsOpen || recipientsMatch && actorsOpen)
        && (pointing || actorsMatch && recipientsOpen);
  }

  private boolean matches(Set<String> first, Set<String> second) {
    if (first.isEmpty() || second.isEmpty()) {
      return false;
    }
    Set<String> shared = new HashSet<>(first);
    shared.retainAll(second);
    return !shared.isEmpty() || alike(first, second);
  }

  /** "Putin" and "Russia" may be one actor; two named persons are not. */
  private boolean alike(Set<String> first, Set<String> second) {
    for (String one : first) {
      for (String other : second) {
        Actor a = actors.get(one);
        Actor b = actors.get(other);
        boolean persons =
            a.kind() == org.chancery.model.ActorKind.PERSON
                && b.kind() == org.chancery.model.ActorKind.PERSON;
        boolean sameCountry = a.country().isPresent() && a.country().equals(b.country());
        boolean ofState = isOfState(a) && isOfState(b);
        if (sameCountry && ofState && !persons) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isOfState(Actor actor) {
    return actor.kind() == org.chancery.model.ActorKind.COUNTRY
        || actor.sectors().contains("GOV")
        || actor.sectors().contains("MIL");
  }

  private Set<String> countries(Set<String> first, Set<String> second) {
    Set<String> found = new HashSet<>();
    first.forEach(id -> found.add(actors.get(id).country().orElse(id)));
    second.forEach(id -> found.add(actors.get(id).country().orElse(id)));
    return found;
  }

  private boolean sameTime(Draft old, Draft fresh) {
    boolean bothStated = old.isStated() && fresh.isStated();
    if (!bothStated) {
      boolean distant = isDistant(old) || isDistant(fresh);
      return !distant || isPointing(fresh) && !isDistant(old);
    }
    return overlap(old.time, fresh.time);
  }

  /** A time a month or more before the report: a mention without a time is not of that event. */
  private boolean isDistant(Draft draft) {
    if (!draft.isStated()) {
      return false;
    }
    Optional<LocalDate> published = resolution.document().report().header().published();
    Optional<LocalDate> last = draft.time.when().flatMap(w -> w.last());
    return published.isPresent()
        && last.isPresent()
        && last.get().isBefore(published.get().minusDays(31));
  }

  private static boolean overlap(EventTime a, EventTime b) {
    LocalDate firstA = a.when().flatMap(w -> w.first()).orElse(LocalDate.MIN);
    LocalDate lastA = a.when().flatMap(w -> w.last()).orElse(LocalDate.MAX);
    LocalDate firstB = b.when().flatMap(w -> w.first()).orElse(LocalDate.MIN);
    LocalDate lastB = b.when().flatMap(w -> w.last()).orElse(LocalDate.MAX);
    return !firstA.isAfter(lastB) && !firstB.isAfter(lastA);
  }

  /**
   * A plan and a deed are two events of one report, unless the words point back; so are a war and
   * its beginning.
   */
  private boolean sameStage(Draft old, Draft fresh) {
    boolean pointing = isPointing(fresh);
    boolean headline = isHeadline(old) || isHeadline(fresh);
    boolean stage = future(old) == future(fresh) || pointing || headline;
    return stage && (old.ongoing == fresh.ongoing || headline);
  }

  private boolean isHeadline(Draft draft) {
    Sentence sentence = resolution.document().sentences().get(draft.first().sentence());
    return sentence.kind() == org.chancery.model.Report.Kind.HEADLINE;
  }

  private static boolean future(Draft draft) {
    return draft.assertions.stream().allMatch(a -> a.tense() == Assertion.Tense.FUTURE);
  }

  /** "his trip to North Korea": the pronoun weighs less than the destination. */
  private boolean isPronoun(Draft draft) {
    EventMention mention = draft.first();
    return mention.actors().stream()
        .allMatch(
            p ->
                actors.get(p.actor()).mentions().stream()
                    .anyMatch(
                        m ->
                            m.span().equals(p.span())
                                && m.form() == org.chancery.model.ActorMention.Form.PRONOUN));
  }

  /** Whether a mention is a definite noun. */
  boolean isPointing(Draft draft) {
    EventMention mention = draft.first();
    Sentence sentence = resolution.document().sentences().get(mention.sentence());
    Token trigger = sentence.token(mention.trigger());
    if (!trigger.isNoun()) {
      return false;
    }
    for (Token child : sentence.children(trigger, "det", "nmod:poss")) {
      if (POINTING.contains(Clauses.lower(child)) || child.relation().equals("nmod:poss")) {
        return true;
      }
    }
    return false;
  }
}
