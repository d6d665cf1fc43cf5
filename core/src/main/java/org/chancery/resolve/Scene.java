package org.chancery.resolve;

import java.util.List;
import java.util.Optional;
import org.chancery.annotate.Clauses;
import org.chancery.model.Document;
import org.chancery.model.Sentence;
import org.chancery.model.Token;

/** A sentence with its hits, and what is asked of it again and again. */
record Scene(Document document, Sentence sentence, List<Hit> hits, Clauses clauses) {
  /** The words of tokens {@code first} to {@code last}. */
  String words(int first, int last) {
    return document.report().slice(sentence.span(first, last)).replaceAll("\\s+", " ");
  }

  /** The token of a stretch whose governor lies outside it; the last one if there are several. */
  int head(int first, int last) {
    int head = last;
    for (int i = first; i <= last; i++) {
      int governor = sentence.token(i).head();
      if ((governor < first || governor > last)
          && !sentence.token(i).tag().equals("POS")
          && !isFunction(i)) {
        head = i;
      }
    }
    return head;
  }

  private boolean isFunction(int i) {
    String relation = sentence.token(i).plainRelation();
    return relation.equals("punct") || relation.equals("case") || relation.equals("det");
  }

  /**
   * Whether a token stands side by side with two others or more: "the US, South Korea and other
   * countries".
   */
  boolean isCrowd(int head) {
    Token token = sentence.token(head);
    Token first =
        token.plainRelation().equals("conj") && token.head() >= 0
            ? sentence.token(token.head())
            : token;
    return clauses.coordination(first).size() >= 3;
  }

  boolean isSubject(int head) {
    return sentence.token(head).plainRelation().equals("nsubj");
  }

  /** The hit that covers a token, names before descriptions. */
  Optional<Hit> hitAt(int token) {
    return hits.stream().filter(h -> h.first() <= token && token <= h.last()).findFirst();
  }

  /** Whether two stretches are only parted by words that can stand inside a noun phrase. */
  boolean isPhrase(int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = sentence.token(i);
      boolean within =
          token.isAdjective()
              || token.isNoun()
              || token.tag().equals("POS")
              || token.tag().equals("HYPH")
              || token.tag().equals("CD")
              || token.tag().equals("VBN") && token.plainRelation().equals("amod")
              || token.tag().equals("RB")
              || token.tag().equals("AFX");
      if (!within) {
        return false;
      }
    }
    return true;
  }
}
