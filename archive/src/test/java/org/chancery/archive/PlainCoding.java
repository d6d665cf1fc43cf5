package org.chancery.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.model.Actor;
import org.chancery.model.ActorKind;
import org.chancery.model.ActorMention;
import org.chancery.model.Assertion;
import org.chancery.model.ChanceryException;
import org.chancery.model.Claim;
import org.chancery.model.Document;
import org.chancery.model.Event;
import org.chancery.model.EventCode;
import org.chancery.model.Evidence;
import org.chancery.model.Explanation;
import org.chancery.model.Header;
import org.chancery.model.Link;
import org.chancery.model.Place;
import org.chancery.model.Record;
import org.chancery.model.Report;
import org.chancery.model.Sentence;
import org.chancery.model.Span;
import org.chancery.model.Status;
import org.chancery.model.TimeExpression;
import org.chancery.read.Source;

/**
 * Codes texts that say plainly what is in them, so that the archive can be tested without language
 * models: a line an event, {@code day|actors|TYPE/mode|recipients|status|place|words}; an actor is
 * {@code CODE/kind/name}, several parted by {@code +}; {@code <>} before the recipients makes it
 * reciprocal; a line {@code relays X} names an outlet relayed; {@code bad …} can't be coded; any
 * other line is a sentence without event. A denial answers the event before it.
 */
final class PlainCoding implements Function<Source, Record> {
  @Override
  public Record apply(Source source) {
    return new Draft(source).record();
  }

  private static final class Draft {
    private final Source source;
    private final String text;
    private final Map<String, Actor> actors = new LinkedHashMap<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<String> relays = new ArrayList<>();

    Draft(Source source) {
      this.source = source;
      this.text = source.text();
    }

    Record record() {
      int at = 0;
      for (String line : text.split("\n", -1)) {
        Span span = new Span(at, at + line.codePointCount(0, line.length()));
        line(line, span);
        at = span.end() + 1;
      }
      Header header =
          new Header(
              source.url(),
              source.publisher(),
              relays,
              source.headline(),
              source.published(),
              Optional.empty(),
              Optional.empty());
      Report report = new Report(source.id().orElse("r"), text, header, List.of());
      return new Record(
          new Document(report, sentences, List.of()),
          "codebook",
          new Record.Mentions(List.copyOf(actors.values()), List.of(), places),
          List.of(),
          events,
          new Record.Derived(List.of(), List.of(), List.of(), claims, links),
          List.of());
    }

    private void line(String line, Span span) {
      if (line.startsWith("bad ")) {
        throw new ChanceryException(
            ChanceryException.Kind.BAD_INPUT, "bad", source.name() + ": can't be coded");
      }
      if (line.startsWith("relays ")) {
        relays.add(line.substring(7));
      }
      if (line.startsWith("claims ")) {
        claim(line, span);
      }
      String[] parts = line.split("\\|");
      Span words = parts.length == 7 ? new Span(span.end() - parts[6].length(), span.end()) : span;
      sentences.add(new Sentence(sentences.size(), Report.Kind.BODY, words, List.of(), 0));
      if (parts.length >= 6) {
        event(parts, span);
      }
    }

    /**
     * {@code claims FIRST_IN first in 24 years}: of the event before it; with {@code alone} before
     * the kind of none that is in hand.
     */
    private void claim(String line, Span span) {
      boolean alone = line.startsWith("claims alone ");
      Claim.Kind kind = Claim.Kind.valueOf(line.split(" ")[alone ? 2 : 1]);
      String event = events.get(events.size() - 1).id();
      claims.add(
          new Claim(
              "c" + (claims.size() + 1),
              sentences.size(),
              span,
              kind,
              Claim.Verdict.UNKNOWN,
              "nothing in hand",
              alone ? List.of() : List.of(event)));
    }

    private void event(String[] parts, Span span) {
      boolean reciprocal = parts[3].startsWith("<>");
      List<String> recipients = parties(reciprocal ? parts[3].substring(2) : parts[3], span);
      String[] code = parts[2].split("/");
      Status status = Status.valueOf(parts[4].toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
      Optional<Integer> place = place(parts[5], span);
      Span trigger = trigger(parts, span);
      String id = "e" + (events.size() + 1);
      if (code[0].equals("REJECT") && !events.isEmpty()) {
        links.add(new Link(Link.Kind.ANSWERS, id, events.get(events.size() - 1).id()));
      }
      events.add(
          new Event(
              id,
              new EventCode(
                  code[0],
                  code.length > 1 ? code[1] : "",
                  "040",
                  code[0].equals("ASSAULT")
                      ? EventCode.Quad.MATERIAL_CONFLICT
                      : EventCode.Quad.VERBAL_COOPERATION,
                  code[0].equals("ASSAULT") ? -9 : 4,
                  List.of("diplomatic")),
              new Event.Parties(parties(parts[1], span), recipients, reciprocal),
              time(parts[0]),
              place,
              new Event.Standing(List.of(assertion(status)), status),
              new Event.Grounds(
                  List.of(
                      new Evidence(
                          sentences.size() - 1,
                          trigger,
                          List.of(),
                          List.of(),
                          Optional.empty(),
                          Optional.empty())),
                  "rule",
                  0.9,
                  new Explanation("", List.of(), List.of(), "", "", "", List.of()))));
    }

    /** The first of the words at the end of the line. */
    private Span trigger(String[] parts, Span span) {
      if (parts.length < 7) {
        return new Span(span.begin(), span.begin() + 1);
      }
      int begin = span.end() - parts[6].length();
      return new Span(begin, begin + parts[6].split(" ")[0].length());
    }

    private static Assertion assertion(Status status) {
      boolean denied = status == Status.DENIED || status == Status.NOT_OCCURRED;
      return new Assertion(
          Assertion.Source.PUBLISHER,
          List.of(),
          denied ? Assertion.Polarity.DENIED : Assertion.Polarity.AFFIRMED,
          Assertion.Certainty.CERTAIN,
          status == Status.PLANNED ? Assertion.Tense.FUTURE : Assertion.Tense.PAST,
          Optional.empty());
    }

    private static Event.EventTime time(String day) {
      if (day.isEmpty()) {
        return Event.EventTime.UNKNOWN;
      }
      LocalDate date = LocalDate.parse(day);
      return new Event.EventTime(
          Optional.of(new TimeExpression.Interval(day, Optional.of(date), Optional.of(date))),
          "stated");
    }

    /** {@code Pyongyang}, or with its country {@code PRK:Pyongyang}. */
    private Optional<Integer> place(String spec, Span span) {
      if (spec.isEmpty()) {
        return Optional.empty();
      }
      String name = spec.substring(spec.indexOf(':') + 1);
      Optional<String> country =
          Optional.of(spec).filter(s -> s.contains(":")).map(s -> s.substring(0, s.indexOf(':')));
      places.add(
          new Place(
              new Span(span.begin(), span.begin() + 1),
              sentences.size() - 1,
              name,
              country,
              "city",
              Optional.of(new Place.Point(10, 20)),
              Optional.empty()));
      return Optional.of(places.size() - 1);
    }

    private List<String> parties(String list, Span span) {
      List<String> ids = new ArrayList<>();
      for (String spec : list.split("\\+")) {
        if (!spec.isEmpty()) {
          ids.add(actors.computeIfAbsent(spec, s -> actor(s, span)).id());
        }
      }
      return ids;
    }

    private Actor actor(String spec, Span span) {
      String[] parts = spec.split("/");
      String id = "a" + (actors.size() + 1);
      boolean person = parts[1].equals("person");
      return new Actor(
          id,
          parts[2],
          ActorKind.valueOf(parts[1].toUpperCase(java.util.Locale.ROOT)),
          new Actor.Affiliation(
              parts[0].isEmpty() ? Optional.empty() : Optional.of(parts[0]),
              person ? List.of("GOV") : List.of(),
              person ? Optional.of("President") : Optional.empty()),
          List.of(
              new ActorMention(
                  id,
                  new Span(span.begin(), span.begin() + 1),
                  sentences.size() - 1,
                  0,
                  ActorMention.Form.NAME)),
          "test");
    }
  }
}
