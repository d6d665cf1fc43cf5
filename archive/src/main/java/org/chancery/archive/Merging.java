package org.chancery.archive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chancery.Outcome;
import org.chancery.archive.story.InMemory;
import org.chancery.archive.story.Mention;

/**
 * Coded reports in, stories out, without an archive: for measuring the merging and for clusters.
 */
public final class Merging {
  private Merging() {}

  /**
   * The stories that an archive of these reports would have.
   *
   * @param reports coded reports, each another one
   * @return the events of each story as index of the report in the list and the event's id, {@code
   *     "3:e1"}
   */
  public static List<Set<String>> stories(List<Outcome.Coded> reports) {
    Payloads payloads = new Payloads();
    List<Mention> mentions = new ArrayList<>();
    Map<String, Integer> places = new java.util.HashMap<>();
    for (int i = 0; i < reports.size(); i++) {
      Facts facts = Facts.of(Json.read(payloads.report(reports.get(i), Instant.EPOCH)));
      places.put(facts.id(), i);
      mentions.addAll(new EventRows(facts, new Batch()).add());
    }
    return InMemory.stories(mentions).values().stream()
        .map(
            story ->
                story.stream()
                    .map(id -> places.get(id.split(":")[0]) + ":" + id.split(":")[1])
                    .collect(Collectors.<String, Set<String>>toCollection(TreeSet::new)))
        .toList();
  }
}
