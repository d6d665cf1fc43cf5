package org.chancery.attribute;

import java.util.BitSet;
import java.util.Set;
import org.chancery.annotate.Clauses;
import org.chancery.model.Sentence;
import org.chancery.model.Span;
import org.chancery.model.Token;

/**
 * The words of a cue: the verb with its auxiliaries and adverbs, "has repeatedly said", its
 * particle or preposition, "called for", and the occasion, "said in a statement". Made for one
 * sentence.
 */
final class CueWords {
  private static final Set<String> BEFORE = Set.of("aux", "advmod", "neg");

  /** Adverbs that open a clause: they belong to no cue. */
  private static final Set<String> OPENING =
      Set.of("when", "where", "why", "how", "as", "however", "meanwhile", "earlier", "then", "so");

  /** Nouns for occasions right after a cue. */
  private static final Set<String> OCCASIONS =
      Set.of("statement", "interview", "briefing", "speech", "letter", "tweet", "post", "address");

  /** Longest occasion, in words: "in an interview", "in a written statement". */
  private static final int LONGEST = 4;

  private final Sentence sentence;

  CueWords(Sentence sentence) {
    this.sentence = sentence;
  }

  /** The words around a cue token that are no content. */
  Span span(Token cue, BitSet content) {
    int first = cue.index();
    int last = cue.index();
    while (first > 0 && joins(sentence.token(first - 1), cue, content)) {
      first--;
    }
    while (last + 1 < sentence.size() && follows(sentence.token(last + 1), cue, content)) {
      last++;
    }
    last = occasion(cue, last, content);
    boolean colon = last + 1 < sentence.size() && sentence.token(last + 1).text().equals(":");
    return sentence.span(first, colon ? last + 1 : last);
  }

  private boolean joins(Token before, Token cue, BitSet content) {
    boolean hangs = before.head() == cue.index() && BEFORE.contains(before.plainRelation());
    boolean infinitive = before.head() == cue.index() && before.tag().equals("TO");
    return (hangs || infinitive)
        && !content.get(before.index())
        && !OPENING.contains(Clauses.lower(before));
  }

  /** A particle, an adverb, or the preposition before the content. */
  private boolean follows(Token next, Token cue, BitSet content) {
    if (content.get(next.index())) {
      return false;
    }
    boolean particle = next.head() == cue.index() && next.relation().equals("compound:prt");
    boolean adverb =
        next.head() == cue.index()
            && next.plainRelation().equals("advmod")
            && next.tag().startsWith("RB");
    boolean preposition =
        next.tag().equals("IN")
            && next.index() + 1 < sentence.size()
            && content.get(next.index() + 1);
    return particle || adverb || preposition;
  }

  private int occasion(Token cue, int last, BitSet content) {
    int at = last + 1;
    if (at >= sentence.size() || !Clauses.lower(sentence.token(at)).equals("in")) {
      return last;
    }
    for (int i = at + 1; i < sentence.size() && i <= at + LONGEST; i++) {
      Token token = sentence.token(i);
      if (content.get(i)) {
        return last;
      }
      if (OCCASIONS.contains(token.lemma()) && token.head() == cue.index()) {
        return i;
      }
    }
    return last;
  }
}
