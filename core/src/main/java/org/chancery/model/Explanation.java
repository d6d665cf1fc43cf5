package org.chancery.model;

import java.util.List;

/**
 * Why an event was coded so.
 *
 * @param pattern the pattern of the entry that fired
 * @param path how the words matched it, a step a line: "A: Putin <-nsubj- arrived"
 * @param actors how each actor and recipient was resolved
 * @param time why this time
 * @param place why this place
 * @param status why this status
 * @param alternatives other readings and why they lost
 */
public record Explanation(
    String pattern,
    List<String> path,
    List<String> actors,
    String time,
    String place,
    String status,
    List<String> alternatives) {
  public Explanation {
    path = List.copyOf(path);
    actors = List.copyOf(actors);
    alternatives = List.copyOf(alternatives);
  }
}
