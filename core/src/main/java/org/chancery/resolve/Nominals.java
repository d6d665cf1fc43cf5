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
  private final Home home;
  private final Firms firms;

  Nominals(Roster roster, Directory directory, Optional<LocalDate> day, Home home) {
    this.roster = roster;
    this.directory = directory;
    this.day = day;
    this.home = home;
    this.firms = new Firms(directory);
  }

  Home home() {
    return home;
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
    Hit.Nominal nearest = title.offices().get(title.offices().size() - 1);
    Optional<Affiliation> firm = firms.of(scene, nearest);
    if (firm.isPresent()) {
      return firm.get();
    }
    return after(scene, person.last(), Set.of("of", "from"))
        .or(() -> beforePlace(scene, nearest))
        .orElse(Affiliation.NONE);
  }

  /** "Texas Governor Greg Abbott", "Kharkiv mayor": the country of the place before an office. */
  private Optional<Affiliation> beforePlace(Scene scene, Hit.Nominal nominal) {
    int first = start(scene, nominal);
    for (int from = first; from < nominal.first(); from++) {
      for (int to = nominal.first() - 1; to >= from; to--) {
        boolean hyphen = scene.sentence().token(to + 1).text().equals("-");
        if (scene.sentence().token(to).isName() && !hyphen) {
          Optional<Affiliation> found = ofPlace(scene, from, to);
          if (found.isPresent()) {
            return found;
          }
        }
      }
    }
    return Optional.empty();
  }

  /** "the mayor of Kharkiv": the country of the place after an office. */
  private Optional<Affiliation> afterPlace(Scene scene, int last, Set<String> prepositions) {
    Sentence sentence = scene.sentence();
    int from = last + 2;
    if (from >= sentence.size() || !prepositions.contains(sentence.token(last + 1).text())) {
      return Optional.empty();
    }
    for (int to = Math.min(sentence.size() - 1, from + 3); to >= from; to--) {
      Optional<Affiliation> found =
          sentence.token(from).isName() && sentence.token(to).isName()
              ? ofPlace(scene, from, to)
              : Optional.empty();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Affiliation> ofPlace(Scene scene, int from, int to) {
    return home.ofPlace(scene.words(from, to))
        .map(c -> new Affiliation(Optional.of(c), List.of(), Optional.empty()));
  }

  /** Words that make of a country's adjective somebody else's: "Iran-backed", "US-brokered". */
  private static final Set<String> FOREIGN =
      Set.of(
          "backed",
          "brokered",
          "sponsored",
          "born",
          "trained",
          "funded",
          "financed",
          "mediated",
          "linked",
          "allied",
          "aligned",
          "supported",
          "armed",
          "occupied",
          "made",
          "speaking",
          "friendly",
          "supplied",
          "drafted",
          "hosted",
          "appointed",
          "installed",
          "educated",
          "bound",
          "equipped");

  private static boolean isForeign(Scene scene, Hit hit) {
    Sentence sentence = scene.sentence();
    int last = hit.last();
    boolean made =
        last + 2 < sentence.size()
            && sentence.token(last + 1).text().equals("-")
            && FOREIGN.contains(sentence.token(last + 2).text().toLowerCase(java.util.Locale.ROOT));
    boolean side =
        hit.first() > 1
            && sentence.token(hit.first() - 1).text().equals("-")
            && Set.of("pro", "anti")
                .contains(
                    sentence.token(hit.first() - 2).text().toLowerCase(java.util.Locale.ROOT));
    return made || side;
  }

  /**
   * The countries or organisations of those whom a noun names together: "Thai and Cambodian
   * soldiers", "the presidents of Bosnia, Serbia and Croatia"; empty unless there are two or more.
   */
  List<Affiliation> several(Scene scene, Hit.Nominal nominal) {
    List<Affiliation> before = new java.util.ArrayList<>();
    int reached = nominal.first();
    for (int h = scene.hits().size() - 1; h >= 0; h--) {
      Hit hit = scene.hits().get(h);
      if (hit.last() < reached && hit instanceof Hit.Name name) {
        boolean next =
            before.isEmpty()
                ? scene.isPhrase(hit.last() + 1, reached)
                : isJoined(scene, hit.last() + 1, reached);
        if (!next || isForeign(scene, hit) || !before.isEmpty() && !isAdjective(scene, name)) {
          break;
        }
        ofName(name).ifPresent(before::add);
        reached = hit.first();
      }
    }
    return before.size() > 1 ? before : severalAfter(scene, nominal);
  }

  private List<Affiliation> severalAfter(Scene scene, Hit.Nominal nominal) {
    List<Affiliation> after = new java.util.ArrayList<>();
    int of = nominal.last() + 1;
    if (of >= scene.sentence().size() || !scene.sentence().token(of).text().equals("of")) {
      return List.of();
    }
    int reached = of + 1;
    for (Hit hit : scene.hits()) {
      if (hit.first() >= reached && hit instanceof Hit.Name name) {
        boolean next =
            after.isEmpty()
                ? plain(scene.sentence(), reached, hit.first()) && hit.first() <= of + 3
                : isJoined(scene, reached, hit.first());
        if (!next) {
          break;
        }
        ofName(name).ifPresent(after::add);
        reached = hit.last() + 1;
      }
    }
    return after.size() > 1 ? after : List.of();
  }

  private static boolean isJoined(Scene scene, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Set.of("and", ",", "the", "&").contains(scene.sentence().token(i).text())) {
        return false;
      }
    }
    return from < to;
  }

  /** "Thai", and names that serve as adjectives: "US", "EU". */
  private static boolean isAdjective(Scene scene, Hit.Name name) {
    return name.isAdjective() || scene.words(name.first(), name.last()).matches("[A-Z.]{2,5}");
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
    Optional<Affiliation> firm = firms.of(scene, nominal);
    if (firm.isPresent()) {
      return firm.get();
    }
    Sentence sentence = scene.sentence();
    int first = start(scene, nominal);
    for (int i = nominal.first() - 1; i >= first; i--) {
      int at = i;
      for (Hit hit : scene.hits()) {
        boolean there = hit.last() == at && hit.last() < nominal.first() && !isForeign(scene, hit);
        Optional<Affiliation> found = there ? of(scene, hit) : Optional.empty();
        if (found.isPresent()) {
          return found.get();
        }
      }
    }
    Set<String> prepositions =
        Home.isAbroad(nominal.term())
            ? Set.of("of", "from", "for")
            : Set.of("of", "from", "for", "in");
    return after(scene, nominal.last(), prepositions)
        .or(() -> beforePlace(scene, nominal))
        .or(() -> afterPlace(scene, nominal.last(), prepositions))
        .orElse(Affiliation.NONE);
  }

  private Optional<Affiliation> after(Scene scene, int last, Set<String> prepositions) {
    Sentence sentence = scene.sentence();
    int i = last + 1;
    if (i >= sentence.size() || !prepositions.contains(sentence.token(i).text())) {
      return Optional.empty();
    }
    for (Hit hit : scene.hits()) {
      boolean near = hit.first() > i && hit.first() <= i + NEAR;
      if (near
          && hit instanceof Hit.Name
          && plain(sentence, i + 1, hit.first())
          && !isTopic(scene, sentence.token(i), hit)) {
        return of(scene, hit);
      }
    }
    return Optional.empty();
  }

  /**
   * "the prosecutor in the Iran arms scandal": a country that only says what a matter is about; "a
   * minister in the Iranian government" belongs there.
   */
  private boolean isTopic(Scene scene, Token preposition, Hit hit) {
    if (!preposition.lemma().equals("in") && !preposition.lemma().equals("for")) {
      return false;
    }
    Token name = scene.sentence().token(scene.head(hit.first(), hit.last()));
    boolean modifies =
        name.head() > hit.last()
            && Set.of("compound", "amod").contains(name.plainRelation())
            && scene.sentence().token(name.head()).isNoun();
    return modifies && directory.term(scene.sentence().token(name.head()).lemma()).isEmpty();
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
    while (first < nominal.first() && isOutside(scene, first)) {
      first++;
    }
    return first;
  }

  /**
   * Words that do not open a phrase: "'s", the "Sunday" of "on Sunday Russia's ministry", "least".
   */
  private static boolean isOutside(Scene scene, int i) {
    Token token = scene.sentence().token(i);
    String word = token.text().toLowerCase(java.util.Locale.ROOT);
    return token.tag().equals("POS")
        || token.tag().equals("HYPH")
        || token.text().matches(TimeWords.WEEKDAY)
        || word.matches("day|week|month|year|today|yesterday")
        || token.tag().equals("VBN") && !token.plainRelation().equals("amod")
        || Set.of("least", "most", "not", "more", "also", "then", "already", "only").contains(word);
  }

  /** Words by which an office is not that of its present holder. */
  private static final Set<String> OTHER_HOLDER =
      Set.of(
          "former",
          "ex",
          "deputy",
          "vice",
          "acting",
          "interim",
          "next",
          "future",
          "late",
          "ousted",
          "deposed",
          "toppled",
          "elected",
          "opposition",
          "rebel",
          "assistant",
          "local",
          "regional",
          "provincial",
          "new",
          "previous",
          "outgoing",
          "honorary",
          "self-proclaimed",
          "breakaway",
          "first",
          "jailed",
          "exiled",
          "overthrown");

  private boolean isOtherHolder(Scene scene, Hit.Nominal nominal) {
    for (int i = start(scene, nominal); i < nominal.first(); i++) {
      if (OTHER_HOLDER.contains(
          scene.sentence().token(i).text().toLowerCase(java.util.Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /** Who is described; null where the words are too vague to stand for anybody. */
  Somebody resolve(Scene scene, Hit.Nominal nominal) {
    return resolve(scene, nominal, affiliation(scene, nominal), nominal.plural());
  }

  /** Who is described as belonging somewhere; {@code plural} tells whether there are several. */
  Somebody resolve(Scene scene, Hit.Nominal nominal, Affiliation given, boolean plural) {
    if (Firms.isPrivate(given)) {
      return group(scene, nominal, given);
    }
    Affiliation affiliation = given;
    SectorTerm term = nominal.term();
    boolean definite = isDefinite(scene, nominal);
    boolean other = isOtherHolder(scene, nominal);
    if (term.kind() == SectorTerm.Kind.OFFICE && !plural && !other) {
      Optional<Somebody> person = holder(scene, term, affiliation, definite);
      if (person.isEmpty() && affiliation.country().isEmpty() && definite) {
        Affiliation own = new Affiliation(home.of(scene, nominal), List.of(), Optional.empty());
        person = own.country().isPresent() ? holder(scene, term, own, true) : person;
      }
      if (person.isPresent()) {
        return person.get();
      }
    }
    Optional<Somebody> earlier =
        definite && affiliation.country().isEmpty() ? earlier(term) : Optional.empty();
    if (earlier.isEmpty() && affiliation.country().isEmpty() && affiliation.whose().isEmpty()) {
      Optional<String> own = home.of(scene, nominal);
      affiliation = new Affiliation(own, affiliation.sectors(), Optional.empty());
    }
    Affiliation known = affiliation;
    return earlier.orElseGet(() -> group(scene, nominal, known));
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

  private boolean isFormer(Scene scene, Hit.Nominal nominal) {
    for (int i = start(scene, nominal); i < nominal.first(); i++) {
      String word = scene.sentence().token(i).text().toLowerCase(java.util.Locale.ROOT);
      if (word.equals("former")
          || word.equals("ex")
          || word.equals("ousted")
          || word.equals("deposed")) {
        return true;
      }
    }
    return false;
  }

  private Somebody group(Scene scene, Hit.Nominal nominal, Affiliation affiliation) {
    SectorTerm term = nominal.term();
    String place =
        affiliation
            .whose()
            .filter(w -> w.key.startsWith("org:"))
            .map(w -> w.key)
            .orElse(affiliation.country().orElse(Firms.isPrivate(affiliation) ? "firm" : "-"));
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
      if (isFormer(scene, nominal) && who.sectors.contains("GOV")) {
        who.sectors = List.of("ELI");
      }
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
