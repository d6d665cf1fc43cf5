package org.chancery.archive.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How a story stood as reports came in.
 *
 * @param steps the first report of each new standing, by day of publication
 * @param status how it stands in the light of all reports
 */
public record Life(List<Step> steps, String status) {
  public Life {
    steps = List.copyOf(steps);
  }

  /**
   * A report's word on the story.
   *
   * @param day ISO day of publication, empty where unknown
   * @param status label of the status in that report
   * @param event id of the event in that report
   */
  public record Step(String day, String status, String event) {
    private static final Comparator<Step> ORDER =
        Comparator.comparing((Step s) -> s.day().isEmpty() ? "9999" : s.day())
            .thenComparing(Step::status)
            .thenComparing(Step::event);
  }

  /** The life of a story from the words of all its reports, in any order. */
  public static Life of(List<Step> words) {
    List<Step> steps = new ArrayList<>();
    for (Step word : words.stream().sorted(Step.ORDER).toList()) {
      boolean known = steps.stream().anyMatch(s -> s.status().equals(word.status()));
      if (!known) {
        steps.add(word);
      }
    }
    Set<String> all = new HashSet<>();
    words.forEach(w -> all.add(w.status()));
    if (isRevived(words)) {
      all.remove("not-occurred");
    }
    return new Life(steps, status(all));
  }

  /** Whether it was called off, and a report of a later day says that it took place after all. */
  private static boolean isRevived(List<Step> words) {
    String off = lastDay(words, Set.of("not-occurred"));
    String on = lastDay(words, Set.of("occurred", "ongoing"));
    return !off.isEmpty() && on.compareTo(off) > 0;
  }

  private static String lastDay(List<Step> words, Set<String> statuses) {
    return words.stream()
        .filter(w -> statuses.contains(w.status()))
        .map(Step::day)
        .max(Comparator.naturalOrder())
        .orElse("");
  }

  /**
   * What follows from all words together: who says it took place outweighs who expected it; where
   * one affirms what another denies, it is disputed.
   */
  private static String status(Set<String> all) {
    boolean affirmed = all.contains("occurred") || all.contains("ongoing");
    boolean denied = all.contains("denied") || all.contains("not-occurred");
    if (all.contains("disputed") || (denied && (affirmed || all.contains("alleged")))) {
      return "disputed";
    }
    for (String status :
        List.of("occurred", "ongoing", "not-occurred", "denied", "alleged", "planned")) {
      if (all.contains(status)) {
        return status;
      }
    }
    return "possible";
  }
}
