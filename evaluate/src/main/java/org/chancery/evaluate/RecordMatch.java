package org.chancery.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.evaluate.gold.RecordGold;
import org.chancery.evaluate.gold.RecordGold.Content.Happening;
import org.chancery.evaluate.gold.RecordGold.Content.Said;
import org.chancery.evaluate.gold.RecordGold.Content.Succession;
import org.chancery.evaluate.gold.RecordGold.Entry;
import org.chancery.evaluate.gold.RecordGold.Held;
import org.chancery.evaluate.score.Assignment;
import org.chancery.model.Event;
import org.chancery.model.Record;

/**
 * Finds for each gold entry what stands for it in a record. Events are matched one to one so that
 * they fit best in all; an entry with several dates wants an event for each.
 */
final class RecordMatch {
  private final Record record;
  private final PartyMatch parties;
  private final DerivedMatch derived;
  private final Set<String> used = new HashSet<>();

  RecordMatch(Record record) {
    this.record = record;
    this.parties = new PartyMatch(record);
    this.derived = new DerivedMatch(record, parties);
  }

  /** One event wanted: an entry, or one date of it. */
  private record Wanted(Entry entry, Happening happening, Optional<String> date) {}

  List<EntryVerdict> match(RecordGold gold) {
    List<Wanted> wanted = new ArrayList<>();
    for (Entry entry : gold.entries()) {
      if (entry.content() instanceof Happening happening) {
        if (happening.dates().isEmpty()) {
          wanted.add(new Wanted(entry, happening, Optional.empty()));
        }
        happening.dates().forEach(d -> wanted.add(new Wanted(entry, happening, Optional.of(d))));
      }
    }
    int[] chosen = Assignment.best(fits(wanted));
    List<EntryVerdict> verdicts = new ArrayList<>();
    for (Entry entry : gold.entries()) {
      verdicts.add(
          switch (kind(entry)) {
            case 0 -> happening(entry, wanted, chosen);
            case 1 -> derived.statement(entry, (Said) entry.content());
            default -> derived.succession(entry, (Succession) entry.content());
          });
    }
    return verdicts;
  }

  private static int kind(Entry entry) {
    return entry.content() instanceof Happening ? 0 : entry.content() instanceof Said ? 1 : 2;
  }

  /** Ids of events that stand for no gold entry. */
  List<String> extra() {
    return record.events().stream().map(Event::id).filter(id -> !used.contains(id)).toList();
  }

  private double[][] fits(List<Wanted> wanted) {
    double[][] fits = new double[wanted.size()][record.events().size()];
    for (int w = 0; w < wanted.size(); w++) {
      for (int e = 0; e < record.events().size(); e++) {
        fits[w][e] = fit(wanted.get(w), record.events().get(e));
      }
    }
    return fits;
  }

  /** Type is a must; parties weigh most, then the date, then who says so. */
  private double fit(Wanted wanted, Event event) {
    Happening gold = wanted.happening();
    if (gold.kinds().stream().noneMatch(k -> type(k).equals(event.code().type()))) {
      return 0;
    }
    double share = parties.share(gold.parties(), event);
    double date = wanted.date().map(d -> GoldDate.holds(d, event)).orElse(true) ? 1 : 0;
    double named = parties.unnamed(gold.parties(), event).isEmpty() ? 0.5 : 0;
    double held = gold.held().stream().anyMatch(h -> parties.holds(h, event)) ? 0.5 : 0;
    double required = wanted.entry().required() ? 0.1 : 0;
    return share < 1 ? 0 : 10 + 4 * date + named + held + required;
  }

  private static String type(String kind) {
    return kind.split("/")[0];
  }

  private EntryVerdict happening(Entry entry, List<Wanted> wanted, int[] chosen) {
    List<String> found = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    for (int w = 0; w < wanted.size(); w++) {
      if (wanted.get(w).entry().id().equals(entry.id())) {
        Optional<Event> event =
            chosen[w] < 0 || fit(wanted.get(w), record.events().get(chosen[w])) == 0
                ? Optional.empty()
                : Optional.of(record.events().get(chosen[w]));
        if (event.isPresent()) {
          used.add(event.get().id());
          found.add(event.get().id());
          wrong(wanted.get(w), event.get(), wrong);
        } else if (wanted.get(w).happening().dates().size() > 1) {
          wrong.add("no event of " + wanted.get(w).date().orElse(""));
        }
      }
    }
    return new EntryVerdict(entry, found, found.isEmpty() ? List.of() : wrong);
  }

  private void wrong(Wanted wanted, Event event, List<String> into) {
    Happening gold = wanted.happening();
    List<String> modes = gold.kinds().stream().filter(k -> k.contains("/")).toList();
    if (!modes.isEmpty() && modes.stream().noneMatch(m -> m.equals(event.code().label()))) {
      into.add("mode: " + event.code().label() + " for " + modes);
    }
    List<String> unnamed = parties.unnamed(gold.parties(), event);
    if (!unnamed.isEmpty()) {
      into.add("names: no " + String.join(", ", unnamed));
    }
    if (wanted.date().isPresent() && !GoldDate.holds(wanted.date().get(), event)) {
      String own = event.time().when().map(w -> w.edtf()).orElse("none");
      into.add("date: " + own + " for " + wanted.date().get());
    }
    for (Held held : gold.held()) {
      if (!parties.holds(held, event)) {
        into.add(
            "assertion: no "
                + held.by().words()
                + (held.affirmed() ? " + " : " - ")
                + held.certainty()
                + " "
                + held.tense());
      }
    }
    String status = event.standing().status().label();
    gold.status()
        .filter(s -> !s.equals(status))
        .ifPresent(s -> into.add("status: " + status + " for " + s));
  }
}
