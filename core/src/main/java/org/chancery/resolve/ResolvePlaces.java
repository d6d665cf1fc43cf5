package org.chancery.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.annotate.Clauses;
import org.chancery.codebook.Codebook;
import org.chancery.codebook.GazetteerEntry;
import org.chancery.model.Actor;
import org.chancery.model.ActorKind;
import org.chancery.model.ActorMention;
import org.chancery.model.Document;
import org.chancery.model.Place;
import org.chancery.model.Sentence;
import org.chancery.model.Span;
import org.chancery.model.Token;

/**
 * Finds the places that a document names as places: not the Moscow that needs something, but the
 * one that is visited. Immutable, safe for threads.
 */
public final class ResolvePlaces {
  private static final Set<String> LOCATIVE =
      Set.of(
          "in",
          "at",
          "near",
          "to",
          "into",
          "outside",
          "around",
          "across",
          "inside",
          "throughout",
          "from",
          "through",
          "on",
          "off",
          "of",
          "over",
          "toward",
          "towards",
          "for",
          "along",
          "via",
          "between");

  private static final Set<String> ATTACHED =
      Set.of("conj", "compound", "appos", "obj", "nsubj", "nmod", "obl", "root", "dep");

  private final Gazetteer gazetteer;
  private final Places places;
  private final Toponyms toponyms;
  private final Namesakes namesakes;

  public ResolvePlaces(Codebook codebook) {
    this.gazetteer = new Gazetteer(codebook);
    this.places = new Places(codebook);
    this.toponyms = new Toponyms(gazetteer);
    this.namesakes = new Namesakes(codebook, gazetteer, toponyms);
  }

  /**
   * A place of a document.
   *
   * @param place the place
   * @param sure whether the report or its size leaves no doubt where it lies
   */
  record Found(Place place, boolean sure) {}

  /** The names of countries that mean another's region in a document, each with the region. */
  Map<String, GazetteerEntry> namesakes(Document document) {
    return namesakes.in(document);
  }

  /**
   * The places of a document in order; {@code actors} tell which names stand for governments or
   * people.
   *
   * @param regionsNamed the {@link #namesakes} of the document
   */
  List<Found> resolve(
      Document document, List<Actor> actors, Map<String, GazetteerEntry> regionsNamed) {
    Set<String> countries = new HashSet<>();
    Set<Span> taken = new HashSet<>();
    List<Span> people = new ArrayList<>();
    for (Actor actor : actors) {
      actor.country().ifPresent(countries::add);
      for (ActorMention mention : actor.mentions()) {
        if (mention.form() == ActorMention.Form.METONYM) {
          taken.add(mention.span());
        }
        if (actor.kind() == ActorKind.PERSON && mention.form() == ActorMention.Form.NAME) {
          people.add(mention.span());
        }
      }
    }
    List<Toponyms.Toponym> names = new ArrayList<>();
    Set<String> regions = new HashSet<>();
    for (Sentence sentence : document.sentences()) {
      for (Toponyms.Toponym name : toponyms.find(document.report(), sentence)) {
        boolean person = people.stream().anyMatch(p -> p.overlaps(name.span()));
        if (!person) {
          names.add(Optional.ofNullable(regionsNamed.get(name.name())).map(name::as).orElse(name));
          name.container().ifPresent(c -> regions.add(Surroundings.key(c)));
        }
      }
    }
    Surroundings first = new Surroundings(countries, regions);
    names.forEach(
        n ->
            entry(n, first)
                .filter(e -> e.feature().equals("region"))
                .map(Surroundings::key)
                .ifPresent(regions::add));
    Surroundings around = new Surroundings(countries, Set.copyOf(regions));
    List<Found> found = new ArrayList<>();
    for (Toponyms.Toponym name : names) {
      Clauses clauses = new Clauses(document.sentences().get(name.sentence()));
      entry(name, around)
          .filter(e -> !taken.contains(name.span()) && isPlace(clauses, name, e, around))
          .ifPresent(
              e ->
                  found.add(
                      new Found(
                          place(e, name.span(), name.sentence()),
                          Gazetteer.isKnown(e) || name.container().isPresent() || around.tell(e))));
    }
    return found;
  }

  private Optional<GazetteerEntry> entry(Toponyms.Toponym name, Surroundings around) {
    if (name.itself().isPresent()) {
      return name.itself();
    }
    Optional<GazetteerEntry> within =
        name.container().flatMap(c -> gazetteer.within(name.name(), c));
    return within.or(() -> gazetteer.find(name.name(), around));
  }

  /** The likeliest place of a name, as {@link #resolve} takes it; absent for an unknown name. */
  Optional<GazetteerEntry> find(String name, Set<String> countries) {
    Optional<GazetteerEntry> found = gazetteer.find(name, countries);
    return found.isPresent() ? found : gazetteer.container(name);
  }

  private boolean isPlace(
      Clauses clauses, Toponyms.Toponym name, GazetteerEntry entry, Surroundings around) {
    Token head = clauses.sentence().token(name.last());
    boolean location = head.entity().equals("LOCATION");
    if (!head.isName() && !location) {
      return false;
    }
    if (name.container().isPresent() && !Gazetteer.isState(entry)) {
      return true;
    }
    boolean locative = places.isLocative(clauses, head);
    if (Gazetteer.isState(entry) || entry.feature().equals("capital")) {
      return locative;
    }
    if (!Gazetteer.isKnown(entry) && !entry.feature().equals("county") && !location) {
      return locative && around.tell(entry) && head.entity().equals("O");
    }
    boolean located = location || name.last() > name.first() || entry.feature().equals("area");
    boolean prepositional = clauses.preposition(head).map(LOCATIVE::contains).orElse(false);
    boolean attached =
        ATTACHED.contains(head.plainRelation()) || head.relation().equals("nmod:poss");
    return located && (locative || prepositional || attached);
  }

  private static Place place(GazetteerEntry entry, Span span, int sentence) {
    return new Place(
        span,
        sentence,
        entry.names().get(0),
        entry.country(),
        entry.feature(),
        entry.point(),
        entry.geonames());
  }
}
