package org.chancery.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.evaluate.gold.Timeml;
import org.chancery.evaluate.gold.Timeml.TimedText;
import org.chancery.evaluate.gold.Timeml.Timex;
import org.chancery.evaluate.score.SpanPairs;
import org.chancery.evaluate.score.Tally;
import org.chancery.model.Span;
import org.chancery.model.TimeExpression;
import org.chancery.read.Source;

/**
 * TimeML: time expressions by exact span (strict), by overlap (relaxed), and by overlap with the
 * same value, as TempEval-3 counts them (UzZaman et al., SemEval 2013).
 */
public final class TimeEvaluation implements Evaluation {
  @Override
  public String kind() {
    return "time";
  }

  @Override
  public String wants() {
    return "TimeML: a folder with .tml files";
  }

  /** The counts of some documents. */
  private static final class Sums {
    private Tally strict = Tally.NONE;
    private Tally relaxed = Tally.NONE;
    private Tally value = Tally.NONE;
    private Tally type = Tally.NONE;
  }

  @Override
  public Scorecard evaluate(Path gold, Coding coding) {
    List<TimedText> texts = Timeml.read(gold);
    List<Attempt> attempts =
        coding.each(
            texts,
            t -> coding.code(Source.of(t.name(), t.text()).orElse(Optional.empty(), t.created())));
    Sums sums = new Sums();
    List<Mistake> mistakes = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      List<TimeExpression> own =
          attempts.get(i).record().map(r -> r.mentions().times()).orElse(List.of());
      score(texts.get(i), own, sums, mistakes);
    }
    int rejected = Attempt.rejected(attempts, mistakes);
    List<Figure> figures =
        List.of(
            Figure.higher("strict F1", sums.strict.f1(), sums.strict.basis()),
            Figure.higher("relaxed F1", sums.relaxed.f1(), sums.relaxed.basis()),
            Figure.higher("relaxed precision", sums.relaxed.precision(), sums.relaxed.basis()),
            Figure.higher("relaxed recall", sums.relaxed.recall(), sums.relaxed.basis()),
            Figure.higher("value F1", sums.value.f1(), sums.value.basis()),
            Figure.higher("type F1", sums.type.f1(), sums.type.basis()));
    return new Scorecard(kind(), texts.size(), rejected, figures, mistakes, List.of());
  }

  private static void score(
      TimedText text, List<TimeExpression> own, Sums sums, List<Mistake> mistakes) {
    List<Span> wanted = text.times().stream().map(Timex::span).toList();
    List<Span> given = own.stream().map(TimeExpression::span).toList();
    SpanPairs pairs = SpanPairs.of(wanted, given);
    int values = 0;
    int types = 0;
    for (SpanPairs.Pair pair : pairs.pairs()) {
      Timex gold = text.times().get(pair.gold());
      TimeExpression ours = own.get(pair.own());
      types += gold.type().equals(ours.type().name()) ? 1 : 0;
      String value = ours.timex().orElse("");
      if (value.equals(gold.value())) {
        values++;
      } else {
        String words =
            "gold "
                + gold.value()
                + " own "
                + value
                + " for "
                + SpanMistakes.around(text.text(), gold.span());
        mistakes.add(new Mistake("value " + shape(gold.value()), text.name(), words));
      }
    }
    Tally relaxed = pairs.partial();
    sums.strict = sums.strict.plus(pairs.exact());
    sums.relaxed = sums.relaxed.plus(relaxed);
    sums.value = sums.value.plus(new Tally(values, relaxed.own(), relaxed.gold()));
    sums.type = sums.type.plus(new Tally(types, relaxed.own(), relaxed.gold()));
    mistakes.addAll(SpanMistakes.of("time", text.name(), text.text(), wanted, given, pairs));
  }

  /** A value with its digits struck out, so that like mistakes come together. */
  private static String shape(String value) {
    return value.replaceAll("[0-9]", "9").replaceAll("^P9+", "P9");
  }
}
