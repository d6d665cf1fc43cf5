package org.chancery.resolve;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.codebook.Codebook;
import org.chancery.codebook.GazetteerEntry;
import org.chancery.model.Actor;
import org.chancery.model.Document;
import org.chancery.model.Place;
import org.chancery.model.Resolution;
import org.chancery.model.Sentence;

/**
 * Finds who is mentioned in a document and which mentions mean the same. Immutable, safe for
 * threads.
 */
public final class ResolveActors {
  private final HitFinder finder;
  private final Directory directory;
  private final Places places;

  public ResolveActors(Codebook codebook) {
    this.finder = new HitFinder(codebook);
    this.directory = new Directory(codebook);
    this.places = new Places(codebook);
  }

  /**
   * Actors and joint mentions.
   *
   * @param actors in order of first mention
   * @param places in order of position
   * @param pairs words that stand for several of them
   */
  public record Result(
      List<Actor> actors, List<Place> places, List<Resolution.JointMention> pairs) {}

  /** The country of a town or region that readers know; absent for other names. */
  private static Optional<String> known(ResolvePlaces where, String name) {
    return where
        .find(name, Set.of())
        .filter(Gazetteer::isKnown)
        .filter(e -> !e.feature().equals("area"))
        .flatMap(GazetteerEntry::country);
  }

  /** The country of the dateline's place; absent where it names places of several countries. */
  private static Optional<String> dateline(Document document, ResolvePlaces where) {
    List<String> countries =
        document.report().header().dateline().stream()
            .flatMap(d -> Arrays.stream(d.place().split("/")))
            .map(ResolveActors::capitalised)
            .flatMap(n -> where.find(n, Set.of()).flatMap(GazetteerEntry::country).stream())
            .distinct()
            .toList();
    return countries.size() == 1 ? Optional.of(countries.get(0)) : Optional.empty();
  }

  /** "NEW DELHI" → "New Delhi". */
  private static String capitalised(String place) {
    String trimmed = place.trim();
    if (!trimmed.equals(trimmed.toUpperCase(Locale.ROOT))) {
      return trimmed;
    }
    return Arrays.stream(trimmed.toLowerCase(Locale.ROOT).split(" "))
        .filter(w -> !w.isEmpty())
        .map(w -> w.substring(0, 1).toUpperCase(Locale.ROOT) + w.substring(1))
        .collect(Collectors.joining(" "));
  }

  /** The actors of a document, and the places that {@code where} finds when it knows them. */
  public Result resolve(Document document, ResolvePlaces where) {
    Map<String, GazetteerEntry> namesakes = where.namesakes(document);
    Reader reader =
        new Reader(
            document,
            directory,
            places,
            dateline(document, where),
            n -> namesakes.containsKey(n) ? namesakes.get(n).country() : known(where, n));
    for (Sentence sentence : document.sentences()) {
      List<Hit> hits = finder.find(document.report(), sentence);
      hits.removeIf(
          h ->
              h instanceof Hit.Name
                  && namesakes.containsKey(
                      document.report().slice(sentence.span(h.first(), h.last()))));
      reader.read(sentence, hits);
    }
    Map<String, String> ids = new HashMap<>();
    List<ResolvePlaces.Found> places =
        where.resolve(document, reader.roster().actors(ids), namesakes);
    List<Place> found = places.stream().map(ResolvePlaces.Found::place).toList();
    places.stream().filter(ResolvePlaces.Found::sure).forEach(p -> reader.place(p.place()));
    List<Actor> actors = reader.roster().actors(ids);
    List<Resolution.JointMention> pairs =
        reader.joint().stream()
            .map(
                j ->
                    new Resolution.JointMention(
                        j.actors().stream().map(ids::get).toList(),
                        j.span(),
                        j.sentence(),
                        j.head()))
            .toList();
    return new Result(actors, found, pairs);
  }
}
