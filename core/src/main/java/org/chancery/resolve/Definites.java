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
import org.chancery.model.Token;
import org.chancery.resolve.Roster.Somebody;

/**
 * Tells whom definite descriptions mean: "both countries", "the East Asian nation", "his Russian
 * counterpart". Not thread-safe.
 */
final class Definites {
  private static final Set<String> POINTING = Set.of("these", "those");
  private static final Set<String> HEADS = Set.of("state", "government");

  private final Roster roster;
  private final List<JointMention> joint;
  private final Directory directory;
  private final Optional<LocalDate> day;
  private final Salience salience;
  private final Home home;
  private final Voice voice;

  Definites(
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
    this.voice = new Voice(roster);
  }

  void definite(Scene scene, Hit.Definite hit) {
    int sentence = scene.sentence().index();
    switch (hit.kind()) {
      case ONE_COUNTRY -> country(scene, hit);
      case TWO_COUNTRIES -> {
        Optional<String> own = speaking(scene, hit).or(() -> addressing(scene, hit));
        pair(scene, hit, countriesBut(own, sentence));
      }
      case TWO_SIDES -> {
        List<Somebody> coordinated = coordinated(scene);
        Optional<String> own = addressing(scene, hit);
        pair(scene, hit, coordinated.size() == 2 ? coordinated : countriesBut(own, sentence));
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

  private List<Somebody> countriesBut(Optional<String> own, int sentence) {
    return salience.countries(sentence, s -> own.isEmpty() || !own.equals(s.country));
  }

  /**
   * The country of the one who says "these two countries": a speaker who counted their own in would
   * say "our two countries". Absent outside quotation marks and for other words.
   */
  private Optional<String> speaking(Scene scene, Hit.Definite hit) {
    Token noun = scene.sentence().token(hit.last());
    boolean pointing =
        scene.sentence().children(noun, "det").stream()
            .anyMatch(d -> POINTING.contains(Clauses.lower(d)));
    return pointing && scene.document().quoted(noun.span())
        ? voice.speaker(scene, noun).flatMap(s -> s.country)
        : Optional.empty();
  }

  /** "We have urged both sides": the country of the one who speaks to the two is none of them. */
  private Optional<String> addressing(Scene scene, Hit.Definite hit) {
    Token noun = scene.sentence().token(hit.last());
    if (noun.head() < 0 || !noun.plainRelation().equals("obj")) {
      return Optional.empty();
    }
    return scene.clauses().subjects(scene.sentence().token(noun.head())).stream()
        .flatMap(s -> roster.at(scene.sentence().index(), s.index()).stream())
        .flatMap(s -> s.country.stream())
        .findFirst();
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
}
