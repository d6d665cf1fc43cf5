package org.chancery.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.annotate.Clauses;
import org.chancery.codebook.Frame.Wants;
import org.chancery.model.Actor;
import org.chancery.model.ActorKind;
import org.chancery.model.ActorMention;
import org.chancery.model.EventMention.Participant;
import org.chancery.model.Place;
import org.chancery.model.Resolution;
import org.chancery.model.Sentence;
import org.chancery.model.Token;

/** Finds which actors a word stands for. Made for one document; safe for threads once made. */
final class Cast {
  /**
   * Prepositions by which a thing belongs to the one responsible: "the attack by", "the navy of".
   */
  private static final List<String> BELONGING = List.of("of", "by", "from", "between");

  private static final Set<String> ARMED =
      Set.of("MIL", "REB", "PRM", "UAF", "COP", "SPY", "CRM", "GOV");
  private static final Set<String> FORCES = Set.of("MIL", "COP", "SPY", "UAF", "GOV", "PRM");
  private static final Set<String> FIGHTING = Set.of("MIL", "REB", "PRM", "UAF", "COP");
  private static final Set<String> CROWD =
      Set.of(
          "CVL", "OPP", "LAB", "EDU", "SOC", "PTY", "REL", "AGR", "JRN", "MED", "REF", "LEG",
          "BUS");

  /** Sectors whose members act in public only together with somebody who does. */
  private static final Set<String> BUSINESS = Set.of("BUS", "JRN");

  private static final Set<String> PRIVATE = Set.of("CVL", "EDU", "BUS", "MED", "JRN", "UNK");

  private final Nouns nouns;
  private final Map<String, Actor> actors = new HashMap<>();
  private final Map<Long, List<Participant>> mentions = new HashMap<>();
  private final Map<Long, ActorMention.Form> forms = new HashMap<>();
  private final Set<Long> places = new java.util.HashSet<>();

  /**
   * Classes of nouns that tell whether a thing stands for the one it belongs to.
   *
   * @param relational for somebody else than the one they belong to: "Russia's allies"
   * @param suffered for deeds whose "of" names the one who suffers: "the killing of a journalist"
   * @param acting for things that act for the one they belong to: "Russian missiles hit"
   * @param judging verbs whose subject has not done what their object names: "condemned the attack"
   */
  record Nouns(
      Set<String> relational, Set<String> suffered, Set<String> acting, Set<String> judging) {
    static Nouns of(Map<String, Set<String>> classes) {
      return new Nouns(
          classes.getOrDefault("relational-noun", Set.of()),
          classes.getOrDefault("suffered-noun", Set.of()),
          classes.getOrDefault("acting-noun", Set.of()),
          classes.getOrDefault("judging-verb", Set.of()));
    }
  }

  Cast(Resolution resolution, Nouns nouns) {
    this.nouns = nouns;
    for (Actor actor : resolution.actors()) {
      actors.put(actor.id(), actor);
      for (ActorMention mention : actor.mentions()) {
        add(mention.sentence(), mention.head(), participant(mention));
        forms.put(key(mention.sentence(), mention.head()), mention.form());
      }
    }
    for (Resolution.JointMention joint : resolution.pairs()) {
      for (String id : joint.actors()) {
        add(
            joint.sentence(),
            joint.head(),
            new Participant(id, joint.span(), joint.sentence(), joint.head()));
      }
    }
    resolution.places().forEach(p -> locate(resolution.document().sentences(), p));
  }

  private void locate(List<Sentence> sentences, Place place) {
    Sentence sentence = sentences.get(place.sentence());
    for (Token token : sentence.tokens()) {
      if (place.span().covers(token.span())) {
        places.add(key(sentence.index(), token.index()));
      }
    }
  }

  private static Participant participant(ActorMention mention) {
    return new Participant(mention.actor(), mention.span(), mention.sentence(), mention.head());
  }

  private void add(int sentence, int head, Participant participant) {
    mentions.computeIfAbsent(key(sentence, head), k -> new ArrayList<>()).add(participant);
  }

  private static long key(int sentence, int token) {
    return ((long) sentence << 32) | token;
  }

  Actor actor(Participant participant) {
    return actors.get(participant.actor());
  }

  /** The actors whose mention has its head at a token. */
  List<Participant> at(Sentence sentence, Token token) {
    return mentions.getOrDefault(key(sentence.index(), token.index()), List.of());
  }

  Optional<ActorMention.Form> form(Sentence sentence, Token token) {
    return Optional.ofNullable(forms.get(key(sentence.index(), token.index())));
  }

  /** Whether a country is mentioned only by a place in it, which acts by no means. */
  boolean isPlaceOnly(Participant participant) {
    return forms.get(key(participant.sentence(), participant.head())) == ActorMention.Form.PLACE;
  }

  /**
   * The actors that a nominal and everything coordinated with it stand for.
   *
   * @param responsible whether a thing may stand for the one it belongs to
   */
  List<Participant> find(Clauses clauses, Token token, boolean responsible) {
    Map<String, Participant> found = new LinkedHashMap<>();
    for (Token each : clauses.coordination(token)) {
      List<Participant> own = at(clauses.sentence(), each);
      if (own.isEmpty()) {
        own = apposed(clauses, each);
      }
      if (own.isEmpty()) {
        own = at(clauses.sentence(), clauses.measured(each));
      }
      if (own.isEmpty() && responsible) {
        own = responsible(clauses, each, 0);
      }
      own.forEach(p -> found.putIfAbsent(p.actor(), p));
    }
    List<Participant> all = new ArrayList<>(found.values());
    all.removeIf(p -> isShared(p, found.values()));
    return all;
  }

  /**
   * "Thai and Cambodian soldiers", where the parser takes "Thai" for one who acts: it only says
   * whose the soldiers are.
   */
  private boolean isShared(Participant one, java.util.Collection<Participant> all) {
    boolean adjective = forms.get(key(one.sentence(), one.head())) == ActorMention.Form.ADJECTIVE;
    return adjective
        && all.stream()
            .anyMatch(
                o ->
                    !o.actor().equals(one.actor())
                        && actor(o).country().equals(actor(one).country()));
  }

  /** Whether a thing acts for the one it belongs to, as a missile does and a football coach not. */
  boolean acts(Token thing) {
    return nouns.acting().contains(thing.lemma().toLowerCase(java.util.Locale.ROOT));
  }

  /** Whether "of" after a noun names the one who suffers: the bombing of a school. */
  boolean isSuffered(Token noun) {
    return nouns.suffered().contains(noun.lemma().toLowerCase(java.util.Locale.ROOT));
  }

  /** Whether the subject of a verb only judges what its object names, and has not done it. */
  boolean judges(Token verb) {
    return nouns.judging().contains(verb.lemma());
  }

  private List<Participant> apposed(Clauses clauses, Token token) {
    for (Token child : clauses.sentence().children(token, "appos", "flat", "dep", "compound")) {
      boolean name =
          child.isName()
              && child.index() > token.index()
              && !child.plainRelation().equals("compound");
      if (name && !at(clauses.sentence(), child).isEmpty()) {
        return at(clauses.sentence(), child);
      }
    }
    return List.of();
  }

  /** Who is responsible for a thing: its possessor, its nationality, the one it is by or of. */
  List<Participant> responsible(Clauses clauses, Token thing, int depth) {
    Sentence sentence = clauses.sentence();
    if (nouns.relational().contains(thing.lemma())) {
      return List.of();
    }
    for (Token child : sentence.children(thing, "nmod:poss", "amod", "compound", "nmod")) {
      boolean belongs =
          !child.relation().equals("nmod")
              || clauses
                  .preposition(child)
                  .filter(p -> !(p.equals("of") && nouns.suffered().contains(thing.lemma())))
                  .map(BELONGING::contains)
                  .orElse(false);
      if (belongs) {
        List<Participant> found = new ArrayList<>();
        for (Token each : clauses.coordination(child)) {
          found.addAll(at(sentence, each));
        }
        if (found.isEmpty() && depth < 2) {
          found.addAll(responsible(clauses, child, depth + 1));
        }
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  /** Whether an actor is what a slot asks for. */
  boolean suits(Participant participant, Wants wants, Sentence sentence) {
    Actor actor = actor(participant);
    return switch (wants) {
      case ANY -> true;
      case PERSON ->
          actor.kind() == ActorKind.PERSON || actor.kind() == ActorKind.GROUP || leads(actor);
      case HUMAN -> actor.kind() == ActorKind.PERSON || actor.kind() == ActorKind.GROUP;
      case STATE ->
          actor.kind() == ActorKind.COUNTRY
              || hasAny(actor, Set.of("GOV", "MIL", "LEG"))
              || actor.kind() == ActorKind.PERSON && hasAny(actor, Set.of("ELI"))
              || isInternational(actor);
      case ARMED ->
          actor.kind() == ActorKind.COUNTRY || hasAny(actor, ARMED) || isInternational(actor);
      case FORCE -> hasAny(actor, FIGHTING);
      case CROWD ->
          hasAny(actor, CROWD) || actor.kind() == ActorKind.GROUP && !hasAny(actor, FORCES);
      case ORG -> actor.kind() == ActorKind.ORGANISATION;
      case GOV ->
          actor.kind() == ActorKind.COUNTRY
              || hasAny(actor, Set.of("GOV"))
              || isInternational(actor);
      case PLACE ->
          actor.kind() == ActorKind.COUNTRY
              || places.contains(key(participant.sentence(), participant.head()));
    };
  }

  /**
   * Whether an actor acts in public life: a state or organisation, anybody with a country, and
   * those whose sector is not private. A pupil who asks a teacher makes no record.
   */
  boolean isPublic(Participant participant) {
    Actor actor = actor(participant);
    boolean ordinary = !actor.sectors().isEmpty() && PRIVATE.containsAll(actor.sectors());
    boolean business = ordinary && BUSINESS.containsAll(actor.sectors());
    return !business
        && (actor.country().isPresent()
            || actor.kind() == ActorKind.COUNTRY
            || actor.kind() == ActorKind.ORGANISATION && !ordinary
            || actor.sectors().stream().anyMatch(s -> !PRIVATE.contains(s)));
  }

  /** Whether an actor bears arms; a state may be its football team. */
  boolean isArmed(Participant participant) {
    return hasAny(actor(participant), FIGHTING);
  }

  /** Whether an actor is of the press, whose questions make no record. */
  boolean isPress(Participant participant) {
    return actor(participant).sectors().equals(List.of("JRN"));
  }

  /** Whether nothing is known of somebody but a name: no country, no sector, no office. */
  boolean isUnknown(Participant participant) {
    Actor actor = actor(participant);
    return actor.kind() == ActorKind.PERSON
        && actor.country().isEmpty()
        && actor.sectors().isEmpty()
        && actor.office().isEmpty();
  }

  /** Whether the second is the very state that the first serves. */
  boolean isOwnState(Participant servant, Participant state) {
    Actor one = actor(servant);
    Actor other = actor(state);
    return other.kind() == ActorKind.COUNTRY
        && one.country().isPresent()
        && one.country().equals(other.country())
        && (one.kind() == ActorKind.COUNTRY || hasAny(one, Set.of("GOV", "MIL", "LEG")));
  }

  /** Whether somebody speaks of what he himself or his state will do. */
  boolean speaksFor(Participant speaker, Participant doer) {
    Actor one = actor(speaker);
    Actor other = actor(doer);
    return speaker.actor().equals(doer.actor())
        || one.country().isPresent()
            && one.country().equals(other.country())
            && hasAny(one, Set.of("GOV", "MIL"))
            && (other.kind() == ActorKind.COUNTRY || hasAny(other, Set.of("GOV", "MIL")));
  }

  /** Whether an actor is a state or organisation or belongs to a country. */
  boolean isPlaced(Participant participant) {
    Actor actor = actor(participant);
    return actor.country().isPresent()
        || actor.kind() == ActorKind.COUNTRY
        || actor.kind() == ActorKind.ORGANISATION;
  }

  private static boolean leads(Actor actor) {
    return actor.kind() == ActorKind.COUNTRY || actor.office().isPresent();
  }

  private static boolean isInternational(Actor actor) {
    return actor.country().map(c -> Set.of("IGO", "UNO", "EUR").contains(c)).orElse(false);
  }

  private static boolean hasAny(Actor actor, Set<String> sectors) {
    return actor.sectors().stream().anyMatch(sectors::contains);
  }
}
