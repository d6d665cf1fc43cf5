package org.chancery.assemble;

import org.chancery.model.Document;
import org.chancery.model.Sentence;
import org.chancery.model.Span;
import org.chancery.model.Token;

/** Words of phrases. */
final class Phrases {
  /** Longest phrase given as a name, in tokens. */
  private static final int LONGEST = 14;

  private Phrases() {}

  /** The words of a noun with its modifiers before it, and after it up to a clause. */
  static Span noun(Sentence sentence, Token noun) {
    int first = noun.index();
    int last = noun.index();
    for (Token token : sentence.tokens()) {
      boolean before =
          token.index() < noun.index()
              && noun.index() - token.index() < LONGEST
              && sentence.within(token, noun);
      if (before && !token.plainRelation().equals("punct")) {
        first = Math.min(first, token.index());
      }
    }
    while (first < noun.index() && sentence.token(first).plainRelation().equals("case")) {
      first++;
    }
    return sentence.span(first, last);
  }

  static String words(Document document, Span span) {
    return document.report().slice(span).replaceAll("\\s+", " ");
  }
}
