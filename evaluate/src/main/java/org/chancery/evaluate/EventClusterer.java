package org.chancery.evaluate;

import java.util.List;
import org.chancery.evaluate.gold.EcbPlus;
import org.chancery.evaluate.score.Clusters;

/** Puts mentions of events in many documents into clusters, one an event. */
public interface EventClusterer {
  /** The name that its figures carry: {@code same lemma}. */
  String name();

  /** Clusters of the ids of all mentions of the documents, each mention in one. */
  Clusters cluster(List<EcbPlus.Told> documents, Coding coding);
}
