package org.chancery.model;

import java.util.List;
import java.util.Optional;

/**
 * Words that ascribe content to a source, as in PolNeAR.
 *
 * @param id {@code t1}, {@code t2} … in order of the cue
 * @param source the words for the source; absent for "it is expected that"
 * @param speaker id of the actor who is the source; absent for outlets and unnamed sources
 * @param cue the words that ascribe: "said", "according to"
 * @param content the ascribed words, one span or several
 * @param form how the content is given
 */
public record Attribution(
    String id,
    Optional<Span> source,
    Optional<String> speaker,
    Span cue,
    List<Span> content,
    Form form) {
  public Attribution {
    content = List.copyOf(content);
  }

  /** How the content is given. */
  public enum Form {
    DIRECT,
    INDIRECT,
    MIXED,
    /** What somebody wants, plans, asks for or refuses, not what they hold true. */
    STANCE
  }
}
