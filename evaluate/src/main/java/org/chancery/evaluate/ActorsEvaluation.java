package org.chancery.evaluate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.chancery.evaluate.gold.BioSpans;
import org.chancery.evaluate.gold.BioSpans.Marked;
import org.chancery.evaluate.score.SpanPairs;
import org.chancery.evaluate.score.Tally;
import org.chancery.model.ActorMention;
import org.chancery.model.ChanceryException;
import org.chancery.model.Event;
import org.chancery.model.Evidence;
import org.chancery.model.Record;
import org.chancery.model.Report;
import org.chancery.model.Span;

/**
 * Who acts and who is acted upon in news sentences, by overlap; whether today's leaders and the
 * countries of the world are in the codebook.
 */
public final class ActorsEvaluation implements Evaluation {
  private static final String SENTENCES = "cameo_source_target_train.bio";

  @Override
  public String kind() {
    return "actors";
  }

  @Override
  public String wants() {
    return "a folder with "
        + SENTENCES
        + ", factbook_leaders.tsv, country_name_regex.csv and"
        + " iso_countries.csv, or some of them";
  }

  @Override
  public Scorecard evaluate(Path gold, Coding coding) {
    List<Figure> figures = new ArrayList<>();
    List<Mistake> mistakes = new ArrayList<>();
    int items = 0;
    int rejected = 0;
    if (Files.exists(gold.resolve(SENTENCES))) {
      List<Marked> sentences = BioSpans.read(gold.resolve(SENTENCES));
      rejected = spans(sentences, coding, figures, mistakes);
      items += sentences.size();
    }
    if (Files.exists(gold.resolve("factbook_leaders.tsv"))) {
      Directories.leaders(gold.resolve("factbook_leaders.tsv"), coding, figures, mistakes);
    }
    if (Files.exists(gold.resolve("country_name_regex.csv"))) {
      Directories.countries(gold, coding, figures, mistakes);
    }
    if (figures.isEmpty()) {
      throw new ChanceryException(
          ChanceryException.Kind.BAD_INPUT, "no-gold", gold + ": wanted is " + wants());
    }
    List<String> notes = List.of("the gold marks one event a sentence, the coder codes all");
    return new Scorecard(kind(), items, rejected, figures, mistakes, notes);
  }

  private static int spans(
      List<Marked> sentences, Coding coding, List<Figure> figures, List<Mistake> mistakes) {
    List<Attempt> attempts =
        coding.each(sentences, s -> coding.code(Report.bare(s.name(), s.text(), Optional.empty())));
    Tally source = Tally.NONE;
    Tally target = Tally.NONE;
    Tally mentioned = Tally.NONE;
    for (int i = 0; i < sentences.size(); i++) {
      Marked marked = sentences.get(i);
      Optional<Record> record = attempts.get(i).record();
      source =
          source.plus(
              SpanPairs.of(marked.sources(), record.map(r -> parties(r, true)).orElse(List.of()))
                  .partial());
      target =
          target.plus(
              SpanPairs.of(marked.targets(), record.map(r -> parties(r, false)).orElse(List.of()))
                  .partial());
      List<Span> own = record.map(ActorsEvaluation::mentions).orElse(List.of());
      List<Span> wanted = new ArrayList<>(marked.sources());
      wanted.addAll(marked.targets());
      SpanPairs pairs = SpanPairs.of(wanted, own);
      mentioned = mentioned.plus(pairs.partial());
      for (int missed : pairs.missed()) {
        mistakes.add(
            new Mistake(
                "no actor there",
                marked.name(),
                SpanMistakes.around(marked.text(), wanted.get(missed))));
      }
    }
    figures.add(Figure.higher("source overlap F1", source.f1(), source.basis()));
    figures.add(Figure.higher("target overlap F1", target.f1(), target.basis()));
    Tally both = source.plus(target);
    figures.add(Figure.higher("both overlap F1", both.f1(), both.basis()));
    figures.add(Figure.higher("both overlap precision", both.precision(), both.basis()));
    figures.add(Figure.higher("actor mention recall", mentioned.recall(), mentioned.basis()));
    return Attempt.rejected(attempts, mistakes);
  }

  /** The words for those who act, or are acted upon, in any event of a record. */
  private static List<Span> parties(Record record, boolean acting) {
    TreeSet<Span> spans = new TreeSet<>();
    for (Event event : record.events()) {
      for (Evidence mention : event.grounds().mentions()) {
        spans.addAll(acting ? mention.actors() : mention.recipients());
      }
    }
    return List.copyOf(spans);
  }

  private static List<Span> mentions(Record record) {
    return record.mentions().actors().stream()
        .flatMap(a -> a.mentions().stream())
        .map(ActorMention::span)
        .distinct()
        .sorted()
        .toList();
  }
}
