package org.chancery.resolve;

import java.util.List;
import java.util.Optional;
import org.chancery.codebook.SectorTerm;

/** Words of a sentence that name or describe somebody, before it is known whom. */
sealed interface Hit {
  /** First token. */
  int first();

  /** Last token. */
  int last();

  /** A name of the codebook. */
  record Name(int first, int last, List<Lexicon.Sense> senses) implements Hit {
    /** Whether it is a country's adjective: "Thai". */
    boolean isAdjective() {
      return senses.stream()
          .anyMatch(
              s -> s instanceof Lexicon.Sense.OfCountry c && c.how() == Lexicon.How.ADJECTIVE);
    }
  }

  /** A person's name that the entity recogniser found. */
  record Person(int first, int last, List<Lexicon.Sense> senses) implements Hit {}

  /** An office, body or noun for people. */
  record Nominal(int first, int last, SectorTerm term, boolean plural) implements Hit {}

  /** "the country", "both leaders", "the East Asian nation": {@code noun} is the lemma. */
  record Definite(int first, int last, String noun, Kind kind, Optional<SectorTerm> term)
      implements Hit {}

  /** "the four countries": as many as stood side by side before. */
  record Several(int first, int last, int count) implements Hit {}

  /** A pronoun. */
  record Pronoun(int first, int last, String word) implements Hit {}

  /** What a definite description stands for. */
  enum Kind {
    ONE_COUNTRY,
    TWO_COUNTRIES,
    TWO_PEOPLE,
    TWO_SIDES
  }
}
