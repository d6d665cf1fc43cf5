package org.chancery.attribute;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.annotate.Clauses;
import org.chancery.codebook.Codebook;
import org.chancery.codebook.Cue;
import org.chancery.model.Sentence;
import org.chancery.model.Token;

/** Finds the cues that a word may be. Immutable, safe for threads. */
final class CueIndex {
  private final Map<String, List<Cue>> cues = new HashMap<>();

  CueIndex(Codebook codebook) {
    for (Cue cue : codebook.cues()) {
      cues.computeIfAbsent(cue.pos() + ":" + cue.lemma(), k -> new ArrayList<>()).add(cue);
    }
  }

  /** The cues of one of the kinds that a token of a sentence may be. */
  Optional<Cue> find(Sentence sentence, Token token, Set<Cue.Kind> kinds) {
    for (String pos : parts(token)) {
      String lemma = token.lemma().toLowerCase(Locale.ROOT);
      Optional<Cue> found =
          particle(sentence, token)
              .flatMap(p -> pick(pos + ":" + lemma + " " + p, kinds))
              .or(
                  () ->
                      object(sentence, token)
                          .flatMap(o -> pick(pos + ":" + lemma + " " + o, kinds)))
              .or(() -> pick(pos + ":" + lemma, kinds))
              .or(() -> pick(pos + ":" + Clauses.lower(token), kinds));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Cue> pick(String key, Set<Cue.Kind> kinds) {
    return cues.getOrDefault(key, List.of()).stream()
        .filter(c -> kinds.contains(c.kind()))
        .findFirst();
  }

  private static Optional<String> particle(Sentence sentence, Token token) {
    return token.isVerb()
        ? sentence.child(token, "compound:prt").map(Clauses::lower)
        : Optional.empty();
  }

  /** "claimed responsibility": a verb that is another cue with this object. */
  private static Optional<String> object(Sentence sentence, Token token) {
    return token.isVerb() ? sentence.child(token, "obj").map(Token::lemma) : Optional.empty();
  }

  /** The cue of a fixed phrase: "according to". */
  Optional<Cue> phrase(String words) {
    return pick("p:" + words, Set.of(Cue.Kind.ATTRIBUTION));
  }

  /** The hypothetical of a conjunction: "if". */
  Optional<Cue> conjunction(Token token) {
    return pick("p:" + Clauses.lower(token), Set.of(Cue.Kind.HYPOTHETICAL));
  }

  private static List<String> parts(Token token) {
    if (token.tag().equals("MD") || token.plainRelation().equals("aux")) {
      return List.of("x");
    }
    if (token.isVerb()) {
      return token.tag().equals("VBN") || token.tag().equals("VBG")
          ? List.of("v", "a")
          : List.of("v");
    }
    if (token.isNoun()) {
      return List.of("n");
    }
    return token.isAdjective() ? List.of("a") : List.of("r");
  }
}
