package org.chancery.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
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

  private final TimeGrammar grammar = new TimeGrammar();

  /** The time expressions of a document in order. */
  public List<TimeExpression> resolve(Document document) {
    Header header = document.report().header();
    Optional<LocalDate> anchor =
        header.dateline().flatMap(Header.Dateline::date).or(header::published);
    List<TimeExpression> found = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      String text = flat(document.report().slice(sentence.span()));
      for (TimeGrammar.Match match : grammar.find(text)) {
        Span span =
            new Span(
                sentence.span().begin() + match.begin(), sentence.span().begin() + match.end());
        Token head = last(sentence, span);
        if (!isCount(sentence, head) && !isWord(sentence, head, span)) {
          TimeForms.View view =
              new TimeForms.View(anchor, told(found), ClauseTense.of(sentence, head));
          match.meaning().apply(view).ifPresent(w -> found.add(time(span, sentence, w)));
        }
      }
    }
    return found;
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

  /** "2000 soldiers" is no year. */
  private static boolean isCount(Sentence sentence, Token head) {
    if (!head.tag().equals("CD")
        || !head.relation().equals("nummod")
        || head.head() < head.index()) {
      return false;
    }
    return sentence.token(head.head()).isPlural();
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
