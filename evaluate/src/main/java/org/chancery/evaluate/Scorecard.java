package org.chancery.evaluate;

import java.util.List;

/**
 * What an evaluation found.
 *
 * @param kind kind of gold
 * @param items documents, sentences or entries held against the gold
 * @param rejected those of them that could not be coded; they count as empty answers
 * @param figures the measures, in the order to show them
 * @param mistakes answers that differ, in the order of the gold
 * @param notes what the reader should know of the figures
 */
public record Scorecard(
    String kind,
    int items,
    int rejected,
    List<Figure> figures,
    List<Mistake> mistakes,
    List<String> notes) {
  public Scorecard {
    figures = List.copyOf(figures);
    mistakes = List.copyOf(mistakes);
    notes = List.copyOf(notes);
  }
}
