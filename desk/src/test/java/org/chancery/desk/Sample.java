package org.chancery.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.model.Actor;
import org.chancery.model.ActorKind;
import org.chancery.model.ActorMention;
import org.chancery.model.Assertion;
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
import org.chancery.model.Visit;

/**
 * A record made by hand, with characters outside the basic plane and a control character before its
 * words.
 */
final class Sample {
  static final String TEXT =
      "\ud83d\udd34\ud83d\udd34 \u001b[31m France's president visited Kenya on June 18, 2024.";

  private Sample() {}

  static Span span(String words) {
    int at = TEXT.indexOf(words);
    int begin = TEXT.codePointCount(0, at);
    return new Span(begin, begin + words.codePointCount(0, words.length()));
  }

  static Record record() {
    Header header =
        new Header(
            Optional.empty(),
            Optional.of("ANI"),
            List.of("CNN"),
            Optional.of("A headline that is long enough to be wrapped when the terminal is narrow"),
            Optional.of(LocalDate.of(2024, 6, 18)),
            Optional.empty(),
            Optional.empty());
    Report report = new Report("r1", TEXT, header, List.of());
    Span all = new Span(0, TEXT.codePointCount(0, TEXT.length()));
    Sentence sentence = new Sentence(0, Report.Kind.BODY, all, List.of(), 0);
    TimeExpression.Interval day =
        new TimeExpression.Interval(
            "2024-06-18",
            Optional.of(LocalDate.of(2024, 6, 18)),
            Optional.of(LocalDate.of(2024, 6, 18)));
    TimeExpression time =
        new TimeExpression(
            span("June 18, 2024"),
            0,
            TimeExpression.Type.DATE,
            Optional.of("2024-06-18"),
            Optional.of(day));
    Place place =
        new Place(
            span("Kenya"),
            0,
            "Kenya",
            Optional.of("KEN"),
            "country",
            Optional.of(new Place.Point(1, 38)),
            Optional.of(192950));
    Event event = event(new Event.EventTime(Optional.of(day), "stated"));
    Visit visit =
        new Visit(
            "v1",
            "a1",
            "KEN",
            new Visit.Itinerary(event.time(), List.of("Nairobi")),
            Status.OCCURRED,
            Visit.Relations.NONE,
            List.of("e1"));
    return new Record(
        new Document(report, List.of(sentence), List.of()),
        "0".repeat(64),
        new Record.Mentions(
            List.of(actor("a1", "France", "FRA"), actor("a2", "Kenya", "KEN")),
            List.of(time),
            List.of(place)),
        List.of(),
        List.of(event),
        new Record.Derived(
            List.of(),
            List.of(),
            List.of(visit),
            List.of(),
            List.of(new Link(Link.Kind.FOLLOWS, "v1", "e1"))),
        List.of("a warning that is long enough to be wrapped when the terminal is narrow indeed"));
  }

  private static Actor actor(String id, String name, String code) {
    return new Actor(
        id,
        name,
        ActorKind.COUNTRY,
        new Actor.Affiliation(Optional.of(code), List.of(), Optional.empty()),
        List.of(new ActorMention(id, span(name), 0, 0, ActorMention.Form.NAME)),
        "a country");
  }

  private static Event event(Event.EventTime time) {
    Evidence evidence =
        new Evidence(
            0,
            span("visited"),
            List.of(span("France")),
            List.of(span("Kenya")),
            Optional.of(span("June 18, 2024")),
            Optional.empty());
    Assertion assertion =
        new Assertion(
            Assertion.Source.PUBLISHER,
            List.of("publisher"),
            Assertion.Polarity.AFFIRMED,
            Assertion.Certainty.CERTAIN,
            Assertion.Tense.PAST,
            Optional.empty());
    Explanation why =
        new Explanation("A visit R", List.of("T: visited"), List.of(), "", "", "", List.of());
    return new Event(
        "e1",
        new EventCode(
            "CONSULT", "visit", "042", EventCode.Quad.VERBAL_COOPERATION, 4, List.of("diplomatic")),
        new Event.Parties(List.of("a1"), List.of("a2"), false),
        time,
        Optional.of(0),
        new Event.Standing(List.of(assertion), Status.OCCURRED),
        new Event.Grounds(List.of(evidence), "visit.v", 0.9, why));
  }
}
