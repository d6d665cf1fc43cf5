package org.chancery.resolve;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.codebook.Leader;
import org.chancery.codebook.SectorTerm;
import org.chancery.model.ActorKind;
import org.chancery.model.Sentence;
import org.chancery.model.Token;
import org.chancery.resolve.Roster.Somebody;

/**
 * Tells whom "the South Korean foreign minister", "gunmen", "Israel's army" mean. Not thread-safe.
 */
final class Nominals {
  /** Words between a noun and the name after its preposition: "of the eastern ...". */
  private static final int NEAR = 4;

  private final Roster roster;
  private final Directory directory;
  private final Optional<LocalDate> day;

  Nominals(Roster roster, Directory directory, Optional<LocalDate> day) {
    this.roster = roster;
    this.directory = directory;
    this.day = day;
  }

  /**
   * Where somebody belongs by the words around.
   *
   * @param country country or PLOVER code
   * @param sectors sectors of the organisation they belong to
   * @param whose the possessor or organisation
   */
  record Affiliation(Optional<String> country, List<String> sectors, Optional<Somebody> whose) {
    static final Affiliation NONE = new Affiliation(Optional.empty(), List.of(), Optional.empty());
  }

  /** Where the holder of a title belongs. */
  Affiliation ofTitle(Scene scene, Title title, Hit.Person person) {
    for (int i = title.modifiers().size() - 1; i >= 0; i--) {
      Optional<Affiliation> found = of(scene, title.modifiers().get(i));
      if (found.isPresent()) {
        return found.get();
      }
    }
    return after(scene, person.last(), Set.of("of", "from")).orElse(Affiliation.NONE);
  }

  /**
   * Where the names in a title point; a "counterpart" does not belong to the one whose counterpart
   * he is.
   */
  Affiliation ofNames(Scene scene, Title title) {
    for (Hit hit : title.modifiers()) {
      if (hit instanceof Hit.Name name && ofName(name).isPresent()) {
        return ofName(name).get();
      }
    }
    return Affiliation.NONE;
  }

  /** Where those a nominal describes belong: by the words before it, else after it. */
  Affiliation affiliation(Scene scene, Hit.Nominal nominal) {
    Sentence sentence = scene.sentence();
    int first = start(scene, nominal);
    for (int i = nominal.first() - 1; i >= first; i--) {
      int at = i;
      for (Hit hit : scene.hits()) {
        boolean there = hit.last() == at && hit.last() < nominal.first();
        Optional<Affiliation> found = there ? of(scene, hit) : Optional.empty();
        if (found.isPresent()) {
          return found.get();
        }
      }
    }
    boolean locative = nominal.term().kind() != SectorTerm.Kind.OFFICE;
    Set<String> prepositions =
        locative ? Set.of("of", "from", "for", "in") : Set.of("of", "from", "for");
    return sentence.size() > nominal.last() + 1
        ? after(scene, nominal.last(), prepositions).orElse(Affiliation.NONE)
        : Affiliation.NONE;
  }

  private Optional<Affiliation> after(Scene scene, int last, Set<String> prepositions) {
    Sentence sentence = scene.sentence();
    int i = last + 1;
    if (i >= sentence.size() || !prepositions.contains(sentence.token(i).text())) {
      return Optional.empty();
    }
    for (Hit hit : scene.hits()) {
      boolean near = hit.first() > i && hit.first() <= i + NEAR;
      if (near && hit instanceof Hit.Name && plain(sentence, i + 1, hit.first())) {
        return of(scene, hit);
      }
    }
    return Optional.empty();
  }

  private static boolean plain(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = sentence.token(i);
      if (!token.isAdjective() && !token.tag().equals("DT") && !token.isNoun()) {
        return false;
      }
    }
    return true;
  }

  private Optional<Affiliation> of(Scene scene, Hit hit) {
    if (hit instanceof Hit.Name name) {
      return ofName(name);
    }
    if (hit instanceof Hit.Person || hit instanceof Hit.Pronoun || hit instanceof Hit.Definite) {
      int head = scene.head(hit.first(), hit.last());
      for (Somebody somebody : roster.at(scene.sentence().index(), head)) {
        return Optional.of(new Affiliation(somebody.country, List.of(), Optional.of(somebody)));
      }
    }
    return Optional.empty();
  }

  private Optional<Affiliation> ofName(Hit.Name name) {
    for (Lexicon.Sense sense : name.senses()) {
      if (sense instanceof Lexicon.Sense.OfCountry country) {
        return Optional.of(
            new Affiliation(
                Optional.of(country.country().code()),
                List.of(),
                roster.known("country:" + country.country().code())));
      }
      if (sense instanceof Lexicon.Sense.OfOrganisation organisation) {
        return Optional.of(
            new Affiliation(
                organisation.organisation().code(),
                organisation.organisation().sectors(),
                roster.known("org:" + organisation.organisation().id())));
      }
    }
    return Optional.empty();
  }

  /** First token of the phrase that a nominal heads: modifiers, but no article. */
  int start(Scene scene, Hit.Nominal nominal) {
    int first = nominal.first();
    while (first > 0 && scene.isPhrase(first - 1, first)) {
      first--;
    }
    while (first < nominal.first() && scene.sentence().token(first).tag().equals("POS")) {
      first++;
    }
    return first;
  }

  /** Who is described; null where the words are too vague to stand for anybody. */
  Somebody resolve(Scene scene, Hit.Nominal nominal) {
    Affiliation affiliation = affiliation(scene, nominal);
    SectorTerm term = nominal.term();
    boolean definite = isDefinite(scene, nominal);
    if (term.kind() == SectorTerm.Kind.OFFICE && !nominal.plural()) {
      Optional<Somebody> person = holder(scene, term, affiliation, definite);
      if (person.isPresent()) {
        return person.get();
      }
    }
    Optional<Somebody> earlier =
        definite && affiliation.country().isEmpty() ? earlier(term) : Optional.empty();
    return earlier.orElseGet(() -> group(scene, nominal, affiliation));
  }

  private static boolean isDefinite(Scene scene, Hit.Nominal nominal) {
    for (int i = nominal.first() - 1; i >= 0 && i >= nominal.first() - 6; i--) {
      String word = scene.sentence().token(i).text().toLowerCase(java.util.Locale.ROOT);
      if (Set.of("the", "this", "that", "these", "those", "'s", "’s", "'").contains(word)) {
        return true;
      }
      if (!scene.isPhrase(i, i + 1)) {
        return false;
      }
    }
    return false;
  }

  /** The person who holds an office: one of the report, else the one listed for the day. */
  private Optional<Somebody> holder(
      Scene scene, SectorTerm term, Affiliation affiliation, boolean definite) {
    if (affiliation.country().isEmpty() && !definite) {
      return Optional.empty();
    }
    Salience salience = new Salience(roster);
    List<Somebody> holders =
        salience.rank(
            scene.sentence().index(),
            s -> Optional.of(s.who()),
            s ->
                s.isPerson()
                    && fits(s, term)
                    && (affiliation.country().isEmpty()
                        || s.country.equals(affiliation.country())));
    if (!holders.isEmpty()) {
      return Optional.of(holders.get(0));
    }
    if (affiliation.country().isEmpty() || term.heads().isEmpty() || day.isEmpty() || !definite) {
      return Optional.empty();
    }
    List<Leader> leaders =
        directory
            .heading(affiliation.country().get(), Set.of(term.heads().get()), day.get())
            .stream()
            .filter(
                l ->
                    l.office().equals(term.term())
                        || term.term().endsWith("leader")
                        || l.office().contains(term.term()))
            .toList();
    if (leaders.stream().map(Leader::name).distinct().count() != 1) {
      return Optional.empty();
    }
    Leader leader = leaders.get(0);
    Somebody who =
        roster.get("person:" + Directory.fold(leader.name()), leader.name(), ActorKind.PERSON);
    who.country = Optional.of(leader.country());
    who.sectors = leader.sectors();
    who.office = Optional.of(leader.office());
    who.heads = term.heads();
    who.gender = Optional.of(leader.gender().charAt(0));
    who.why = "listed as " + leader.office() + " of " + leader.country() + " on " + day.get();
    return Optional.of(who);
  }

  private static boolean fits(Somebody person, SectorTerm term) {
    boolean sameOffice =
        person
            .office
            .map(o -> o.equals(term.term()) || o.endsWith(" " + term.term()))
            .orElse(false);
    boolean leader =
        term.heads().map("state"::equals).orElse(false)
            && term.term().endsWith("leader")
            && person.heads.map(h -> h.equals("state") || h.equals("government")).orElse(false);
    boolean minister =
        term.term().equals("minister")
            && person.office.map(o -> o.endsWith("minister")).orElse(false);
    return sameOffice || leader || minister;
  }

  private Optional<Somebody> earlier(SectorTerm term) {
    List<Roster.Seen> seen = roster.seen();
    for (int i = seen.size() - 1; i >= 0; i--) {
      Somebody who = seen.get(i).who();
      if (who.key.startsWith("group:") && who.key.endsWith(":" + term.term())) {
        return Optional.of(who);
      }
    }
    return Optional.empty();
  }

  private Somebody group(Scene scene, Hit.Nominal nominal, Affiliation affiliation) {
    SectorTerm term = nominal.term();
    String place =
        affiliation
            .whose()
            .filter(w -> w.key.startsWith("org:"))
            .map(w -> w.key)
            .orElse(affiliation.country().orElse("-"));
    ActorKind kind = term.kind() == SectorTerm.Kind.BODY ? ActorKind.ORGANISATION : ActorKind.GROUP;
    Somebody who =
        roster.get(
            "group:" + place + ":" + term.term(),
            scene.words(start(scene, nominal), nominal.last()),
            kind);
    if (who.why.isEmpty()) {
      who.country = affiliation.country();
      who.sectors =
          affiliation.sectors().isEmpty() || term.sectors().isEmpty()
              ? firstOf(term.sectors(), affiliation.sectors())
              : merged(affiliation.sectors(), term.sectors());
      who.office =
          term.kind() == SectorTerm.Kind.OFFICE ? Optional.of(term.term()) : Optional.empty();
      who.plural = nominal.plural() || term.kind() == SectorTerm.Kind.BODY;
      who.why =
          "'"
              + term.term()
              + "' is listed as "
              + String.join(", ", term.sectors())
              + affiliation.whose().map(w -> "; belongs to " + w.name).orElse("; no country given");
    }
    return who;
  }

  private static List<String> firstOf(List<String> first, List<String> second) {
    return first.isEmpty() ? second : first;
  }

  /** A "Hamas official" is of Hamas, whatever an official is elsewhere. */
  private static List<String> merged(List<String> organisation, List<String> term) {
    return term.contains("GOV") || organisation.containsAll(term) ? organisation : term;
  }
}
