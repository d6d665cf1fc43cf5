package org.chancery.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.evaluate.gold.EcbPlus.Mention;
import org.chancery.evaluate.gold.EcbPlus.Told;
import org.chancery.evaluate.score.Clusters;
import org.chancery.model.Document;
import org.chancery.model.Report;

/**
 * The baseline: mentions of one topic whose head words have the same lemma are one event. The head
 * of a mention is the word that no other word of the mention governs.
 */
final class LemmaClusterer implements EventClusterer {
  @Override
  public String name() {
    return "same lemma";
  }

  @Override
  public Clusters cluster(List<Told> documents, Coding coding) {
    List<Map<String, String>> lemmas = coding.each(documents, d -> lemmas(d, coding));
    Map<String, Set<String>> clusters = new TreeMap<>();
    for (int i = 0; i < documents.size(); i++) {
      String topic = documents.get(i).topic();
      lemmas
          .get(i)
          .forEach(
              (id, lemma) ->
                  clusters.computeIfAbsent(topic + " " + lemma, k -> new TreeSet<>()).add(id));
    }
    return Clusters.of(clusters.values());
  }

  /** Lemma of the head of each mention, by the mention's id. */
  private static Map<String, String> lemmas(Told told, Coding coding) {
    Document document =
        coding
            .pipeline()
            .resolve(Report.bare(told.name(), told.text(), Optional.empty()))
            .document();
    Map<String, String> lemmas = new TreeMap<>();
    for (Mention mention : told.mentions()) {
      lemmas.put(
          mention.id(),
          MentionWords.find(document, mention)
              .map(w -> w.head().lemma().toLowerCase(Locale.ROOT))
              .orElse(mention.id()));
    }
    return lemmas;
  }
}
