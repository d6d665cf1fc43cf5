package org.chancery.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.evaluate.gold.EcbPlus;
import org.chancery.evaluate.gold.EcbPlus.Told;
import org.chancery.evaluate.score.Clusters;
import org.chancery.evaluate.score.Coreference;
import org.chancery.evaluate.score.PrecisionRecall;

/** ECB+: which gold mentions are one event, within and across documents. */
public final class CoreferenceEvaluation implements Evaluation {
  private final List<EventClusterer> clusterers;

  /** The archive's merging on gold and on own mentions, beside the same-lemma baseline. */
  public CoreferenceEvaluation() {
    this(List.of(new LemmaClusterer(), new StoryClusterer(), new OwnEventClusters()));
  }

  /** With clusterers to be held side by side. */
  public CoreferenceEvaluation(List<EventClusterer> clusterers) {
    this.clusterers = List.copyOf(clusterers);
  }

  /** The baseline, to hold another clusterer beside. */
  public static EventClusterer baseline() {
    return new LemmaClusterer();
  }

  @Override
  public String kind() {
    return "coreference";
  }

  @Override
  public String wants() {
    return "ECB+: a folder with CAT XML files, and evt_gold_dev.keyfile for the dev topics";
  }

  @Override
  public Scorecard evaluate(Path gold, Coding coding) {
    List<Told> documents = EcbPlus.read(gold);
    Map<String, Set<String>> chains = new TreeMap<>();
    for (Told document : documents) {
      document
          .mentions()
          .forEach(m -> chains.computeIfAbsent(m.chain(), k -> new TreeSet<>()).add(m.id()));
    }
    Clusters wanted = Clusters.of(chains.values());
    List<Figure> figures = new ArrayList<>();
    for (EventClusterer clusterer : clusterers) {
      Clusters own = clusterer.cluster(documents, coding);
      figures(clusterer.name() + ": ", wanted, own, figures);
    }
    List<String> notes =
        List.of(
            "gold mentions, but for own mentions; same lemma within the gold's topics, stories without; "
                + wanted.home().size()
                + " mentions, "
                + wanted.list().size()
                + " gold clusters");
    return new Scorecard(kind(), documents.size(), 0, figures, List.of(), notes);
  }

  private static void figures(String by, Clusters gold, Clusters own, List<Figure> into) {
    Coreference score = Coreference.of(gold, own);
    String basis = own.list().size() + " own clusters";
    into.add(Figure.higher(by + "CoNLL F1", score.conll(), basis));
    into.add(Figure.higher(by + "MUC F1", score.muc().f1(), basis(score.muc())));
    into.add(Figure.higher(by + "B3 F1", score.bCubed().f1(), basis(score.bCubed())));
    into.add(Figure.higher(by + "CEAFe F1", score.ceafE().f1(), basis(score.ceafE())));
  }

  private static String basis(PrecisionRecall score) {
    return String.format(
        java.util.Locale.ROOT, "precision %.3f, recall %.3f", score.precision(), score.recall());
  }
}
