package org.chancery.assemble;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.chancery.annotate.Clauses;
import org.chancery.model.Assertion.Tense;
import org.chancery.model.Document;
import org.chancery.model.Event.EventTime;
import org.chancery.model.Header;
import org.chancery.model.Resolution;
import org.chancery.model.Sentence;
import org.chancery.model.TimeExpression;
import org.chancery.model.TimeExpression.Interval;
import org.chancery.model.Token;

/**
 * Tells when an event happened: by the time expression of its clause, else by tense and publication
 * date.
 */
final class Timing {
  /** Prepositions by which a time bounds something else: "first since 2000", "in 24 years". */
  private static final Set<String> BOUNDS =
      Set.of("since", "until", "till", "before", "after", "by", "ahead of", "despite");

  private static final Pattern WEEKDAY =
      Pattern.compile("(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|evening|night))?");

  /** Days. */
  private static final int WEEK = 7;

  /** Most days of a day, a week, a month, a quarter and a year. */
  private static final int[] GRAINS = {1, WEEK, 31, 92, 366};

  private final Resolution resolution;

  /** Times within sentences; a dateline's date tells no event's time. */
  private final List<TimeExpression> times;

  private final Optional<LocalDate> anchor;

  /** Which words of a sentence may hold a time by what they hang on. */
  private final Predicate<Token> admits;

  Timing(Resolution resolution) {
    this.resolution = resolution;
    this.admits = token -> true;
    Header header = resolution.document().report().header();
    this.times =
        resolution.times().stream()
            .filter(
                t ->
                    t.span().begin()
                        >= resolution.document().sentences().get(t.sentence()).span().begin())
            .toList();
    this.anchor = header.dateline().flatMap(Header.Dateline::date).or(header::published);
  }

  private Timing(Timing all, Predicate<Token> admits) {
    this.resolution = all.resolution;
    this.times = all.times;
    this.anchor = all.anchor;
    this.admits = admits;
  }

  /** The same, of the times whose words are admitted. */
  Timing among(Predicate<Token> words) {
    return new Timing(this, words);
  }

  /** Indexes of the words of a sentence on which a time hangs. */
  Set<Integer> dated(Sentence sentence) {
    Set<Integer> words = new TreeSet<>();
    for (TimeExpression expression : times) {
      if (expression.sentence() == sentence.index() && expression.when().isPresent()) {
        int word = head(sentence, expression).head();
        if (word >= 0) {
          words.add(word);
        }
      }
    }
    return words;
  }

  /**
   * A time and the expression it was read from.
   *
   * @param time when
   * @param expression the words; absent where inferred
   */
  record Found(EventTime time, Optional<TimeExpression> expression) {}

  /** When the event of a trigger happened; several times if the words name several side by side. */
  List<Found> of(Sentence sentence, Token trigger, int object, Tense tense, boolean ongoing) {
    List<TimeExpression> stated = stated(sentence, trigger, object);
    if (stated.isEmpty()) {
      return List.of(
          since(sentence, trigger, object)
              .orElseGet(() -> new Found(inferred(tense, ongoing), Optional.empty())));
    }
    Optional<Interval> days = Days.together(stated);
    if (days.isPresent()) {
      return List.of(new Found(new EventTime(days, "stated"), Optional.of(stated.get(0))));
    }
    List<Found> found = new ArrayList<>();
    for (TimeExpression expression : stated) {
      Optional<Interval> when = tense == Tense.FUTURE ? coming(expression) : expression.when();
      found.add(new Found(new EventTime(when, "stated"), Optional.of(expression)));
    }
    return found;
  }

  /** "has supplied gas since Sunday": from then to the report. */
  private Optional<Found> since(Sentence sentence, Token trigger, int object) {
    boolean perfect =
        trigger.isVerb()
            && sentence.children(trigger, "aux").stream()
                .anyMatch(a -> Set.of("has", "have", "'ve", "'s").contains(Clauses.lower(a)));
    if (!perfect || anchor.isEmpty()) {
      return Optional.empty();
    }
    Clauses clauses = new Clauses(sentence);
    for (TimeExpression expression : times) {
      Optional<LocalDate> first = expression.when().flatMap(Interval::first);
      if (expression.sentence() == sentence.index() && first.isPresent()) {
        Token head = head(sentence, expression);
        boolean since = clauses.preposition(head).filter("since"::equals).isPresent();
        if (since
            && governs(sentence, head, trigger, object)
            && !first.get().isAfter(anchor.get())) {
          Interval span =
              new Interval(first.get() + "/" + anchor.get(), first, Optional.of(anchor.get()));
          return Optional.of(
              new Found(new EventTime(Optional.of(span), "stated"), Optional.of(expression)));
        }
      }
    }
    return Optional.empty();
  }

  /** "is to hold talks on Monday": the Monday to come, where the nearest one has gone by. */
  private Optional<Interval> coming(TimeExpression expression) {
    Optional<LocalDate> day = expression.when().flatMap(Interval::first);
    boolean weekday =
        WEEKDAY.matcher(slice(expression.span().begin(), expression.span().end())).matches();
    boolean single = day.isPresent() && day.equals(expression.when().flatMap(Interval::last));
    boolean gone =
        single
            && anchor.isPresent()
            && day.get().isBefore(anchor.get())
            && day.get().isAfter(anchor.get().minusDays(WEEK));
    if (!weekday || !gone) {
      return expression.when();
    }
    LocalDate next = day.get().plusDays(WEEK);
    return Optional.of(new Interval(next.toString(), Optional.of(next), Optional.of(next)));
  }

  /**
   * Whether a stated time lies wholly after the report, or a present tense reaches beyond it:
   * "visits Washington next week", "his visit on Friday" are plans whatever the tense.
   */
  boolean isAhead(Found found, Tense tense) {
    if (anchor.isEmpty() || found.expression().isEmpty() || tense == Tense.FUTURE) {
      return false;
    }
    Optional<Interval> when = found.time().when();
    boolean after = when.flatMap(Interval::first).map(d -> d.isAfter(anchor.get())).orElse(false);
    boolean reaches = when.flatMap(Interval::last).map(d -> d.isAfter(anchor.get())).orElse(false);
    return after || tense == Tense.PRESENT && reaches;
  }

  /** Publication bounds what is only told: past events lie before it, planned ones after. */
  EventTime inferred(Tense tense, boolean ongoing) {
    if (anchor.isEmpty()) {
      return EventTime.UNKNOWN;
    }
    LocalDate day = anchor.get();
    if (tense == Tense.FUTURE) {
      return new EventTime(
          Optional.of(new Interval(day + "/..", Optional.of(day), Optional.empty())), "inferred");
    }
    String basis = ongoing ? "inferred" : "reported";
    return new EventTime(
        Optional.of(new Interval("../" + day, Optional.empty(), Optional.of(day))), basis);
  }

  private List<TimeExpression> stated(Sentence sentence, Token trigger, int object) {
    Clauses clauses = new Clauses(sentence);
    List<TimeExpression> found = new ArrayList<>();
    List<TimeExpression> own = new ArrayList<>();
    for (TimeExpression expression : times) {
      boolean here = expression.sentence() == sentence.index() && expression.when().isPresent();
      if (here) {
        Token head = head(sentence, expression);
        if (!admits.test(head)) {
          continue;
        }
        if (isOwn(head, trigger)) {
          own.add(expression);
        }
        if (!isBound(clauses, sentence, head) && governs(sentence, head, trigger, object)) {
          found.add(expression);
        }
      }
    }
    if (found.isEmpty()) {
      relativeTo(sentence, trigger)
          .or(() -> new Chronicle(document(), times).heading(sentence))
          .ifPresent(found::add);
    }
    return own.size() == 1 ? own : coordinated(sentence, found);
  }

  /** "on Thursday cancelled next month's summit": the summit has a time of its own. */
  private static boolean isOwn(Token time, Token trigger) {
    return trigger.isNoun()
        && time.head() == trigger.index()
        && time.index() < trigger.index()
        && time.relation().equals("nmod:poss");
  }

  /**
   * Several times only where they stand side by side: "in 1961, 2000 and 2001"; else the one
   * nearest the trigger.
   */
  private List<TimeExpression> coordinated(Sentence sentence, List<TimeExpression> found) {
    if (found.size() < 2) {
      return found;
    }
    List<TimeExpression> run = new ArrayList<>(List.of(found.get(0)));
    for (int i = 1; i < found.size(); i++) {
      String between = slice(found.get(i - 1).span().end(), found.get(i).span().begin()).trim();
      if (between.equals(",")
          || between.equals("and")
          || between.equals(", and")
          || between.equals("or")) {
        run.add(found.get(i));
      } else {
        break;
      }
    }
    return run.size() > 1 ? run : List.of(finest(found));
  }

  /**
   * "on Monday in 2023": the finest time says most; of equals the first, be a month longer or not.
   */
  private static TimeExpression finest(List<TimeExpression> found) {
    TimeExpression best = found.get(0);
    for (TimeExpression each : found) {
      if (grain(each) < grain(best)) {
        best = each;
      }
    }
    return best;
  }

  /** How coarse a time is: 0 a day, then a week, a month, a quarter, a year, more, no end. */
  private static int grain(TimeExpression expression) {
    Interval when = expression.when().orElseThrow();
    if (when.first().isEmpty() || when.last().isEmpty()) {
      return GRAINS.length + 1;
    }
    long days = when.last().get().toEpochDay() - when.first().get().toEpochDay() + 1;
    int grain = 0;
    while (grain < GRAINS.length && days > GRAINS[grain]) {
      grain++;
    }
    return grain;
  }

  private String slice(int begin, int end) {
    return end <= begin
        ? ""
        : resolution.document().report().slice(new org.chancery.model.Span(begin, end));
  }

  private static boolean isBound(Clauses clauses, Sentence sentence, Token head) {
    Token at = head;
    for (int i = 0; i < 3; i++) {
      if (clauses.preposition(at).map(BOUNDS::contains).orElse(false)) {
        return true;
      }
      int before = at.index() - 1;
      if (before >= 0 && BOUNDS.contains(Clauses.lower(sentence.token(before)))) {
        return true;
      }
      boolean chained =
          at.plainRelation().equals("conj")
              || at.plainRelation().equals("nummod")
              || at.plainRelation().equals("compound");
      if (!chained || at.head() < 0) {
        return false;
      }
      at = sentence.token(at.head());
    }
    return false;
  }

  /** The token of a time expression whose governor lies outside it. */
  static Token head(Sentence sentence, TimeExpression expression) {
    Token head = null;
    for (Token token : sentence.tokens()) {
      if (expression.span().overlaps(token.span())) {
        boolean outside =
            token.head() < 0 || !expression.span().overlaps(sentence.token(token.head()).span());
        if (outside
            && !token.plainRelation().equals("case")
            && !token.plainRelation().equals("punct")) {
          head = token;
        }
        if (head == null) {
          head = token;
        }
      }
    }
    return head;
  }

  /**
   * Whether a time belongs to a trigger: climbing from it, the trigger or its object is the first
   * verb or event met.
   */
  private static boolean governs(Sentence sentence, Token time, Token trigger, int object) {
    Token at = time;
    while (true) {
      if (at.index() == trigger.index() || at.index() == object) {
        return true;
      }
      boolean stop = at != time && (at.isVerb() && !isAuxiliary(at));
      if (stop) {
        return isSupported(sentence, at, trigger) || isNearer(sentence, at, trigger, time);
      }
      if (at.head() < 0) {
        return false;
      }
      at = sentence.token(at.head());
    }
  }

  private static boolean isAuxiliary(Token token) {
    return token.plainRelation().equals("aux") || token.plainRelation().equals("cop");
  }

  /**
   * A verb's time is also that of the noun event it carries ("made a visit on Monday"), of its
   * infinitive ("plans to meet on Monday") and of verbs coordinated with it that have none.
   */
  private static boolean isSupported(Sentence sentence, Token verb, Token trigger) {
    if (trigger.head() != verb.index()) {
      return false;
    }
    String relation = trigger.plainRelation();
    boolean carried = trigger.isNoun() && (relation.equals("obj") || relation.equals("nsubj"));
    return carried || relation.equals("xcomp");
  }

  /**
   * "will replace documents signed in 1961": a participle between verb and time is nearer to the
   * time.
   */
  private static boolean isNearer(Sentence sentence, Token verb, Token trigger, Token time) {
    boolean participle =
        trigger.tag().equals("VBN")
            && trigger.plainRelation().equals("acl")
            && verb.index() < trigger.index()
            && trigger.index() < time.index();
    boolean future = sentence.children(verb, "aux").stream().anyMatch(a -> a.tag().equals("MD"));
    for (int i = trigger.index() + 1; i < time.index(); i++) {
      participle &= !sentence.token(i).isVerb();
    }
    return participle && future;
  }

  /** "last September, when he travelled to Russia": the time that a relative clause hangs on. */
  private Optional<TimeExpression> relativeTo(Sentence sentence, Token trigger) {
    Token at = trigger;
    for (int i = 0; i < 2 && at.head() >= 0; i++) {
      boolean when =
          sentence.children(at, "advmod", "mark").stream()
              .anyMatch(t -> Clauses.lower(t).equals("when"));
      if (when) {
        int comma =
            sentence.children(at, "advmod", "mark").stream()
                .filter(t -> Clauses.lower(t).equals("when"))
                .findFirst()
                .orElseThrow()
                .index();
        for (TimeExpression expression : times) {
          boolean before =
              expression.sentence() == sentence.index() && expression.when().isPresent();
          if (before
              && expression.span().end() <= sentence.token(comma).span().begin()
              && sentence.token(comma).span().begin() - expression.span().end() <= 3) {
            return Optional.of(expression);
          }
        }
      }
      at = sentence.token(at.head());
    }
    return Optional.empty();
  }

  Document document() {
    return resolution.document();
  }
}
