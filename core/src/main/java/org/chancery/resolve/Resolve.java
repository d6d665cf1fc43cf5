package org.chancery.resolve;

import java.util.Optional;
import java.util.Set;
import org.chancery.codebook.Codebook;
import org.chancery.codebook.GazetteerEntry;
import org.chancery.model.Document;
import org.chancery.model.Resolution;

/** Finds who, when and where in a document. Immutable, safe for threads. */
public final class Resolve {
  private final ResolveActors actors;
  private final ResolveTimes times = new ResolveTimes();
  private final ResolvePlaces places;

  public Resolve(Codebook codebook) {
    this.actors = new ResolveActors(codebook);
    this.places = new ResolvePlaces(codebook);
  }

  /** Actors, times and places of a document. */
  public Resolution resolve(Document document) {
    ResolveActors.Result who = actors.resolve(document, places);
    return new Resolution(
        document, who.actors(), times.resolve(document), who.places(), who.pairs());
  }

  /** The place that a name is taken for in a report about {@code countries}. */
  public Optional<GazetteerEntry> place(String name, Set<String> countries) {
    return places.find(name, countries);
  }
}
