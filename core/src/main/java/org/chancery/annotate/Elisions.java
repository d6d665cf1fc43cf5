package org.chancery.annotate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.Token;

/** Mends clauses that leave out what was said before, and months misread. */
final class Elisions {
  private Elisions() {}

  static void apply(List<Token> tokens) {
    months(tokens);
    gaps(tokens);
    days(tokens);
  }

  /** "May 2008": a month, not what may be. */
  private static void months(List<Token> tokens) {
    for (int i = 0; i + 1 < tokens.size(); i++) {
      Token may = tokens.get(i);
      boolean number = tokens.get(i + 1).text().matches("\\d{1,2}|\\d{4}");
      if (may.text().equals("May") && may.tag().equals("MD") && number) {
        tokens.set(i, Repair.retagged(Repair.moved(may, may.head(), "obl:tmod"), "NNP"));
      }
    }
  }

  /** "France gave 200 million, Germany 660 million": both gave. */
  private static void gaps(List<Token> tokens) {
    for (int i = 2; i + 1 < tokens.size(); i++) {
      Token other = tokens.get(i);
      boolean shape =
          other.isName()
              && Set.of(",", "and", ";", "while").contains(Clauses.lower(tokens.get(i - 1)))
              && isAmount(tokens, i + 1);
      Optional<Token> subject = shape ? giver(tokens, i) : Optional.empty();
      if (subject.isPresent()) {
        tokens.set(i, Repair.moved(other, subject.get().index(), "conj"));
      }
    }
  }

  /** Whether from here to the next comma or end there is nothing but an amount. */
  private static boolean isAmount(List<Token> tokens, int from) {
    boolean number = false;
    int i = from;
    while (i < tokens.size()) {
      Token token = tokens.get(i);
      if (token.tag().equals("CD")) {
        number = true;
      } else if (!token.tag().equals("$") && !(number && token.tag().equals("NNS"))) {
        break;
      }
      i++;
    }
    return number
        && (i >= tokens.size()
            || Set.of(",", ".", ";", "and").contains(Clauses.lower(tokens.get(i))));
  }

  /** The subject of the verb before that has an amount for its object. */
  private static Optional<Token> giver(List<Token> tokens, int before) {
    for (int v = before - 1; v > 0; v--) {
      Token verb = tokens.get(v);
      if (!verb.isVerb()) {
        continue;
      }
      boolean amount =
          tokens.stream()
              .filter(t -> t.head() == verb.index() && t.relation().equals("obj"))
              .filter(t -> t.index() < before)
              .anyMatch(t -> t.tag().equals("CD") || hasNumber(tokens, t, before));
      return amount
          ? tokens.stream()
              .filter(t -> t.head() == verb.index() && t.relation().equals("nsubj"))
              .filter(t -> t.isName() && t.index() < verb.index())
              .findFirst()
          : Optional.empty();
    }
    return Optional.empty();
  }

  private static boolean hasNumber(List<Token> tokens, Token noun, int before) {
    return tokens.stream()
        .anyMatch(
            t ->
                t.head() == noun.index()
                    && t.index() < before
                    && (t.tag().equals("CD") || t.tag().equals("$")));
  }

  /** "met on Monday in Paris and on Tuesday in Rome": the days stand side by side. */
  private static void days(List<Token> tokens) {
    for (Token day : List.copyOf(tokens)) {
      boolean loose =
          isWeekday(day)
              && day.relation().startsWith("conj")
              && day.head() >= 0
              && tokens.get(day.head()).isVerb();
      if (loose) {
        tokens.stream()
            .filter(t -> t.head() == day.head() && t.index() < day.index())
            .filter(t -> t.relation().startsWith("obl") && isWeekday(t))
            .findFirst()
            .ifPresent(first -> tokens.set(day.index(), Repair.moved(day, first.index(), "conj")));
      }
    }
  }

  private static boolean isWeekday(Token token) {
    return Reattachments.WEEKDAYS.contains(Clauses.lower(token));
  }
}
