package org.chancery.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.codebook.Cue;
import org.chancery.model.Assertion.Certainty;
import org.chancery.model.Assertion.Tense;
import org.chancery.model.Token;

/** How an event is put, while its words are read. Not thread-safe. */
final class Reading {
  boolean negated;
  Certainty certainty = Certainty.CERTAIN;
  Tense tense = Tense.PAST;
  boolean ongoing;
  boolean alleged;
  private boolean tensed;
  final List<String> why = new ArrayList<>();

  /** Words that govern the one that names the event, nearest first. */
  final List<Integer> governors = new ArrayList<>();

  /** Whether some word has put the event into a time. */
  boolean isTensed() {
    return tensed;
  }

  void tense(Tense read) {
    if (!tensed) {
      tense = read;
      tensed = true;
    }
  }

  void retense(Tense read) {
    tense = read;
    tensed = true;
  }

  void negate(Token token) {
    negated = !negated;
    why.add("negated: " + token.text());
  }

  void lower(Certainty to, String reason) {
    if (to.compareTo(certainty) > 0) {
      certainty = to;
    }
    why.add(reason);
  }

  /** What is put off to a time to come, if it comes at all. */
  void ahead(Certainty to, String reason) {
    lower(to, reason);
    retense(Tense.FUTURE);
  }

  /** Takes in a cue that bears on the event. */
  void apply(Cue cue, Token token) {
    switch (cue.kind()) {
      case PLAN ->
          ahead(
              cue.effect().equals("possible") ? Certainty.POSSIBLE : Certainty.PROBABLE,
              "plan: " + token.text());
      case POSSIBILITY, HYPOTHETICAL ->
          lower(
              cue.effect().equals("probable") ? Certainty.PROBABLE : Certainty.POSSIBLE,
              cue.kind().name().toLowerCase(Locale.ROOT) + ": " + token.text());
      case REQUEST -> ahead(Certainty.POSSIBLE, "asked for: " + token.text());
      case FAILURE, REFUSAL, NEGATION -> negate(token);
      case ACCUSATION -> {
        alleged = true;
        why.add("alleged: " + token.text());
      }
      case ASPECT -> {
        if (cue.effect().equals("ongoing")) {
          ongoing = true;
          retense(Tense.PRESENT);
          why.add("going on: " + token.text());
        }
      }
      default -> {}
    }
  }
}
