package org.chancery.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.annotate.Clauses;
import org.chancery.model.ActorKind;
import org.chancery.model.ActorMention.Form;
import org.chancery.model.Resolution.JointMention;
import org.chancery.model.Sentence;
import org.chancery.model.Token;
import org.chancery.resolve.Roster.Somebody;

/** Tells whom pronouns mean. Not thread-safe. */
final class Anaphora {
  /** How many sentences back a pronoun looks. */
  private static final int PRONOUN_REACH = 3;

  private final Roster roster;
  private final List<JointMention> joint;
  private final Salience salience;
  private final Voice voice;
  private final Travellers travellers;
  private final LastSpeaker speakers;

  Anaphora(Roster roster, List<JointMention> joint, Directory directory) {
    this.roster = roster;
    this.joint = joint;
    this.salience = new Salience(roster);
    this.voice = new Voice(roster);
    this.travellers = new Travellers(roster, directory);
    this.speakers = new LastSpeaker(roster, directory);
  }

  void pronoun(Scene scene, Hit.Pronoun hit) {
    Token token = scene.sentence().token(hit.first());
    if (token.relation().equals("obl:npmod") || token.plainRelation().equals("appos")) {
      return;
    }
    char first = hit.word().charAt(0);
    boolean person = first == 'h' || first == 's';
    boolean plural = hit.word().startsWith("the");
    Optional<Somebody> found;
    if (Set.of("we", "us", "our", "i", "my", "me").contains(hit.word())) {
      found = voice.speaker(scene, token);
    } else if (person) {
      char gender = first == 's' || hit.word().startsWith("her") ? 'f' : 'm';
      Predicate<Somebody> fits = s -> isPersonal(s) && s.gender.map(g -> g == gender).orElse(true);
      found = travellers.of(scene, token, fits).or(() -> antecedent(scene, token, fits));
    } else if (plural) {
      found =
          speakers
              .last(scene, token, s -> s.plural || s.kind == ActorKind.ORGANISATION)
              .or(() -> plural(scene, token));
    } else if (isExpletive(scene.sentence(), token) || speakers.isUnknown(scene, token)) {
      found = Optional.empty();
    } else {
      found =
          speakers
              .last(scene, token, s -> !s.isPerson() && !s.plural)
              .or(
                  () ->
                      antecedent(
                          scene,
                          token,
                          s ->
                              !s.isPerson()
                                  && !s.plural
                                  && !s.key.startsWith("outlet:")
                                  && s.kind != ActorKind.GROUP));
    }
    found.ifPresent(who -> roster.mention(who, token.span(), scene, token.index(), Form.PRONOUN));
  }

  private static boolean isPersonal(Somebody somebody) {
    return somebody.isPerson() || (somebody.kind == ActorKind.GROUP && !somebody.plural);
  }

  private static boolean isExpletive(Sentence sentence, Token token) {
    if (!Clauses.lower(token).equals("it") || token.head() < 0) {
      return false;
    }
    Token governor = sentence.token(token.head());
    boolean copula = !sentence.children(governor, "cop").isEmpty();
    boolean passive =
        token.relation().equals("nsubj:pass")
            && !sentence.children(governor, "ccomp", "xcomp").isEmpty();
    return token.relation().equals("expl")
        || copula
        || passive
        || governor.lemma().equals("seem")
        || governor.lemma().equals("appear");
  }

  private Optional<Somebody> plural(Scene scene, Token token) {
    List<Somebody> subjects = clauseSubjects(scene, token, s -> true);
    if (subjects.size() >= 2) {
      joint.add(
          new JointMention(
              subjects.stream().map(s -> s.key).toList(),
              token.span(),
              scene.sentence().index(),
              token.index()));
      return Optional.empty();
    }
    return antecedent(
        scene,
        token,
        s -> s.plural || (s.kind == ActorKind.ORGANISATION && !s.key.startsWith("outlet:")));
  }

  private Optional<Somebody> antecedent(Scene scene, Token pronoun, Predicate<Somebody> likely) {
    Predicate<Somebody> fits = likely.and(s -> !isOwnSubject(scene, pronoun, s));
    List<Somebody> subjects = clauseSubjects(scene, pronoun, fits);
    if (!subjects.isEmpty()) {
      return Optional.of(subjects.get(0));
    }
    Optional<Somebody> opening = opening(scene, pronoun, fits);
    if (opening.isPresent()) {
      return opening;
    }
    int here = scene.sentence().index();
    List<Somebody> ranked =
        salience.rank(
            here,
            s ->
                here - s.sentence() <= PRONOUN_REACH && !s.adjective() && isBefore(s, here, pronoun)
                    ? Optional.of(s.who())
                    : Optional.empty(),
            fits);
    return ranked.stream().findFirst().or(() -> following(scene, pronoun, fits));
  }

  /** "asked him to wait": not the one who asks. */
  private boolean isOwnSubject(Scene scene, Token pronoun, Somebody who) {
    boolean object =
        Set.of("him", "her", "it", "them").contains(Clauses.lower(pronoun))
            && Set.of("obj", "iobj", "obl").contains(pronoun.plainRelation())
            && pronoun.head() >= 0
            && scene.sentence().token(pronoun.head()).isVerb();
    return object
        && scene.clauses().subjects(scene.sentence().token(pronoun.head())).stream()
            .flatMap(s -> scene.clauses().coordination(s).stream())
            .anyMatch(s -> roster.at(scene.sentence().index(), s.index()).contains(who));
  }

  private static boolean isBefore(Roster.Seen seen, int sentence, Token pronoun) {
    return seen.sentence() < sentence || seen.head() < pronoun.index();
  }

  /**
   * "Following his visit, Putin …": the subject of the clause that the opening phrase belongs to.
   */
  private Optional<Somebody> following(Scene scene, Token pronoun, Predicate<Somebody> fits) {
    for (Roster.Seen seen : roster.seen()) {
      boolean after =
          seen.sentence() == scene.sentence().index()
              && seen.head() > pronoun.index()
              && seen.subject();
      if (after && fits.test(seen.who())) {
        return Optional.of(seen.who());
      }
    }
    return Optional.empty();
  }

  /**
   * Whether a pronoun stands in a phrase before the subject of its sentence: that subject is meant
   * then.
   */
  private Optional<Somebody> opening(Scene scene, Token pronoun, Predicate<Somebody> fits) {
    Sentence sentence = scene.sentence();
    Token at = pronoun;
    while (at.head() >= 0) {
      Token governor = sentence.token(at.head());
      boolean fronted =
          governor.isVerb()
              && at.index() < governor.index()
              && Set.of("obl", "advcl").contains(at.plainRelation());
      if (fronted) {
        Token phrase = at;
        return sentence.children(governor, "nsubj").stream()
            .filter(n -> n.index() > phrase.index())
            .flatMap(n -> roster.at(sentence.index(), n.index()).stream())
            .filter(fits)
            .findFirst();
      }
      at = governor;
    }
    return Optional.empty();
  }

  /** The subjects of the clauses that hold a pronoun, innermost first, if they stand before it. */
  private List<Somebody> clauseSubjects(Scene scene, Token pronoun, Predicate<Somebody> fits) {
    Sentence sentence = scene.sentence();
    Token at = pronoun;
    boolean own = pronoun.plainRelation().equals("nsubj");
    while (at.head() >= 0) {
      at = sentence.token(at.head());
      boolean clause = at.isVerb() || !sentence.children(at, "nsubj").isEmpty();
      if (clause && own) {
        own = false;
        continue;
      }
      if (clause) {
        List<Somebody> found = new ArrayList<>();
        for (Token subject :
            scene.clauses().isPassive(at)
                ? scene.clauses().objects(at)
                : scene.clauses().subjects(at)) {
          for (Token each : scene.clauses().coordination(subject)) {
            if (each.index() < pronoun.index()) {
              List<Somebody> there = new ArrayList<>(roster.at(sentence.index(), each.index()));
              if (there.isEmpty()) {
                scene
                    .clauses()
                    .possessors(each)
                    .forEach(p -> there.addAll(roster.at(sentence.index(), p.index())));
              }
              there.stream().filter(fits).forEach(found::add);
            }
          }
        }
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }
}
