package org.chancery.gather.html.evaluation;

import java.util.Collection;

/**
 * How well the texts of many pages were extracted.
 *
 * @param pages number of pages
 * @param precision mean over the pages from which something was extracted, 0 to 1
 * @param recall mean over the pages that have a text, 0 to 1
 */
public record Score(int pages, double precision, double recall) {
  /** The means over pages, each weighing the same. */
  public static Score of(Collection<Shingles> pages) {
    return new Score(
        pages.size(),
        pages.stream()
            .filter(Shingles::extracted)
            .mapToDouble(Shingles::precision)
            .average()
            .orElse(0),
        pages.stream().filter(Shingles::wanted).mapToDouble(Shingles::recall).average().orElse(0));
  }

  /** The harmonic mean of mean precision and mean recall, 0 to 1. */
  public double f1() {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }
}
