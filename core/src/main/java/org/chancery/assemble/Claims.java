package org.chancery.assemble;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.Actor;
import org.chancery.model.Claim;
import org.chancery.model.Header;
import org.chancery.model.Resolution;
import org.chancery.model.Sentence;
import org.chancery.model.Span;
import org.chancery.model.Status;

/** Finds claims of recency and dates in the words, and holds them against the events in hand. */
final class Claims {
  private static final String NUMBER =
      "(\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|a)";
  private static final Pattern FIRST_IN =
      Pattern.compile(
          "\\bfirst\\b[^.;]{0,80}?\\bin\\s+(?:more than |nearly |almost |over |about |some |at least )?"
              + NUMBER
              + "\\s+(day|week|month|year|decade)s?\\b");
  private static final Pattern FIRST_SINCE =
      Pattern.compile(
          "\\bfirst\\b[^.;]{0,80}?\\bsince\\s+((?:(?:"
              + "January|February|March|April|May|June|July|August|September|October|November|December"
              + ")\\s+)?\\d{4})\\b");
  private static final Pattern LAST =
      Pattern.compile(
          "\\blast\\s+(visited|met|travelled|traveled|hosted|went|held|signed|came|fought|spoke)\\b[^.;]{0,60}?\\b((?:(?:January|February|March|April|May|June|July|August|September|October|November|December)\\s+)?\\d{4})\\b");
  private static final Pattern EVER =
      Pattern.compile("\\b(?:first[- ]ever|first\\s+(?:\\w+\\s+){1,3}ever|for the first time)\\b");

  /** A claim of so many years is rounded: it may be off by less than this, in months. */
  private static final int ROUNDING = 11;

  private final Resolution resolution;
  private final List<Draft> drafts;
  private final Map<String, Actor> actors = new HashMap<>();
  private final List<Claim> found = new ArrayList<>();

  Claims(Resolution resolution, List<Draft> drafts) {
    this.resolution = resolution;
    this.drafts = drafts;
    resolution.actors().forEach(a -> actors.put(a.id(), a));
  }

  List<Claim> find() {
    dateline();
    for (Sentence sentence : resolution.document().sentences()) {
      if (sentence.kind() == org.chancery.model.Report.Kind.BODY) {
        String text = resolution.document().report().slice(sentence.span());
        matches(sentence, text, FIRST_IN, Claim.Kind.FIRST_IN);
        matches(sentence, text, FIRST_SINCE, Claim.Kind.FIRST_SINCE);
        matches(sentence, text, LAST, Claim.Kind.LAST);
        matches(sentence, text, EVER, Claim.Kind.FIRST_EVER);
      }
    }
    return List.copyOf(found);
  }

  private void matches(Sentence sentence, String text, Pattern pattern, Claim.Kind kind) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      Span span =
          new Span(
              sentence.span().begin() + text.codePointCount(0, matcher.start()),
              sentence.span().begin() + text.codePointCount(0, matcher.end()));
      judge(sentence, span, matcher, kind);
    }
  }

  private void judge(Sentence sentence, Span span, Matcher matcher, Claim.Kind kind) {
    Optional<Draft> about = about(sentence, span);
    if (about.isEmpty()) {
      if (kind != Claim.Kind.LAST) {
        String reason = "what it is about is no event in hand";
        add(sentence, span, kind, Claim.Verdict.UNKNOWN, reason, List.of());
      }
      return;
    }
    Draft event = about.get();
    List<Draft> earlier = earlier(event);
    switch (kind) {
      case FIRST_IN -> firstIn(sentence, span, event, earlier, matcher);
      case FIRST_SINCE -> firstSince(sentence, span, event, earlier, matcher.group(1));
      case LAST -> last(sentence, span, event);
      default -> ever(sentence, span, event, earlier);
    }
  }

  /** The event whose mention stands nearest to the words. */
  private Optional<Draft> about(Sentence sentence, Span span) {
    Optional<Draft> best = Optional.empty();
    int nearest = Integer.MAX_VALUE;
    for (Draft draft : drafts) {
      for (Draft.Part part : draft.parts) {
        if (part.evidence().sentence() == sentence.index()) {
          Span trigger = part.evidence().trigger();
          int distance =
              span.covers(trigger)
                  ? 0
                  : Math.min(
                      Math.abs(trigger.begin() - span.begin()),
                      Math.abs(trigger.end() - span.begin()));
          if (distance < nearest) {
            nearest = distance;
            best = Optional.of(draft);
          }
        }
      }
    }
    return best;
  }

  /** Events of the same kind between the same parties that lie before, latest first. */
  private List<Draft> earlier(Draft event) {
    List<Draft> earlier = new ArrayList<>();
    Optional<LocalDate> day = day(event);
    for (Draft draft : drafts) {
      boolean same =
          draft != event
              && draft.code.type().equals(event.code.type())
              && draft.code.mode().equals(event.code.mode())
              && sameParties(draft, event);
      boolean took = draft.status() == Status.OCCURRED && draft.isStated();
      boolean before = day.isEmpty() || day(draft).map(d -> d.isBefore(day.get())).orElse(false);
      if (same && took && before) {
        earlier.add(draft);
      }
    }
    earlier.sort((a, b) -> day(b).orElse(LocalDate.MIN).compareTo(day(a).orElse(LocalDate.MIN)));
    return earlier;
  }

  private boolean sameParties(Draft one, Draft other) {
    return one.actors.stream().anyMatch(other.actors::contains)
        && one.recipients.stream()
            .map(this::country)
            .anyMatch(c -> other.recipients.stream().map(this::country).anyMatch(c::equals));
  }

  private String country(String id) {
    return actors.get(id).country().orElse(id);
  }

  private Optional<LocalDate> day(Draft draft) {
    return draft
        .time
        .when()
        .flatMap(w -> w.first().or(w::last))
        .or(() -> resolution.document().report().header().published());
  }

  private void firstIn(
      Sentence sentence, Span span, Draft event, List<Draft> earlier, Matcher matcher) {
    String unit = matcher.group(2).toLowerCase(Locale.ROOT);
    long months =
        number(matcher.group(1))
            * switch (unit) {
              case "decade" -> 120L;
              case "year" -> 12L;
              default -> 1L;
            };
    if (earlier.isEmpty() || unit.equals("day") || unit.equals("week")) {
      add(
          sentence,
          span,
          Claim.Kind.FIRST_IN,
          Claim.Verdict.UNKNOWN,
          "no earlier event of this kind between them is in hand",
          List.of(event));
      return;
    }
    Draft before = earlier.get(0);
    LocalDate then = day(before).orElseThrow();
    LocalDate now = day(event).orElseThrow();
    long between =
        java.time.temporal.ChronoUnit.MONTHS.between(then.withDayOfMonth(1), now.withDayOfMonth(1));
    boolean consistent = between >= months - ROUNDING;
    String reason =
        edtf(event)
            + " less "
            + edtf(before)
            + " is "
            + between / 12
            + " years "
            + between % 12
            + " months";
    add(
        sentence,
        span,
        Claim.Kind.FIRST_IN,
        consistent ? Claim.Verdict.CONSISTENT : Claim.Verdict.CONTRADICTED,
        reason,
        List.of(event, before));
  }

  private static long number(String word) {
    List<String> words =
        List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
            "eleven", "twelve");
    if (word.matches("\\d+")) {
      return Long.parseLong(word);
    }
    return switch (word) {
      case "a" -> 1;
      case "fifteen" -> 15;
      case "twenty" -> 20;
      case "thirty" -> 30;
      case "forty" -> 40;
      case "fifty" -> 50;
      default -> words.indexOf(word);
    };
  }

  private void firstSince(
      Sentence sentence, Span span, Draft event, List<Draft> earlier, String since) {
    int year = Integer.parseInt(since.substring(since.length() - 4));
    if (earlier.isEmpty()) {
      add(
          sentence,
          span,
          Claim.Kind.FIRST_SINCE,
          Claim.Verdict.UNKNOWN,
          "no earlier event of this kind between them is in hand",
          List.of(event));
      return;
    }
    Draft before = earlier.get(0);
    int then = day(before).orElseThrow().getYear();
    Claim.Verdict verdict =
        then == year
            ? Claim.Verdict.CONSISTENT
            : then > year ? Claim.Verdict.CONTRADICTED : Claim.Verdict.UNKNOWN;
    add(
        sentence,
        span,
        Claim.Kind.FIRST_SINCE,
        verdict,
        "the latest earlier one in hand is of " + edtf(before),
        List.of(event, before));
  }

  private void last(Sentence sentence, Span span, Draft event) {
    Optional<LocalDate> then = day(event);
    Optional<LocalDate> report = resolution.document().report().header().published();
    List<Draft> between = new ArrayList<>();
    List<Draft> later = new ArrayList<>();
    for (Draft draft : drafts) {
      boolean same =
          draft != event
              && draft.code.type().equals(event.code.type())
              && draft.code.mode().equals(event.code.mode())
              && sameParties(draft, event);
      if (same
          && draft.status() == Status.OCCURRED
          && then.isPresent()
          && day(draft).map(d -> d.isAfter(then.get())).orElse(false)) {
        boolean current =
            report.isPresent()
                && day(draft).map(d -> d.isAfter(report.get().minusDays(31))).orElse(false);
        (current ? later : between).add(draft);
      }
    }
    List<Draft> deciding = new ArrayList<>(List.of(event));
    deciding.addAll(between.isEmpty() ? later : between);
    Claim.Verdict verdict =
        between.isEmpty() ? Claim.Verdict.CONSISTENT : Claim.Verdict.CONTRADICTED;
    String reason =
        between.isEmpty()
            ? "no other one between " + edtf(event) + " and the report is in hand"
            : "there was one of " + edtf(between.get(0));
    add(sentence, span, Claim.Kind.LAST, verdict, reason, deciding);
  }

  private void ever(Sentence sentence, Span span, Draft event, List<Draft> earlier) {
    boolean none = earlier.isEmpty();
    add(
        sentence,
        span,
        Claim.Kind.FIRST_EVER,
        none ? Claim.Verdict.UNKNOWN : Claim.Verdict.CONTRADICTED,
        none ? "no earlier one is in hand" : "there was one of " + edtf(earlier.get(0)),
        none ? List.of(event) : List.of(event, earlier.get(0)));
  }

  /**
   * A dateline a day off the publication is a matter of time zones; more than that is a
   * contradiction.
   */
  private void dateline() {
    Header header = resolution.document().report().header();
    Optional<LocalDate> filed = header.dateline().flatMap(Header.Dateline::date);
    if (filed.isEmpty() || header.published().isEmpty() || filed.equals(header.published())) {
      return;
    }
    long apart = Math.abs(filed.get().toEpochDay() - header.published().get().toEpochDay());
    boolean ahead = filed.get().isAfter(header.published().get());
    DayOfWeek weekday = filed.get().getDayOfWeek();
    String reason =
        "dateline "
            + filed.get()
            + " ("
            + weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH)
            + "), published "
            + header.published().get()
            + (apart <= 1
                ? ": a day apart, as between time zones; days are reckoned from the dateline"
                : ": " + apart + " days apart");
    boolean fits = apart <= 1 || !ahead && apart <= 7;
    found.add(
        new Claim(
            "c" + (found.size() + 1),
            0,
            header.dateline().orElseThrow().span(),
            Claim.Kind.DATE,
            fits ? Claim.Verdict.CONSISTENT : Claim.Verdict.CONTRADICTED,
            reason,
            List.of()));
  }

  private static String edtf(Draft draft) {
    return draft.time.when().map(w -> w.edtf()).orElse("an unknown day");
  }

  private void add(
      Sentence sentence,
      Span span,
      Claim.Kind kind,
      Claim.Verdict verdict,
      String reason,
      List<Draft> deciding) {
    found.add(
        new Claim(
            "c" + (found.size() + 1),
            sentence.index(),
            span,
            kind,
            verdict,
            reason,
            deciding.stream().map(d -> d.id).toList()));
  }
}
