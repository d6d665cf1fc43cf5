package org.chancery.resolve;

import java.util.Set;
import org.chancery.model.Token;

/** Tells whether a name is used for the place itself. */
final class Places {
  private static final Set<String> LOCATIVE =
      Set.of("in", "at", "near", "outside", "around", "across", "inside", "throughout", "into", "through");

  private Places() {}

  /** "in Moscow", "near Moscow", "the streets of Moscow", as opposed to what Moscow says or needs. */
  static boolean isLocative(Scene scene, Token name) {
    return scene.clauses().preposition(name).map(LOCATIVE::contains).orElse(false)
        || name.plainRelation().equals("obj");
  }
}
