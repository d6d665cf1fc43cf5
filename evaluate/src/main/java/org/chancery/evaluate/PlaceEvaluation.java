package org.chancery.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.codebook.Country;
import org.chancery.codebook.GazetteerEntry;
import org.chancery.evaluate.gold.Toponyms;
import org.chancery.evaluate.gold.Toponyms.Article;
import org.chancery.evaluate.gold.Toponyms.Toponym;
import org.chancery.evaluate.score.GreatCircle;
import org.chancery.evaluate.score.SpanPairs;
import org.chancery.evaluate.score.Tally;
import org.chancery.model.Place.Point;
import org.chancery.model.Record;
import org.chancery.model.Span;
import org.chancery.read.Source;

/**
 * TR-News and GeoVirus: place names found, and how many are put within 161 km of where they lie,
 * for own spans and for gold spans.
 */
public final class PlaceEvaluation implements Evaluation {
  @Override
  public String kind() {
    return "place";
  }

  @Override
  public String wants() {
    return "TR-News or GeoVirus: an XML file of articles, or a folder of them";
  }

  /** What one article gave. */
  private record Placed(List<OwnPlace> own, Set<String> countries) {}

  /** Counts over all articles: names found, and those put near among those with a point. */
  private static final class Sums {
    private Tally exact = Tally.NONE;
    private Tally partial = Tally.NONE;
    private Tally near = Tally.NONE;
    private Tally given = Tally.NONE;
  }

  @Override
  public Scorecard evaluate(Path gold, Coding coding) {
    List<Article> articles = Toponyms.read(gold);
    List<Attempt> attempts = coding.each(articles, a -> coding.code(Source.of(a.name(), a.text())));
    Map<String, String> adjectives = adjectives(coding);
    Sums sums = new Sums();
    List<Mistake> mistakes = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      Article article = articles.get(i);
      Optional<Record> record = attempts.get(i).record();
      List<OwnPlace> own = record.map(r -> OwnPlace.of(r, coding.pipeline())).orElse(List.of());
      ownSpans(article, own, sums, mistakes);
      Set<String> countries = new HashSet<>();
      record.ifPresent(
          r -> r.mentions().actors().forEach(a -> a.country().ifPresent(countries::add)));
      goldSpans(article, new Placed(own, countries), coding, adjectives, sums, mistakes);
    }
    int rejected = Attempt.rejected(attempts, mistakes);
    return new Scorecard(
        kind(),
        articles.size(),
        rejected,
        figures(sums),
        mistakes,
        List.of(
            "a state whose name stands for its government counts as a place here",
            "a place without a point counts as far off"));
  }

  private static List<Figure> figures(Sums sums) {
    return List.of(
        Figure.higher("span exact F1", sums.exact.f1(), sums.exact.basis()),
        Figure.higher("span partial F1", sums.partial.f1(), sums.partial.basis()),
        Figure.higher("span partial recall", sums.partial.recall(), sums.partial.basis()),
        Figure.higher("accuracy@161km own spans", sums.near.precision(), sums.near.basis()),
        Figure.higher("accuracy@161km gold spans", sums.given.recall(), sums.given.basis()),
        Figure.higher(
            "accuracy@161km gold spans with a point", sums.given.precision(), sums.given.basis()));
  }

  private static void ownSpans(
      Article article, List<OwnPlace> own, Sums sums, List<Mistake> mistakes) {
    List<Span> wanted = article.toponyms().stream().map(Toponym::span).toList();
    List<Span> given = own.stream().map(OwnPlace::span).toList();
    SpanPairs pairs = SpanPairs.of(wanted, given);
    sums.exact = sums.exact.plus(pairs.exact());
    sums.partial = sums.partial.plus(pairs.partial());
    for (SpanPairs.Pair pair : pairs.pairs()) {
      Optional<Point> gold = article.toponyms().get(pair.gold()).point();
      if (gold.isPresent()) {
        boolean near = isNear(gold.get(), own.get(pair.own()).point());
        sums.near = sums.near.plus(new Tally(near ? 1 : 0, 1, 1));
      }
    }
    mistakes.addAll(SpanMistakes.of("place", article.name(), article.text(), wanted, given, pairs));
  }

  private static void goldSpans(
      Article article,
      Placed placed,
      Coding coding,
      Map<String, String> adjectives,
      Sums sums,
      List<Mistake> mistakes) {
    for (Toponym toponym : article.toponyms()) {
      if (toponym.point().isPresent()) {
        String name = adjectives.getOrDefault(toponym.words(), toponym.words());
        Optional<GazetteerEntry> entry = coding.pipeline().place(name, placed.countries());
        Optional<Point> point =
            placed.own().stream()
                .filter(o -> o.span().equals(toponym.span()))
                .findFirst()
                .flatMap(OwnPlace::point)
                .or(() -> entry.flatMap(GazetteerEntry::point));
        boolean near = isNear(toponym.point().get(), point);
        sums.given = sums.given.plus(new Tally(near ? 1 : 0, point.isPresent() ? 1 : 0, 1));
        if (!near) {
          String kind =
              point.isPresent()
                  ? "far off"
                  : entry.isPresent() ? "no point: " + entry.get().feature() : "name unknown";
          mistakes.add(
              new Mistake(
                  kind, article.name(), SpanMistakes.around(article.text(), toponym.span())));
        }
      }
    }
  }

  private static boolean isNear(Point gold, Optional<Point> own) {
    return own.isPresent() && GreatCircle.kilometres(gold, own.get()) <= GreatCircle.NEAR;
  }

  /** "Turkish" → "Turkey". */
  private static Map<String, String> adjectives(Coding coding) {
    Map<String, String> adjectives = new HashMap<>();
    for (Country country : coding.codebook().countries()) {
      country.adjectives().forEach(a -> adjectives.putIfAbsent(a, country.name()));
      country.demonyms().forEach(d -> adjectives.putIfAbsent(d, country.name()));
    }
    return adjectives;
  }
}
