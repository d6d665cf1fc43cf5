package org.chancery.annotate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.Token;

/**
 * Parallels that share a verb: "captured Goma in January and Bukavu the following month", "bombed
 * Beirut on Monday and Damascus on Tuesday". The second name stands beside the first, and the
 * second time hangs on the second name.
 */
final class Parallels {
  private static final Set<String> STRETCHES =
      Set.of("day", "night", "week", "weekend", "month", "year", "spring", "summer", "autumn");

  private static final Set<String> BEFORE_STRETCH =
      Set.of("the", "a", "an", "following", "next", "last", "this", "same", "previous", "one");

  private static final Set<String> TIME_PREPOSITIONS = Set.of("in", "on", "during");
  private static final Set<String> PLACE_PREPOSITIONS = Set.of("in", "at", "to", "with", "on");

  /** Relations of a name that shares the verb with another of the same kind. */
  private static final Set<String> ARGUMENTS = Set.of("obj", "obl", "iobj");

  private Parallels() {}

  /** A time phrase, from its preposition, where it has one, to its last word. */
  private record Phrase(int begin, int end) {}

  static void apply(List<Token> tokens) {
    for (int and = 3; and + 2 < tokens.size(); and++) {
      if (Set.of("and", ",").contains(Clauses.lower(tokens.get(and)))) {
        int name = endOfName(tokens, opens(tokens, and + 1));
        int at = and;
        if (name > 0) {
          timeFrom(tokens, name + 1)
              .filter(t -> ends(tokens, t.end() + 1))
              .ifPresent(t -> join(tokens, at, name, t));
        }
      }
    }
  }

  private static int opens(List<Token> tokens, int from) {
    boolean preposition = PLACE_PREPOSITIONS.contains(Clauses.lower(tokens.get(from)));
    return preposition ? from + 1 : from;
  }

  /** Index of the last word of the name that begins here; 0 for none. */
  private static int endOfName(List<Token> tokens, int from) {
    int at = from < tokens.size() && tokens.get(from).lemma().equals("the") ? from + 1 : from;
    int end = 0;
    while (at < tokens.size()
        && tokens.get(at).isName()
        && !Reattachments.isCalendar(tokens.get(at))) {
      end = at++;
    }
    return end;
  }

  /** The time that begins here: "on Tuesday", "in May 2021", "the following month", "in 2019". */
  private static Optional<Phrase> timeFrom(List<Token> tokens, int from) {
    int at = from;
    boolean preposition = at < tokens.size() && isIn(tokens, at, TIME_PREPOSITIONS);
    at += preposition ? 1 : 0;
    int begin = at;
    while (at < tokens.size() && at < begin + 4 && isIn(tokens, at, BEFORE_STRETCH)) {
      at++;
    }
    if (at < tokens.size() && at > begin && isIn(tokens, at, STRETCHES)) {
      boolean later = at + 1 < tokens.size() && Clauses.lower(tokens.get(at + 1)).equals("later");
      return Optional.of(new Phrase(from, later ? at + 1 : at));
    }
    boolean dated = at == begin || at == begin + 1 && isIn(tokens, begin, Set.of("last", "next"));
    int end = dated ? endOfDate(tokens, at) : 0;
    boolean bare =
        end > 0 && !preposition && at == begin && !Reattachments.isCalendar(tokens.get(at));
    return end == 0 || bare ? Optional.empty() : Optional.of(new Phrase(from, end));
  }

  /** Index of the last word of "Monday", "May", "May 2021", "March 3, 2021", "2019"; 0 for none. */
  private static int endOfDate(List<Token> tokens, int from) {
    int end = 0;
    int at = from;
    while (at < tokens.size()) {
      Token token = tokens.get(at);
      boolean word = end == 0 && Reattachments.isCalendar(token);
      boolean number = token.text().matches("\\d{1,2}|(?:1[89]|20)\\d\\d");
      boolean year = token.text().length() == 4;
      if (!word && !(number && (end > 0 || year))) {
        break;
      }
      end = at++;
    }
    return end;
  }

  private static boolean isIn(List<Token> tokens, int at, Set<String> words) {
    return words.contains(Clauses.lower(tokens.get(at)));
  }

  /** Whether the clause ends here, or another parallel follows. */
  private static boolean ends(List<Token> tokens, int at) {
    return at >= tokens.size()
        || Set.of(".", ",", ";", "and", ":").contains(Clauses.lower(tokens.get(at)));
  }

  /** Puts the second name beside the first, if there is one with a time of its own. */
  private static void join(List<Token> tokens, int and, int second, Phrase time) {
    int last = tokens.get(and - 1).text().equals(",") ? and - 2 : and - 1;
    Optional<Phrase> before = timeBefore(tokens, last);
    if (before.isEmpty()) {
      return;
    }
    String preposition = preposition(tokens, and + 1);
    for (int i = before.get().begin() - 1; i > 0; i--) {
      Token first = tokens.get(i);
      if (first.isVerb()) {
        return;
      }
      boolean places = isPlace(first) && isPlace(tokens.get(second)) && preposition.isEmpty();
      boolean same = caseOf(tokens, first).equals(preposition) || places;
      if (first.isName() && same && governor(tokens, first) >= 0) {
        rewire(tokens, first, second, time, before.get(), and);
        return;
      }
    }
  }

  /** "met in Geneva in May and Vienna in June": the second place has no preposition of its own. */
  private static boolean isPlace(Token token) {
    return token.entity().equals("LOCATION");
  }

  /** Index of the verb that a name is an argument of, itself or by its object; -1 for none. */
  private static int governor(List<Token> tokens, Token name) {
    if (name.head() < 0 || name.head() > name.index()) {
      return -1;
    }
    Token head = tokens.get(name.head());
    if (head.isVerb()) {
      return ARGUMENTS.contains(name.relation()) ? head.index() : -1;
    }
    boolean ofObject =
        name.relation().equals("nmod") && head.relation().equals("obj") && head.head() >= 0;
    return ofObject && tokens.get(head.head()).isVerb() ? head.head() : -1;
  }

  /** The time phrase that ends here. */
  private static Optional<Phrase> timeBefore(List<Token> tokens, int last) {
    for (int from = Math.max(1, last - 4); from <= last; from++) {
      Optional<Phrase> phrase = timeFrom(tokens, from).filter(p -> p.end() == last);
      if (phrase.isPresent()) {
        return phrase;
      }
    }
    return Optional.empty();
  }

  private static String preposition(List<Token> tokens, int at) {
    String word = Clauses.lower(tokens.get(at));
    return PLACE_PREPOSITIONS.contains(word) ? word : "";
  }

  private static String caseOf(List<Token> tokens, Token name) {
    return tokens.stream()
        .filter(t -> t.head() == name.index() && t.relation().equals("case"))
        .filter(t -> t.index() < name.index())
        .findFirst()
        .map(Clauses::lower)
        .orElse("");
  }

  private static void rewire(
      List<Token> tokens, Token first, int second, Phrase time, Phrase before, int and) {
    if (!datesParallel(tokens, before)) {
      hang(tokens, before, governor(tokens, first), "obl");
    }
    for (int i = and; i < second; i++) {
      Token token = tokens.get(i);
      boolean inside = token.head() > and && token.head() <= second && token.head() != i;
      if (!inside || i == and) {
        String relation =
            i == and ? "cc" : token.tag().equals("IN") || token.tag().equals("TO") ? "case" : "dep";
        tokens.set(i, Repair.moved(token, second, token.isName() ? "compound" : relation));
      }
    }
    tokens.set(second, Repair.moved(tokens.get(second), first.index(), "conj"));
    hang(tokens, time, second, "nmod");
  }

  /** Whether the time is that of a parallel before: the Monday of "Amman on Monday" in a list. */
  private static boolean datesParallel(List<Token> tokens, Phrase time) {
    return tokens.subList(time.begin(), time.end() + 1).stream()
        .filter(t -> t.relation().equals("nmod") && t.head() >= 0)
        .map(t -> tokens.get(t.head()))
        .anyMatch(t -> t.isName() && t.relation().equals("conj"));
  }

  /** Hangs a time by its head word on what it dates. */
  private static void hang(List<Token> tokens, Phrase time, int on, String relation) {
    int head = -1;
    for (int i = time.begin(); i <= time.end(); i++) {
      boolean outside = tokens.get(i).head() < time.begin() || tokens.get(i).head() > time.end();
      boolean preposition = isIn(tokens, i, TIME_PREPOSITIONS);
      head =
          outside && !preposition && (head < 0 || Reattachments.isCalendar(tokens.get(i)))
              ? i
              : head;
    }
    if (head < 0) {
      return;
    }
    for (int i = time.begin(); i <= time.end(); i++) {
      Token token = tokens.get(i);
      boolean outside = token.head() < time.begin() || token.head() > time.end();
      if (i == head) {
        tokens.set(i, Repair.moved(token, on, relation));
      } else if (outside) {
        boolean preposition = isIn(tokens, i, TIME_PREPOSITIONS);
        tokens.set(i, Repair.moved(token, head, preposition ? "case" : "nummod"));
      }
    }
  }
}
