package org.chancery.gather.html.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.chancery.gather.html.ReadPage;
import org.chancery.gather.html.evaluation.HtmlGold.GoldPage;
import org.jsoup.Jsoup;

/**
 * Measures how well the text of articles is found in pages, as the article-extraction benchmark
 * does: F1 over shingles of four words, the mean over pages.
 *
 * @param whole all pages
 * @param tuning the pages on which numbers were chosen
 * @param other the pages on which they were not
 * @param everything for comparison: all text of the page, all pages
 * @param pages what came of each page, by id
 */
public record EvaluateHtml(
    Score whole, Score tuning, Score other, Score everything, Map<String, Shingles> pages) {
  /** Published F1 on all 181 pages of the benchmark, of which a gold folder may hold a part. */
  private static final Map<String, Double> PUBLISHED = published();

  private static Map<String, Double> published() {
    Map<String, Double> scores = new LinkedHashMap<>();
    scores.put("boilerpipe", 0.860);
    scores.put("Readability.js", 0.947);
    scores.put("newspaper4k", 0.949);
    scores.put("trafilatura", 0.958);
    scores.put("rs_trafilatura", 0.970);
    return scores;
  }

  /**
   * Reads each page of a gold standard and compares.
   *
   * @param folder with {@code ground-truth.json} and {@code pages/}
   * @throws org.chancery.model.ChanceryException of kind BAD_INPUT if it is no such folder
   */
  public static EvaluateHtml of(Path folder) {
    List<GoldPage> gold = HtmlGold.read(folder);
    Map<String, Shingles> pages = new LinkedHashMap<>();
    for (GoldPage page : gold) {
      pages.put(
          page.id(),
          Shingles.compare(page.body(), ReadPage.read(page.html(), Optional.empty()).text()));
    }
    return new EvaluateHtml(
        score(gold, p -> true, p -> pages.get(p.id())),
        score(gold, GoldPage::tuning, p -> pages.get(p.id())),
        score(gold, p -> !p.tuning(), p -> pages.get(p.id())),
        score(gold, p -> true, p -> Shingles.compare(p.body(), Jsoup.parse(p.html()).text())),
        pages);
  }

  private static Score score(
      List<GoldPage> gold, Predicate<GoldPage> which, Function<GoldPage, Shingles> compared) {
    return Score.of(gold.stream().filter(which).map(compared).toList());
  }

  /** The figures as lines of a table. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT, "%-42s %5s  %9s  %6s  %5s", "", "pages", "precision", "recall", "F1"));
    lines.add(line("chancery", whole));
    lines.add(line("  pages on which it was tuned", tuning));
    lines.add(line("  the other pages", other));
    lines.add(line("all text of the page", everything));
    PUBLISHED.forEach(
        (name, f1) ->
            lines.add(
                String.format(
                    Locale.ROOT,
                    "%-42s %5d  %9s  %6s  %.3f",
                    name + " (published, whole benchmark)",
                    181,
                    "",
                    "",
                    f1)));
    return lines;
  }

  private static String line(String name, Score score) {
    return String.format(
        Locale.ROOT,
        "%-42s %5d  %9.3f  %6.3f  %.3f",
        name,
        score.pages(),
        score.precision(),
        score.recall(),
        score.f1());
  }
}
