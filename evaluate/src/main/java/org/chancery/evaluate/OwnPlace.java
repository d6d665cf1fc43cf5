package org.chancery.evaluate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.Pipeline;
import org.chancery.codebook.GazetteerEntry;
import org.chancery.model.Actor;
import org.chancery.model.ActorKind;
import org.chancery.model.ActorMention;
import org.chancery.model.ActorMention.Form;
import org.chancery.model.Place;
import org.chancery.model.Place.Point;
import org.chancery.model.Record;
import org.chancery.model.Span;

/**
 * Words of a record that name a place, also where the place stands for those who govern it.
 *
 * @param span the words
 * @param point where it lies; absent where the record doesn't say
 */
record OwnPlace(Span span, Optional<Point> point) {
  /** Places, and names and seats of states, each span once, in order. */
  static List<OwnPlace> of(Record record, Pipeline pipeline) {
    TreeMap<Span, OwnPlace> found = new TreeMap<>();
    for (Actor actor : record.mentions().actors()) {
      if (actor.kind() == ActorKind.COUNTRY) {
        Optional<Point> middle =
            pipeline.place(actor.name(), Set.of()).flatMap(GazetteerEntry::point);
        for (ActorMention mention : actor.mentions()) {
          if (mention.form() == Form.NAME || mention.form() == Form.METONYM) {
            found.put(mention.span(), new OwnPlace(mention.span(), middle));
          }
        }
      }
    }
    for (Place place : record.mentions().places()) {
      found.put(place.span(), new OwnPlace(place.span(), place.point()));
    }
    return List.copyOf(found.values());
  }
}
