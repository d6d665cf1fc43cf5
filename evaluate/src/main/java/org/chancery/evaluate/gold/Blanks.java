package org.chancery.evaluate.gold;

import java.util.ArrayList;
import java.util.List;
import org.chancery.model.Span;

/** Texts whose tokens stand between single blanks. */
final class Blanks {
  private Blanks() {}

  /** Where the tokens of a text stand, in code points; empty tokens count as tokens. */
  static List<Span> tokens(String text) {
    List<Span> tokens = new ArrayList<>();
    int begin = 0;
    for (String token : text.split(" ", -1)) {
      int end = begin + token.codePointCount(0, token.length());
      tokens.add(new Span(begin, end));
      begin = end + 1;
    }
    return tokens;
  }
}
