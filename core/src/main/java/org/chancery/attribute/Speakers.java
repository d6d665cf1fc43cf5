package org.chancery.attribute;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.annotate.Clauses;
import org.chancery.model.Sentence;
import org.chancery.model.Span;
import org.chancery.model.Token;

/** Finds who speaks with a cue, and the words for them. Made for one sentence. */
final class Speakers {
  /** Pronouns of those who are quoted: "I think" within a quotation is no source of the report. */
  private static final Set<String> OWN = Set.of("i", "we", "you", "it", "that", "this", "there");

  private final Clauses clauses;
  private final Sentence sentence;

  Speakers(Clauses clauses) {
    this.clauses = clauses;
    this.sentence = clauses.sentence();
  }

  /** The word for the one who speaks; absent for "it was said". */
  Optional<Token> of(Token cue) {
    if (cue.isVerb()) {
      Optional<Token> closing = closes(cue) ? inverted(cue) : Optional.empty();
      if (closing.isPresent()) {
        return closing;
      }
      return clauses.subjects(cue).stream()
          .filter(s -> !isDay(s))
          .findFirst()
          .or(() -> inverted(cue));
    }
    Optional<Token> owner = clauses.possessors(cue).stream().findFirst();
    if (owner.isPresent()) {
      return owner;
    }
    Optional<Token> by =
        clauses.after(cue, "by").stream()
            .findFirst()
            .or(() -> clauses.after(cue, "from").stream().findFirst());
    if (by.isPresent() || cue.head() < 0) {
      return by;
    }
    return carrier(cue).flatMap(v -> clauses.subjects(v).stream().findFirst());
  }

  /** "observers have raised concerns that": the verb that carries a noun for words. */
  Optional<Token> carrier(Token noun) {
    return noun.head() >= 0 && noun.plainRelation().equals("obj")
        ? Optional.of(sentence.token(noun.head())).filter(Token::isVerb)
        : Optional.empty();
  }

  /** "…, reported CNN.": cue and name end the sentence after a comma. */
  private boolean closes(Token cue) {
    boolean comma = cue.index() > 1 && CLOSERS.contains(sentence.token(cue.index() - 1).text());
    boolean named = cue.index() + 1 < sentence.size() && sentence.token(cue.index() + 1).isName();
    int ends = cue.index() + 1;
    while (ends < sentence.size() && sentence.token(ends).isName()) {
      ends++;
    }
    return comma && named && ends >= sentence.size() - 2;
  }

  private static final Set<String> CLOSERS = Set.of(",", "\"", "”", "''", "’");

  private static boolean isDay(Token token) {
    return token.isName() && Clauses.lower(token).endsWith("day") && token.entity().equals("O");
  }

  /** "reported CNN", "said Marta Ruiz, a spokeswoman": the noun right after the cue. */
  private Optional<Token> inverted(Token cue) {
    for (Token child : sentence.children(cue, "obj", "dep", "nsubj", "obl", "xcomp", "ccomp")) {
      boolean named = child.isName() || isSpeakingNoun(cue, child);
      int first = sentence.reach(child)[0];
      if (child.index() > cue.index()
          && first - cue.index() <= 2
          && named
          && !isDay(child)
          && sentence.children(child, "case", "mark", "cop").isEmpty()) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  /** "…, said the ministry": a noun after "said", which takes no object. */
  private static boolean isSpeakingNoun(Token cue, Token child) {
    return child.isNoun() && cue.lemma().equals("say") && !child.plainRelation().equals("ccomp");
  }

  /** Whether a source within a quotation only speaks of itself. */
  static boolean isOwn(Token speaker) {
    return speaker.tag().startsWith("PRP") && OWN.contains(Clauses.lower(speaker))
        || speaker.tag().equals("DT");
  }

  /** The words for a speaker: the whole noun phrase, up to the cue and the content. */
  Span words(Token head, Token cue, Span cueWords, BitSet content) {
    Optional<Token> relative =
        sentence.children(cue, "nsubj").stream().filter(t -> t.tag().startsWith("W")).findFirst();
    if (relative.isPresent()) {
      return relative.get().span();
    }
    int[] reach = sentence.reach(head);
    int first = head.index();
    int last = head.index();
    while (first > reach[0] && isFree(first - 1, cueWords, content)) {
      first--;
    }
    while (last < reach[1] && isFree(last + 1, cueWords, content)) {
      last++;
    }
    return trimmed(first, last, head.index());
  }

  private boolean isFree(int i, Span cueWords, BitSet content) {
    return !content.get(i) && !cueWords.overlaps(sentence.token(i).span());
  }

  /** Without punctuation, conjunctions and prepositions at the ends. */
  private Span trimmed(int from, int to, int head) {
    int first = from;
    int last = to;
    while (first < head && isEdge(sentence.token(first))) {
      first++;
    }
    while (last > head && isEdge(sentence.token(last)) && !closes(first, last)) {
      last--;
    }
    return sentence.span(first, last);
  }

  private static boolean isEdge(Token token) {
    boolean mark = token.text().codePoints().noneMatch(Character::isLetterOrDigit);
    return mark && !token.text().equals("$")
        || Set.of("case", "cc", "mark").contains(token.plainRelation())
        || token.tag().startsWith("W");
  }

  /** A bracket that is opened within. */
  private boolean closes(int first, int last) {
    if (!Set.of(")", "-RRB-", "'s", "'").contains(sentence.token(last).text())) {
      return false;
    }
    List<String> opening = List.of("(", "-LRB-");
    for (int i = first; i < last; i++) {
      if (opening.contains(sentence.token(i).text())) {
        return true;
      }
    }
    return false;
  }
}
