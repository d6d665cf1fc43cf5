package org.chancery.model;

/**
 * A word or punctuation mark of a sentence.
 *
 * @param index position in its sentence, from 0
 * @param span where it stands in the report's text
 * @param text its characters
 * @param lemma its dictionary form, lower case except for names
 * @param tag Penn Treebank part of speech
 * @param entity {@code PERSON}, {@code ORGANIZATION}, {@code LOCATION} or {@code O}
 * @param governor its governor in the dependency tree
 */
public record Token(
    int index, Span span, String text, String lemma, String tag, String entity, Governor governor) {
  /**
   * The arc to a token's governor.
   *
   * @param head index of the governor, -1 for the root
   * @param relation Universal Dependencies relation, {@code root} for the root
   */
  public record Governor(int head, String relation) {}

  /** Index of the governor, -1 for the root. */
  public int head() {
    return governor.head();
  }

  /** Relation to the governor, with its subtype: {@code nsubj:pass}. */
  public String relation() {
    return governor.relation();
  }

  /** Relation without subtype: {@code nsubj}. */
  public String plainRelation() {
    int colon = governor.relation().indexOf(':');
    return colon < 0 ? governor.relation() : governor.relation().substring(0, colon);
  }

  public boolean isVerb() {
    return tag.startsWith("VB");
  }

  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  public boolean isName() {
    return tag.startsWith("NNP");
  }

  public boolean isAdjective() {
    return tag.startsWith("JJ");
  }

  public boolean isPlural() {
    return tag.equals("NNS") || tag.equals("NNPS");
  }
}
