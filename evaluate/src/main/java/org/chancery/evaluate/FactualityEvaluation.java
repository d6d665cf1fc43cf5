package org.chancery.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.evaluate.gold.Uw;
import org.chancery.evaluate.score.Numbers;
import org.chancery.model.Report;

/** UW: how sure it is that something happened, from -3 to 3. */
public final class FactualityEvaluation implements Evaluation {
  /** What an absent answer counts as: the middle. */
  private static final double OPEN = 0;

  /** Distance from the gold, on a scale of 6, from which an answer is listed as a mistake. */
  private static final double FAR = 2;

  @Override
  public String kind() {
    return "factuality";
  }

  @Override
  public String wants() {
    return "UW: JSON Lines with text and targets, each with span1 and label";
  }

  @Override
  public Scorecard evaluate(Path gold, Coding coding) {
    List<Uw.Scored> sentences = Uw.read(gold);
    List<List<Optional<Modal>>> answers = coding.each(sentences, s -> answers(s, coding));
    List<Double> wanted = new ArrayList<>();
    List<Double> given = new ArrayList<>();
    List<Double> always = new ArrayList<>();
    List<Mistake> mistakes = new ArrayList<>();
    Map<String, List<Double>> readings = new TreeMap<>();
    int open = 0;
    for (int i = 0; i < sentences.size(); i++) {
      for (int t = 0; t < sentences.get(i).targets().size(); t++) {
        Uw.Target target = sentences.get(i).targets().get(t);
        Optional<Modal> answer = answers.get(i).get(t);
        double value = answer.map(Modal::factuality).orElse(OPEN);
        open += answer.isEmpty() ? 1 : 0;
        wanted.add(target.score());
        given.add(value);
        always.add(Modal.LIKELIEST);
        readings
            .computeIfAbsent(answer.map(Modal::label).orElse("no answer"), k -> new ArrayList<>())
            .add(target.score());
        if (Math.abs(value - target.score()) >= FAR) {
          mistakes.add(mistake(sentences.get(i), target, answer));
        }
      }
    }
    String basis = wanted.size() + " words, " + open + " without answer";
    List<Figure> figures =
        List.of(
            Figure.lower("mean absolute error", Numbers.meanAbsoluteError(wanted, given), basis),
            Figure.higher("Pearson", Numbers.pearson(wanted, given), basis),
            Figure.lower(
                "mean absolute error of always 3",
                Numbers.meanAbsoluteError(wanted, always),
                basis));
    return new Scorecard(kind(), sentences.size(), 0, figures, mistakes, means(readings));
  }

  /** The mean gold score of each reading, from which the scores in {@link Modal} are chosen. */
  private static List<String> means(Map<String, List<Double>> readings) {
    return readings.entrySet().stream()
        .map(
            e ->
                String.format(
                    Locale.ROOT,
                    "%s: gold mean %.2f of %d",
                    e.getKey(),
                    Numbers.mean(e.getValue()),
                    e.getValue().size()))
        .toList();
  }

  private static List<Optional<Modal>> answers(Uw.Scored sentence, Coding coding) {
    Modal.Reader reader =
        new Modal.Reader(
            coding.pipeline(), Report.bare(sentence.name(), sentence.text(), Optional.empty()));
    return sentence.targets().stream().map(target -> reader.read(target.span())).toList();
  }

  private static Mistake mistake(Uw.Scored sentence, Uw.Target target, Optional<Modal> answer) {
    String kind = answer.map(Modal::label).orElse("no answer");
    String words =
        target.score()
            + " for "
            + SpanMistakes.around(sentence.text(), target.span())
            + " "
            + answer.map(a -> String.join("; ", a.why())).orElse("");
    String bucket = target.score() > 1.5 ? "true" : target.score() < -1.5 ? "false" : "unsure";
    return new Mistake("gold " + bucket + ", own " + kind, sentence.name(), words);
  }
}
