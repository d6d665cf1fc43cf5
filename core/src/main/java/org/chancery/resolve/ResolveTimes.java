package org.chancery.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.annotate.Clauses;
import org.chancery.model.Document;
import org.chancery.model.Header;
import org.chancery.model.Sentence;
import org.chancery.model.Span;
import org.chancery.model.TimeExpression;
import org.chancery.model.Token;

/**
 * Finds the words that say when, and which days they mean seen from the report. Immutable, safe for
 * threads.
 */
public final class ResolveTimes {
  /** Verbs whose infinitive lies ahead: "plans to meet on Friday". */
  private static final Set<String> AHEAD =
      Set.of(
          "plan",
          "expect",
          "schedule",
          "intend",
          "hope",
          "agree",
          "due",
          "set",
          "want",
          "prepare",
          "aim",
          "vow",
          "promise",
          "threaten",
          "urge",
          "ask",
          "call",
          "invite",
          "ready");

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
        if (!isCount(sentence, head)) {
          TimeGrammar.View view = new TimeGrammar.View(anchor, isFuture(sentence, head));
          match
              .meaning()
              .apply(view)
              .ifPresent(
                  w ->
                      found.add(
                          new TimeExpression(
                              span, sentence.index(), w.type(), w.timex(), w.interval())));
        }
      }
    }
    return found;
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

  /** Whether the clause that holds a time speaks of the future. */
  static boolean isFuture(Sentence sentence, Token time) {
    Token at = time;
    while (at.head() >= 0) {
      at = sentence.token(at.head());
      if (!at.isVerb() && !at.isAdjective()) {
        continue;
      }
      for (Token aux : sentence.children(at, "aux")) {
        String word = Clauses.lower(aux);
        if (word.equals("will")
            || word.equals("shall")
            || word.equals("'ll")
            || word.equals("would")) {
          return true;
        }
      }
      boolean infinitive =
          sentence.children(at, "mark").stream().anyMatch(m -> m.tag().equals("TO"));
      if (infinitive && at.head() >= 0 && AHEAD.contains(sentence.token(at.head()).lemma())) {
        return true;
      }
      if (infinitive && at.plainRelation().equals("xcomp")) {
        continue;
      }
      boolean progressive =
          at.tag().equals("VBG")
              && sentence.children(at, "aux").stream()
                  .anyMatch(a -> a.tag().equals("VBZ") || a.tag().equals("VBP"));
      return progressive || AHEAD.contains(at.lemma()) && infinitive;
    }
    return false;
  }
}
