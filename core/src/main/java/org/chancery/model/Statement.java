package org.chancery.model;

import java.util.List;
import java.util.Optional;

/**
 * Something that a named or described speaker said.
 *
 * @param id {@code s1}, {@code s2} …
 * @param speaker id of the actor who speaks
 * @param attributions ids of the attributions it rests on
 * @param content the words given, quoted or reported
 * @param setting venue and audience in the report's words ("a press conference", "reporters");
 *     absent where not said
 * @param time when it was said
 * @param about ids of the actors whom the content names
 */
public record Statement(
    String id,
    String speaker,
    List<String> attributions,
    List<Span> content,
    Optional<String> setting,
    Event.EventTime time,
    List<String> about) {
  public Statement {
    attributions = List.copyOf(attributions);
    content = List.copyOf(content);
    about = List.copyOf(about);
  }
}
