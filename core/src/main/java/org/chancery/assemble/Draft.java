package org.chancery.assemble;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.Assertion;
import org.chancery.model.Attributed.AssertedMention;
import org.chancery.model.Event.EventTime;
import org.chancery.model.EventCode;
import org.chancery.model.EventMention;
import org.chancery.model.EventMention.Participant;
import org.chancery.model.Evidence;
import org.chancery.model.Status;

/** An event in the making: mentions are added while they are found to be of it. Not thread-safe. */
final class Draft {
  /** A mention with its time. */
  record Part(
      AssertedMention asserted, Timing.Found timing, Optional<Integer> place, Evidence evidence) {}

  final List<Part> parts = new ArrayList<>();
  final List<Assertion> assertions = new ArrayList<>();
  final Set<String> actors = new LinkedHashSet<>();
  final Set<String> recipients = new LinkedHashSet<>();
  EventCode code;
  EventTime time;
  Optional<Integer> place;
  boolean reciprocal;
  boolean ongoing;
  boolean alleged = true;

  /** Whether all mentions so far only name the event. */
  boolean named = true;

  final List<String> why = new ArrayList<>();
  String id = "";

  Draft(Part part) {
    EventMention mention = part.asserted().mention();
    this.code = mention.code();
    this.time = part.timing().time();
    this.place = part.place();
    this.reciprocal = mention.match().reciprocal();
    add(part);
  }

  EventMention first() {
    return parts.get(0).asserted().mention();
  }

  boolean isStated() {
    return time.basis().equals("stated");
  }

  /** Adds a mention: what it knows and the draft does not is taken over. */
  void add(Part part) {
    EventMention mention = part.asserted().mention();
    boolean opening = parts.isEmpty();
    parts.add(part);
    if (opening || actors.isEmpty()) {
      mention.actors().forEach(a -> actors.add(a.actor()));
    }
    if (opening || recipients.isEmpty()) {
      mention.recipients().stream()
          .map(Participant::actor)
          .filter(r -> reciprocal || !actors.contains(r))
          .forEach(recipients::add);
    }
    boolean finer = part.timing().time().basis().equals("stated") && !isStated();
    if (finer) {
      time = part.timing().time();
    }
    if (place.isEmpty()) {
      place = part.place();
    }
    hear(part.asserted());
  }

  /**
   * Takes in who says so. "after the visit" only names the event: it counts where nothing else is
   * said of it.
   */
  private void hear(AssertedMention asserted) {
    boolean names = asserted.manner().named();
    if (names && !named) {
      return;
    }
    if (named && !names) {
      assertions.clear();
      ongoing = false;
      alleged = true;
      why.clear();
    }
    named = names;
    for (Assertion assertion : asserted.assertions()) {
      boolean known =
          assertions.stream()
              .anyMatch(a -> a.by().equals(assertion.by()) && a.polarity() == assertion.polarity());
      if (!known) {
        assertions.add(assertion);
      }
    }
    ongoing |= asserted.manner().ongoing();
    alleged &= asserted.manner().alleged();
    why.addAll(asserted.why());
  }

  /** Makes it the word of an adverse party. */
  void allege() {
    alleged = true;
    why.add("only an adverse party says so");
  }

  Status status() {
    return Standings.status(this);
  }
}
