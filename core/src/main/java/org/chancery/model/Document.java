package org.chancery.model;

import java.util.List;

/**
 * A report with its linguistic analysis.
 *
 * @param report the report
 * @param sentences its sentences in order, the headline's first if the text holds one
 * @param quotations stretches between quotation marks, marks excluded, in order
 */
public record Document(Report report, List<Sentence> sentences, List<Span> quotations) {
  public Document {
    sentences = List.copyOf(sentences);
    quotations = List.copyOf(quotations);
  }

  /** Whether a position lies within quotation marks. */
  public boolean quoted(Span span) {
    for (Span quotation : quotations) {
      if (quotation.covers(span)) {
        return true;
      }
    }
    return false;
  }
}
