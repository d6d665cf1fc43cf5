package org.chancery.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.codebook.Codebook;
import org.chancery.model.Actor;
import org.chancery.model.Document;
import org.chancery.model.Place;
import org.chancery.model.Resolution;

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

  /** The actors of a document, and the places that {@code where} finds when it knows them. */
  public Result resolve(Document document, ResolvePlaces where) {
    Reader reader = new Reader(document, directory, places);
    document.sentences().forEach(s -> reader.read(s, finder.find(document.report(), s)));
    Map<String, String> ids = new HashMap<>();
    List<Place> found = where.resolve(document, reader.roster().actors(ids));
    found.forEach(reader::place);
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
