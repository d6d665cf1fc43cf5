package org.chancery.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.gather.html.evaluation.EvaluateHtml;
import org.chancery.gather.html.evaluation.Score;
import org.chancery.gather.html.evaluation.Shingles;

/**
 * The article-extraction benchmark: how much of a page's article, and of nothing else, is found.
 */
public final class HtmlEvaluation implements Evaluation {
  /** A page below this share of its shingles, found or wanted, is told as a mistake. */
  private static final double POOR = 0.8;

  @Override
  public String kind() {
    return "html";
  }

  @Override
  public String wants() {
    return "a folder with ground-truth.json and pages/";
  }

  @Override
  public Scorecard evaluate(Path gold, Coding coding) {
    EvaluateHtml found = EvaluateHtml.of(gold);
    List<Figure> figures = new ArrayList<>();
    figures.add(figure("text F1", found.whole()));
    figures.add(figure("text F1, pages tuned on", found.tuning()));
    figures.add(figure("text F1, other pages", found.other()));
    List<Mistake> mistakes = new ArrayList<>();
    for (Map.Entry<String, Shingles> page : found.pages().entrySet()) {
      Shingles shingles = page.getValue();
      if (shingles.extracted() && shingles.precision() < POOR) {
        mistakes.add(mistake("too much taken", page.getKey(), shingles));
      } else if (shingles.wanted() && shingles.recall() < POOR) {
        mistakes.add(mistake("too little taken", page.getKey(), shingles));
      }
    }
    return new Scorecard(
        kind(),
        found.pages().size(),
        0,
        figures,
        mistakes,
        List.of("shingles of four words, mean over pages; all text of a page: " + all(found)));
  }

  private static String all(EvaluateHtml found) {
    return String.format(Locale.ROOT, "F1 %.3f", found.everything().f1());
  }

  private static Figure figure(String name, Score score) {
    return Figure.higher(
        name,
        score.pages() == 0 ? Double.NaN : score.f1(),
        String.format(
            Locale.ROOT,
            "precision %.3f, recall %.3f, %d pages",
            score.precision(),
            score.recall(),
            score.pages()));
  }

  private static Mistake mistake(String kind, String page, Shingles shingles) {
    return new Mistake(
        kind,
        page,
        String.format(
            Locale.ROOT, "precision %.3f, recall %.3f", shingles.precision(), shingles.recall()));
  }
}
