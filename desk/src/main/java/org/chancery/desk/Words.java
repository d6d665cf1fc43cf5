package org.chancery.desk;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.model.Actor;
import org.chancery.model.ActorKind;
import org.chancery.model.Assertion;
import org.chancery.model.Event;
import org.chancery.model.Record;

/** Puts parts of a record into words for people. */
final class Words {
  private final Record record;

  Words(Record record) {
    this.record = record;
  }

  /** {@code Vladimir Putin (RUS GOV)}. */
  String actor(String id) {
    Actor actor = record.actor(id);
    String name = Ink.clean(actor.name());
    return actor.code().equals("---") ? name : name + " (" + actor.code() + ")";
  }

  String name(String id) {
    return Ink.clean(record.actor(id).name());
  }

  /** {@code A, B → C}, {@code A ↔ B} where all act on all. */
  String parties(Event.Parties parties) {
    if (parties.reciprocal()) {
      Set<String> all = new LinkedHashSet<>(parties.actors());
      all.addAll(parties.recipients());
      return all.stream().map(this::actor).collect(Collectors.joining(" ↔ "));
    }
    String actors = parties.actors().isEmpty() ? "?" : actors(parties.actors());
    return parties.recipients().isEmpty() ? actors : actors + " → " + actors(parties.recipients());
  }

  String actors(List<String> ids) {
    return ids.stream().map(this::actor).collect(Collectors.joining(", "));
  }

  /** A country's name as the report has it, else its English name, else its code. */
  String country(String code) {
    for (Actor actor : record.mentions().actors()) {
      if (actor.kind() == ActorKind.COUNTRY && actor.country().filter(code::equals).isPresent()) {
        return Ink.clean(actor.name());
      }
    }
    for (String two : Locale.getISOCountries()) {
      Locale country = new Locale.Builder().setRegion(two).build();
      if (country.getISO3Country().equals(code)) {
        return country.getDisplayCountry(Locale.ENGLISH);
      }
    }
    return code;
  }

  /** {@code by 2024-06-19} for {@code ../2024-06-19}; a dash where the time can't be told. */
  static String time(Event.EventTime time) {
    return time.when().map(when -> edtf(when.edtf())).orElse("–");
  }

  static String edtf(String edtf) {
    int slash = edtf.indexOf('/');
    if (slash < 0) {
      return edtf.endsWith("~") ? "about " + edtf.substring(0, edtf.length() - 1) : edtf;
    }
    String from = edtf.substring(0, slash);
    String to = edtf.substring(slash + 1);
    if (from.equals("..") || from.isEmpty()) {
      return "by " + to;
    }
    return to.equals("..") || to.isEmpty() ? "from " + from : from + " – " + to;
  }

  /** Who affirms and who denies: {@code John Kirby via CNN; denied by Pyongyang}. */
  String accordingTo(Event.Standing standing) {
    Set<String> affirming = new LinkedHashSet<>();
    Set<String> denying = new LinkedHashSet<>();
    for (Assertion assertion : standing.assertions()) {
      boolean affirmed = assertion.polarity() == Assertion.Polarity.AFFIRMED;
      (affirmed ? affirming : denying).add(source(assertion));
    }
    List<String> parts = new ArrayList<>();
    if (!affirming.isEmpty()) {
      parts.add(String.join(", ", affirming));
    }
    if (!denying.isEmpty()) {
      parts.add("denied by " + String.join(", ", denying));
    }
    return String.join("; ", parts);
  }

  /** Who says so and through whom. */
  String source(Assertion assertion) {
    String name =
        switch (assertion.by().kind()) {
          case PUBLISHER -> publisher();
          case OUTLET, ACTOR, UNNAMED -> Ink.clean(assertion.by().name());
        };
    List<String> through = new ArrayList<>();
    for (String link : assertion.chain()) {
      String clean = Ink.clean(link);
      if (!link.equals("publisher") && !clean.equals(name)) {
        through.add(clean);
      }
    }
    return through.isEmpty() ? name : name + " via " + String.join(" via ", through);
  }

  private String publisher() {
    Optional<String> publisher = record.document().report().header().publisher();
    return publisher.map(Ink::clean).orElse("the report");
  }
}
