package org.chancery.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.Outcome;
import org.chancery.archive.Merging;
import org.chancery.evaluate.gold.EcbPlus;
import org.chancery.evaluate.gold.EcbPlus.Told;
import org.chancery.evaluate.score.Clusters;
import org.chancery.model.Event;
import org.chancery.model.Evidence;
import org.chancery.model.Record;
import org.chancery.model.Report;
import org.chancery.model.Span;
import org.chancery.read.Source;

/**
 * What the whole way from text to stories gives, coder included. An own mention is the gold mention
 * that its trigger touches, else one that the gold lacks.
 */
final class OwnEventClusters implements EventClusterer {
  @Override
  public String name() {
    return "own mentions";
  }

  @Override
  public Clusters cluster(List<Told> documents, Coding coding) {
    List<Optional<Record>> records =
        coding.each(
            documents,
            d -> coding.code(Report.bare(d.name(), d.text(), Optional.empty())).record());
    List<Outcome.Coded> coded = new ArrayList<>();
    Map<String, Set<String>> triggers = new HashMap<>();
    for (int i = 0; i < documents.size(); i++) {
      if (records.get(i).isPresent()) {
        Told told = documents.get(i);
        for (Event event : records.get(i).get().events()) {
          triggers.put(coded.size() + ":" + event.id(), mentions(told, event));
        }
        coded.add(new Outcome.Coded(Source.of(told.name(), told.text()), records.get(i).get()));
      }
    }
    Set<String> taken = new TreeSet<>();
    List<Set<String>> clusters = new ArrayList<>();
    for (Set<String> story : Merging.stories(coded)) {
      Set<String> cluster = new TreeSet<>();
      story.forEach(event -> cluster.addAll(triggers.get(event)));
      cluster.removeIf(id -> !taken.add(id));
      if (!cluster.isEmpty()) {
        clusters.add(cluster);
      }
    }
    return Clusters.of(clusters);
  }

  private static Set<String> mentions(Told told, Event event) {
    Set<String> ids = new TreeSet<>();
    for (Evidence evidence : event.grounds().mentions()) {
      Span trigger = evidence.trigger();
      ids.add(
          told.mentions().stream()
              .filter(m -> m.words().stream().anyMatch(trigger::overlaps))
              .map(EcbPlus.Mention::id)
              .findFirst()
              .orElse(told.name() + "_at_" + trigger.begin()));
    }
    return ids;
  }
}
