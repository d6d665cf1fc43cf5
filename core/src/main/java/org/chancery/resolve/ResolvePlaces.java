package org.chancery.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.annotate.Clauses;
import org.chancery.codebook.Codebook;
import org.chancery.codebook.GazetteerEntry;
import org.chancery.model.Actor;
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
          "via");

  private final Gazetteer gazetteer;
  private final Places places;

  public ResolvePlaces(Codebook codebook) {
    this.gazetteer = new Gazetteer(codebook);
    this.places = new Places(codebook);
  }

  /**
   * The places of a document in order; {@code actors} tell which names stand for governments or
   * people.
   */
  public List<Place> resolve(Document document, List<Actor> actors) {
    Set<String> countries = new HashSet<>();
    Set<Span> taken = new HashSet<>();
    Set<Span> people = new HashSet<>();
    for (Actor actor : actors) {
      actor.country().ifPresent(countries::add);
      for (ActorMention mention : actor.mentions()) {
        if (mention.form() == ActorMention.Form.METONYM) {
          taken.add(mention.span());
        }
        boolean named =
            actor.kind() == org.chancery.model.ActorKind.PERSON
                && mention.form() == ActorMention.Form.NAME;
        if (named) {
          people.add(mention.span());
        }
      }
    }
    List<Place> found = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      sentence(document, sentence, countries, taken, people, found);
    }
    return found;
  }

  /** The likeliest place of a name, as {@link #resolve} takes it; absent for an unknown name. */
  Optional<GazetteerEntry> find(String name, Set<String> countries) {
    return gazetteer.find(name, countries);
  }

  private void sentence(
      Document document,
      Sentence sentence,
      Set<String> countries,
      Set<Span> taken,
      Set<Span> people,
      List<Place> found) {
    Clauses clauses = new Clauses(sentence);
    int i = 0;
    while (i < sentence.size()) {
      int last = -1;
      Optional<GazetteerEntry> entry = Optional.empty();
      int reach = gazetteer.longest(sentence.token(i).text());
      for (int j = Math.min(sentence.size() - 1, i + reach);
          j >= i && reach > 0 && entry.isEmpty();
          j--) {
        String name = document.report().slice(sentence.span(i, j)).replaceAll("\\s+", " ");
        entry = gazetteer.find(name, countries);
        last = j;
      }
      if (entry.isPresent()) {
        Span span = sentence.span(i, last);
        boolean person = people.stream().anyMatch(p -> p.covers(span));
        if (!person && !taken.contains(span) && isPlace(clauses, i, last, entry.get())) {
          found.add(place(entry.get(), span, sentence.index()));
        }
        i = last + 1;
      } else {
        i++;
      }
    }
  }

  private boolean isPlace(Clauses clauses, int first, int last, GazetteerEntry entry) {
    Token head = clauses.sentence().token(last);
    if (!head.isName() && !head.entity().equals("LOCATION")) {
      return false;
    }
    boolean locative = places.isLocative(clauses, head);
    if (entry.feature().equals("country") || entry.feature().equals("capital")) {
      return locative;
    }
    boolean located =
        head.entity().equals("LOCATION") || last > first || entry.feature().equals("area");
    boolean prepositional = clauses.preposition(head).map(LOCATIVE::contains).orElse(false);
    boolean attached =
        Set.of("conj", "compound", "appos", "obj").contains(head.plainRelation())
            || head.relation().equals("nmod:poss");
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
