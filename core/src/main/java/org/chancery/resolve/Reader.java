package org.chancery.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.annotate.Clauses;
import org.chancery.codebook.Country;
import org.chancery.model.ActorKind;
import org.chancery.model.ActorMention.Form;
import org.chancery.model.Document;
import org.chancery.model.Place;
import org.chancery.model.Resolution.JointMention;
import org.chancery.model.Sentence;
import org.chancery.model.Span;
import org.chancery.model.Token;
import org.chancery.resolve.Roster.Somebody;

/**
 * Reads a document from left to right and keeps in mind who has been mentioned. Not thread-safe.
 */
final class Reader {
  private final Document document;
  private final Directory directory;
  private final Roster roster = new Roster();
  private final List<JointMention> joint = new ArrayList<>();
  private final Persons persons;
  private final Nominals nominals;
  private final Anaphora anaphora;
  private final Definites definites;
  private final Places places;
  private final Together together;
  private final Things things;

  Reader(
      Document document,
      Directory directory,
      Places places,
      Optional<String> dateline,
      java.util.function.Function<String, Optional<String>> countryOf) {
    this.places = places;
    this.document = document;
    this.directory = directory;
    Optional<LocalDate> day = document.report().header().published();
    Home home = new Home(roster, directory, dateline, countryOf);
    this.persons = new Persons(roster, directory, day, home);
    this.nominals = new Nominals(roster, directory, day, home);
    this.anaphora = new Anaphora(roster, joint, directory);
    this.definites = new Definites(roster, joint, directory, day, home);
    this.together = new Together(roster, joint);
    this.things = new Things(directory);
  }

  Roster roster() {
    return roster;
  }

  List<JointMention> joint() {
    return joint;
  }

  /**
   * Reads one sentence, names first, for they need nothing else; then what refers to them. Hits are
   * in order.
   */
  void read(Sentence sentence, List<Hit> found) {
    List<Hit> hits = new Surnames(roster).add(sentence, found);
    Scene scene = new Scene(document, sentence, hits, new Clauses(sentence));
    Map<Integer, Somebody> done = new HashMap<>();
    for (int h = 0; h < hits.size(); h++) {
      Hit hit = hits.get(h);
      if (hit instanceof Hit.Name name) {
        name(scene, name);
      } else if (hit instanceof Hit.Person person) {
        Title title = Title.before(scene, h);
        Somebody who = persons.resolve(scene, person, title);
        int first = title.first() < 0 ? person.first() : title.first();
        mention(scene, who, first, person.last(), Form.NAME);
        done.put(h, who);
      }
    }
    for (int h = 0; h < hits.size(); h++) {
      Hit hit = hits.get(h);
      if (hit instanceof Hit.Nominal nominal) {
        nominal(scene, h, nominal, done);
      } else if (hit instanceof Hit.Definite definite) {
        definites.definite(scene, definite);
      } else if (hit instanceof Hit.Pronoun pronoun) {
        boolean thing = things.isThing(scene, sentence.token(pronoun.first()));
        if (!thing && !together.they(scene, pronoun)) {
          anaphora.pronoun(scene, pronoun);
        }
      } else if (hit instanceof Hit.Several several) {
        together.several(scene, several);
      }
    }
  }

  /** A city or region: its country is mentioned by it, unless its words name somebody already. */
  void place(Place place) {
    Sentence sentence = document.sentences().get(place.sentence());
    List<Integer> inside =
        sentence.tokens().stream()
            .filter(t -> place.span().covers(t.span()))
            .map(Token::index)
            .toList();
    boolean named = inside.stream().anyMatch(t -> !roster.at(sentence.index(), t).isEmpty());
    Optional<Country> country = place.country().flatMap(directory::country);
    if (inside.isEmpty() || named || country.isEmpty()) {
      return;
    }
    Scene scene = new Scene(document, sentence, List.of(), new Clauses(sentence));
    Somebody owner =
        roster.get("country:" + country.get().code(), country.get().name(), ActorKind.COUNTRY);
    owner.country = Optional.of(country.get().code());
    if (owner.why.isEmpty()) {
      owner.why = place.name() + " lies in it";
    }
    mention(scene, owner, inside.get(0), inside.get(inside.size() - 1), Form.PLACE);
  }

  private void nominal(Scene scene, int h, Hit.Nominal nominal, Map<Integer, Somebody> done) {
    if (Title.isTitle(scene, h)) {
      return;
    }
    Optional<Integer> named =
        Title.apposedTo(scene, h)
            .or(() -> Title.apposedAfter(scene, h))
            .or(() -> Title.predicated(scene, h));
    if (named.isPresent() && done.containsKey(named.get())) {
      Somebody person = done.get(named.get());
      persons.office(scene, person, nominal, nominals.affiliation(scene, nominal));
      mention(scene, person, nominals.start(scene, nominal), nominal.last(), Form.NOMINAL);
      return;
    }
    List<Nominals.Affiliation> several = nominals.several(scene, nominal);
    if (several.stream().map(Nominals.Affiliation::country).distinct().count() > 1) {
      together(scene, nominal, several);
      return;
    }
    Optional<Somebody> counterpart = definites.counterpart(scene, nominal);
    Somebody who = counterpart.orElseGet(() -> nominals.resolve(scene, nominal));
    if (who != null) {
      mention(scene, who, nominals.start(scene, nominal), nominal.last(), Form.NOMINAL);
    }
  }

  /** "Thai and Cambodian soldiers": one mention of each; "the two presidents" is one man each. */
  private void together(Scene scene, Hit.Nominal nominal, List<Nominals.Affiliation> affiliations) {
    for (Nominals.Affiliation each : affiliations) {
      boolean one =
          nominal.term().kind() == org.chancery.codebook.SectorTerm.Kind.OFFICE
              && nominal.term().heads().isPresent();
      Somebody who = nominals.resolve(scene, nominal, each, !one);
      if (!who.isPerson()) {
        String country =
            each.country()
                .flatMap(directory::country)
                .map(c -> c.adjectives().isEmpty() ? c.name() : c.adjectives().get(0))
                .orElse("");
        who.name = (country + " " + scene.words(nominal.first(), nominal.last())).trim();
      }
      mention(scene, who, nominals.start(scene, nominal), nominal.last(), Form.NOMINAL);
    }
  }

  private void name(Scene scene, Hit.Name name) {
    Optional<Lexicon.Sense.OfCountry> meant =
        name.senses().stream()
            .filter(Lexicon.Sense.OfCountry.class::isInstance)
            .map(Lexicon.Sense.OfCountry.class::cast)
            .min(java.util.Comparator.comparing(c -> !isTime(c)));
    if (meant.isPresent()) {
      country(scene, name, meant.get());
      return;
    }
    for (Lexicon.Sense sense : name.senses()) {
      if (sense instanceof Lexicon.Sense.OfOrganisation organisation) {
        organisation(scene, name, organisation);
        return;
      }
      if (sense instanceof Lexicon.Sense.OfOutlet outlet) {
        Somebody who =
            roster.get(
                "outlet:" + outlet.outlet().name(), outlet.outlet().name(), ActorKind.ORGANISATION);
        who.country = outlet.outlet().country();
        who.sectors = List.of("JRN");
        who.why = "listed as an outlet";
        mention(scene, who, name.first(), name.last(), Form.NAME);
        return;
      }
    }
  }

  /**
   * Whether a state has not ended by the day of the report; without a day, whether it exists now.
   */
  private boolean isTime(Lexicon.Sense.OfCountry sense) {
    Optional<LocalDate> day = document.report().header().published();
    Optional<String> until = sense.country().epithets().until();
    return until.isEmpty()
        || day.isPresent()
            && !new org.chancery.codebook.Tenure(Optional.empty(), until).endedBefore(day.get());
  }

  private void country(Scene scene, Hit.Name name, Lexicon.Sense.OfCountry sense) {
    String code = sense.country().code();
    Somebody country = roster.get("country:" + code, sense.country().name(), ActorKind.COUNTRY);
    country.country = Optional.of(code);
    if (country.why.isEmpty()) {
      country.why = "listed as a country";
    }
    Token head = scene.sentence().token(name.last());
    boolean modifier = isModifier(scene, name);
    switch (sense.how()) {
      case METONYM -> {
        String words = scene.words(name.first(), name.last());
        Somebody seat = roster.get("seat:" + code + ":" + words, words, ActorKind.ORGANISATION);
        seat.country = Optional.of(code);
        seat.sectors = List.of("GOV");
        seat.why = "stands for the government of " + sense.country().name();
        mention(scene, seat, name.first(), name.last(), Form.METONYM);
      }
      case SEAT ->
          mention(
              scene,
              country,
              name.first(),
              name.last(),
              places.isLocative(scene.clauses(), head) ? Form.NAME : Form.METONYM);
      case NAME -> mention(scene, country, name.first(), name.last(), Form.NAME);
      case ADJECTIVE, DEMONYM -> {
        if (modifier || head.isAdjective()) {
          mention(scene, country, name.first(), name.last(), Form.ADJECTIVE);
        } else {
          people(scene, name, sense);
        }
      }
    }
  }

  private void people(Scene scene, Hit.Name name, Lexicon.Sense.OfCountry sense) {
    String code = sense.country().code();
    Token head = scene.sentence().token(name.last());
    Somebody people =
        roster.get(
            "group:" + code + ":people", scene.words(name.first(), name.last()), ActorKind.GROUP);
    people.country = Optional.of(code);
    people.sectors = List.of("CVL");
    people.plural = head.isPlural();
    people.why = "people of " + sense.country().name();
    mention(scene, people, name.first(), name.last(), Form.NOMINAL);
  }

  private static boolean isModifier(Scene scene, Hit.Name name) {
    Token last = scene.sentence().token(name.last());
    int next = name.last() + 1;
    boolean before =
        next < scene.sentence().size()
            && (last.plainRelation().equals("amod") || last.plainRelation().equals("compound"))
            && last.head() > name.last();
    return before || isBesideModifier(scene, name);
  }

  /**
   * "Thai and Cambodian soldiers": what stands beside a modifier is one, whatever the parser says.
   */
  private static boolean isBesideModifier(Scene scene, Hit.Name name) {
    int next = name.last() + 1;
    boolean joined =
        next < scene.sentence().size()
            && Set.of("and", ",", "or").contains(scene.sentence().token(next).text());
    return joined
        && scene.hits().stream()
            .filter(h -> h.first() == next + 1)
            .anyMatch(h -> h instanceof Hit.Name other && isPlainModifier(scene, other));
  }

  private static boolean isPlainModifier(Scene scene, Hit.Name name) {
    int next = name.last() + 1;
    return name.isAdjective()
        && next < scene.sentence().size()
        && (isModifier(scene, name) || scene.sentence().token(next).isNoun());
  }

  private void organisation(Scene scene, Hit.Name name, Lexicon.Sense.OfOrganisation sense) {
    var organisation = sense.organisation();
    Somebody who =
        roster.get("org:" + organisation.id(), organisation.names().get(0), ActorKind.ORGANISATION);
    who.country = organisation.code();
    who.sectors = organisation.sectors();
    who.why = "listed as " + organisation.kind();
    mention(scene, who, name.first(), name.last(), Form.NAME);
  }

  private void mention(Scene scene, Somebody who, int first, int last, Form form) {
    Sentence sentence = scene.sentence();
    int head = scene.head(first, last);
    Span span = sentence.span(first, last);
    roster.mention(who, span, scene, head, form);
  }
}
