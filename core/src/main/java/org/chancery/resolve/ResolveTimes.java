package org.chancery.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.Document;
import org.chancery.model.Header;
import org.chancery.model.Sentence;
import org.chancery.model.Span;
import org.chancery.model.TimeExpression;
import org.chancery.model.TimeExpression.Type;
import org.chancery.model.Token;

/**
 * Finds the words that say when, and which days they mean seen from the report. Immutable, safe for
 * threads.
 */
public final class ResolveTimes {
  private static final Set<String> MONTHS_AND_NAMES =
      Set.of("may", "march", "april", "june", "august");

  private static final Set<String> RATES = Set.of("a", "an", "per");

  private final TimeGrammar grammar = new TimeGrammar();

  /** The time expressions of a document in order. */
  public List<TimeExpression> resolve(Document document) {
    Header header = document.report().header();
    Optional<LocalDate> anchor =
        header.dateline().flatMap(Header.Dateline::date).or(header::published);
    List<TimeExpression> found = new ArrayList<>();
    Compared compared = new Compared();
    for (Sentence sentence : document.sentences()) {
      String text = flat(document.report().slice(sentence.span()));
      for (TimeGrammar.Match match : grammar.find(text)) {
        Span span =
            new Span(
                sentence.span().begin() + match.begin(), sentence.span().begin() + match.end());
        Token head = last(sentence, span);
        if (!isCount(sentence, head) && !isWord(sentence, head, span) && !isRate(sentence, span)) {
          TimeForms.View view =
              new TimeForms.View(
                  anchor, told(found), compared.at(sentence), ClauseTense.of(sentence, head));
          Optional<When> when = match.meaning().apply(view);
          when.ifPresent(w -> found.add(time(span, sentence, w)));
          when.ifPresent(
              w -> compared.tell(w, sentence, text.substring(match.begin(), match.end())));
        }
      }
    }
    filed(document).ifPresent(found::add);
    found.sort(Comparator.comparingInt(t -> t.span().begin()));
    return found;
  }

  /** The period that figures were given for last. */
  private static final class Compared {
    /** Sentences after which a period is no longer what is compared. */
    private static final int REACH = 3;

    private When period;
    private int sentence;

    Optional<When> at(Sentence current) {
      return current.index() - sentence <= REACH ? Optional.ofNullable(period) : Optional.empty();
    }

    void tell(When when, Sentence current, String words) {
      if (ComparedForms.isPeriod(when) && !ComparedForms.isComparison(words)) {
        period = when;
        sentence = current.index();
      }
    }
  }

  /**
   * The date of the line that opens an agency's report, "NAIROBI, August 21 (Xinhua) --"; it lies
   * outside of all sentences and is filed with the first that follows.
   */
  private Optional<TimeExpression> filed(Document document) {
    Optional<Header.Dateline> line = document.report().header().dateline();
    if (line.flatMap(Header.Dateline::date).isEmpty()) {
      return Optional.empty();
    }
    Span span = line.get().span();
    When day = When.day(line.get().date().get());
    TimeForms.View view =
        new TimeForms.View(
            line.get().date(), Optional.empty(), Optional.empty(), TimeForms.Tense.UNKNOWN);
    Optional<Sentence> first =
        document.sentences().stream().filter(s -> s.span().begin() >= span.end()).findFirst();
    return first.flatMap(
        sentence ->
            grammar.find(flat(document.report().slice(span))).stream()
                .filter(m -> m.meaning().apply(view).filter(day::equals).isPresent())
                .map(m -> new Span(span.begin() + m.begin(), span.begin() + m.end()))
                .map(s -> time(s, sentence, day))
                .findFirst());
  }

  private static TimeExpression time(Span span, Sentence sentence, When when) {
    return new TimeExpression(span, sentence.index(), when.type(), when.timex(), when.interval());
  }

  /** The first day of the date told last. */
  private static Optional<LocalDate> told(List<TimeExpression> found) {
    for (int i = found.size() - 1; i >= 0; i--) {
      Type type = found.get(i).type();
      Optional<LocalDate> first = found.get(i).when().flatMap(TimeExpression.Interval::first);
      if (first.isPresent() && (type == Type.DATE || type == Type.TIME)) {
        return first;
      }
    }
    return Optional.empty();
  }

  private static String flat(String text) {
    StringBuilder flat = new StringBuilder(text.length());
    text.codePoints().forEach(p -> flat.append(p > 0xFFFF ? '\uFFFD' : (char) p));
    return flat.toString();
  }

  private static Token last(Sentence sentence, Span span) {
    Token last = sentence.token(sentence.size() - 1);
    for (Token token : sentence.tokens()) {
      if (token.span().begin() < span.end() && token.span().end() > span.begin()) {
        last = token;
      }
    }
    return last;
  }

  /** "four flights a week", "$1.76 a year": how often or how much, and no time. */
  private static boolean isRate(Sentence sentence, Span span) {
    int at = -1;
    int length = 0;
    for (Token token : sentence.tokens()) {
      if (token.span().begin() < span.end() && token.span().end() > span.begin()) {
        at = at < 0 ? token.index() : at;
        length++;
      }
    }
    if (length != 2 || at == 0 || !RATES.contains(sentence.token(at).lemma())) {
      return false;
    }
    Token before = sentence.token(at - 1);
    return before.isNoun() || before.tag().equals("CD") || before.tag().equals("$");
  }

  /** "2000 soldiers" is no year; "the 1989 results" are of a year, as it is no round number. */
  private static boolean isCount(Sentence sentence, Token head) {
    if (!head.tag().equals("CD")
        || !head.relation().equals("nummod")
        || head.head() < head.index()) {
      return false;
    }
    boolean year = head.text().matches("(?:19|20)\\d{2}") && !head.text().endsWith("00");
    return !year && sentence.token(head.head()).isPlural();
  }

  /** "May he return", "March on", "Theresa May": a word alone that is no month there. */
  private static boolean isWord(Sentence sentence, Token head, Span span) {
    boolean alone = head.span().begin() <= span.begin();
    String word = head.text().toLowerCase(java.util.Locale.ROOT);
    boolean person = head.entity().equals("PERSON") && MONTHS_AND_NAMES.contains(word);
    boolean verb = head.tag().equals("MD") || head.isVerb() && !word.equals("current");
    return alone && (person || verb);
  }
}
