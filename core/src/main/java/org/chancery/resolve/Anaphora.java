package org.chancery.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.annotate.Clauses;
import org.chancery.codebook.Country;
import org.chancery.codebook.Leader;
import org.chancery.model.ActorKind;
import org.chancery.model.ActorMention.Form;
import org.chancery.model.Resolution.JointMention;
import org.chancery.model.Sentence;
import org.chancery.model.Token;
import org.chancery.resolve.Roster.Somebody;

/** Tells whom pronouns and definite descriptions mean. Not thread-safe. */
final class Anaphora {
  /** How many sentences back a pronoun looks. */
  private static final int PRONOUN_REACH = 3;

  private static final Set<String> HEADS = Set.of("state", "government");

  private final Roster roster;
  private final List<JointMention> joint;
  private final Directory directory;
  private final Optional<LocalDate> day;
  private final Salience salience;
  private final Home home;

  Anaphora(
      Roster roster,
      List<JointMention> joint,
      Directory directory,
      Optional<LocalDate> day,
      Home home) {
    this.home = home;
    this.roster = roster;
    this.joint = joint;
    this.directory = directory;
    this.day = day;
    this.salience = new Salience(roster);
  }

  void definite(Scene scene, Hit.Definite hit) {
    int sentence = scene.sentence().index();
    switch (hit.kind()) {
      case ONE_COUNTRY -> country(scene, hit);
      case TWO_COUNTRIES -> pair(scene, hit, salience.countries(sentence, s -> true));
      case TWO_SIDES -> {
        List<Somebody> coordinated = coordinated(scene);
        pair(
            scene,
            hit,
            coordinated.size() == 2 ? coordinated : salience.countries(sentence, s -> true));
      }
      case TWO_PEOPLE -> {
        boolean heads = hit.term().flatMap(t -> t.heads()).isPresent();
        Set<String> wanted =
            hit.term()
                .flatMap(t -> t.heads())
                .filter(h -> !HEADS.contains(h))
                .map(Set::of)
                .orElse(HEADS);
        List<Somebody> leaders = salience.leaders(sentence, wanted);
        pair(scene, hit, heads && leaders.size() < 2 ? List.of() : leaders);
      }
    }
  }

  /** Those known only by what stands for them ("the Kremlin") have no mention to point at. */
  private void pair(Scene scene, Hit.Definite hit, List<Somebody> likely) {
    List<Somebody> ranked = likely.stream().filter(s -> !s.mentions.isEmpty()).toList();
    if (ranked.size() >= 2) {
      List<Somebody> two = new ArrayList<>(ranked.subList(0, 2));
      two.sort(java.util.Comparator.comparing((Somebody s) -> s.mentions.get(0).span()));
      int head = scene.head(hit.first(), hit.last());
      joint.add(
          new JointMention(
              two.stream().map(s -> s.key).toList(),
              scene.sentence().span(hit.first(), hit.last()),
              scene.sentence().index(),
              head));
    }
  }

  /** The last two or more actors that were named side by side. */
  private List<Somebody> coordinated(Scene scene) {
    List<Roster.Seen> seen = roster.seen();
    for (int i = seen.size() - 1; i > 0; i--) {
      Roster.Seen second = seen.get(i);
      Roster.Seen first = seen.get(i - 1);
      boolean same = first.sentence() == second.sentence() && first.who() != second.who();
      if (same && second.sentence() == scene.sentence().index()) {
        Token later = scene.sentence().token(second.head());
        if (later.plainRelation().equals("conj") && later.head() == first.head()) {
          return List.of(first.who(), second.who());
        }
      }
    }
    return List.of();
  }

  private void country(Scene scene, Hit.Definite hit) {
    List<String> modifiers = modifiers(scene, hit);
    Optional<Somebody> possessor = possessor(scene, hit);
    Predicate<Somebody> fits =
        s -> s.key.startsWith("country:") && described(s, modifiers, hit.noun());
    Optional<Somebody> found =
        possessor.isPresent()
            ? possessor.get().country.flatMap(c -> roster.known("country:" + c))
            : salience.countries(scene.sentence().index(), fits).stream().findFirst();
    found.ifPresent(
        country -> {
          int head = scene.head(hit.first(), hit.last());
          int first = hit.first();
          while (first > 0 && scene.isPhrase(first - 1, first)) {
            first--;
          }
          roster.mention(
              country, scene.sentence().span(first, hit.last()), scene, head, Form.NOMINAL);
        });
  }

  private List<String> modifiers(Scene scene, Hit.Definite hit) {
    List<String> words = new ArrayList<>();
    StringBuilder phrase = new StringBuilder();
    for (int i = hit.first() - 1; i >= 0 && scene.isPhrase(i, i + 1); i--) {
      Token token = scene.sentence().token(i);
      boolean glued = token.span().end() == scene.sentence().token(i + 1).span().begin();
      phrase.insert(0, token.text() + (glued ? "" : " "));
      words.add(token.text());
    }
    if (!phrase.isEmpty()) {
      words.add(phrase.toString().trim());
    }
    return words;
  }

  /**
   * Whether a country answers to at least one word that describes a region or trait, if there is
   * such a word.
   */
  private boolean described(Somebody somebody, List<String> modifiers, String noun) {
    Optional<Country> country = directory.country(somebody.key.substring("country:".length()));
    if (country.isEmpty()) {
      return false;
    }
    List<String> known = new ArrayList<>(country.get().epithets().regions());
    known.addAll(country.get().epithets().traits());
    boolean telling = modifiers.stream().anyMatch(m -> Character.isUpperCase(m.codePointAt(0)));
    boolean island = Set.of("island", "kingdom", "emirate", "archipelago").contains(noun);
    boolean answers =
        modifiers.stream().anyMatch(m -> known.stream().anyMatch(m::equalsIgnoreCase));
    boolean nounAnswers = !island || known.stream().anyMatch(noun::equalsIgnoreCase);
    return nounAnswers && (answers || !telling);
  }

  private Optional<Somebody> possessor(Scene scene, Hit.Definite hit) {
    Token noun = scene.sentence().token(scene.head(hit.first(), hit.last()));
    for (Token owner : scene.clauses().possessors(noun)) {
      for (Somebody somebody : roster.at(scene.sentence().index(), owner.index())) {
        return Optional.of(somebody);
      }
    }
    return Optional.empty();
  }

  /** "his Russian counterpart": the one who holds the same office there. */
  Optional<Somebody> counterpart(Scene scene, Hit.Nominal nominal) {
    if (!nominal.term().term().equals("counterpart") || nominal.plural()) {
      return Optional.empty();
    }
    Token noun = scene.sentence().token(scene.head(nominal.first(), nominal.last()));
    Optional<Somebody> owner =
        scene.clauses().possessors(noun).stream()
            .flatMap(o -> roster.at(scene.sentence().index(), o.index()).stream())
            .findFirst();
    Optional<String> country =
        new Nominals(roster, directory, day, home).affiliation(scene, nominal).country();
    if (owner.isEmpty() || country.isEmpty() || country.equals(owner.get().country)) {
      return Optional.empty();
    }
    Set<String> heads =
        owner.get().heads.map(h -> HEADS.contains(h) ? HEADS : Set.of(h)).orElse(HEADS);
    List<Somebody> known =
        salience.rank(
            scene.sentence().index(),
            s -> Optional.of(s.who()),
            s ->
                s.isPerson()
                    && s.country.equals(country)
                    && s.heads.map(heads::contains).orElse(false));
    if (!known.isEmpty()) {
      return Optional.of(known.get(0));
    }
    return Optional.of(same(scene, nominal, owner.get(), country.get()));
  }

  private Somebody same(Scene scene, Hit.Nominal nominal, Somebody owner, String country) {
    List<Leader> listed =
        day.isPresent() && owner.heads.isPresent()
            ? directory.heading(country, Set.of(owner.heads.get()), day.get())
            : List.of();
    boolean one = listed.stream().map(Leader::name).distinct().count() == 1;
    String office = owner.office.orElse("counterpart");
    Somebody who =
        one
            ? roster.get(
                "person:" + Directory.fold(listed.get(0).name()),
                listed.get(0).name(),
                ActorKind.PERSON)
            : roster.get(
                "group:" + country + ":" + office,
                scene.words(nominal.first(), nominal.last()),
                ActorKind.GROUP);
    who.country = Optional.of(country);
    who.sectors = owner.sectors.isEmpty() ? List.of("GOV") : owner.sectors;
    who.office = Optional.of(one ? listed.get(0).office() : office);
    who.heads = owner.heads;
    who.why = "holds the office of " + owner.name + " in " + country;
    return who;
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
      found = speaker(scene, token);
    } else if (person) {
      char gender = first == 's' || hit.word().startsWith("her") ? 'f' : 'm';
      found =
          antecedent(
              scene, token, s -> isPersonal(s) && s.gender.map(g -> g == gender).orElse(true));
    } else if (plural) {
      found = plural(scene, token);
    } else if (isExpletive(scene.sentence(), token)) {
      found = Optional.empty();
    } else {
      found =
          antecedent(
              scene,
              token,
              s ->
                  !s.isPerson()
                      && !s.plural
                      && !s.key.startsWith("outlet:")
                      && s.kind != ActorKind.GROUP);
    }
    found.ifPresent(who -> roster.mention(who, token.span(), scene, token.index(), Form.PRONOUN));
  }

  /** "We will respond," Lavrov said: the subject of the verb that governs the quoted clause. */
  private Optional<Somebody> speaker(Scene scene, Token token) {
    Sentence sentence = scene.sentence();
    Token at = token;
    int clauses = 0;
    while (at.head() >= 0) {
      at = sentence.token(at.head());
      clauses += at.isVerb() || !sentence.children(at, "nsubj").isEmpty() ? 1 : 0;
      if (clauses > 1 && at.isVerb()) {
        for (Token subject : scene.clauses().subjects(at)) {
          Optional<Somebody> who =
              roster.at(sentence.index(), subject.index()).stream()
                  .filter(s -> !s.key.startsWith("outlet:"))
                  .findFirst();
          if (who.isPresent()) {
            return who;
          }
        }
      }
    }
    return Optional.empty();
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
