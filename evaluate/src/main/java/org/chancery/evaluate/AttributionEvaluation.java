package org.chancery.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.evaluate.gold.Polnear;
import org.chancery.evaluate.gold.Polnear.Annotated;
import org.chancery.evaluate.gold.Polnear.Part;
import org.chancery.evaluate.score.SpanPairs;
import org.chancery.evaluate.score.Tally;
import org.chancery.model.Attribution;
import org.chancery.model.Record;
import org.chancery.model.Span;
import org.chancery.read.Source;

/** PolNeAR: source, cue and content of attributions, by exact span and by overlap. */
public final class AttributionEvaluation implements Evaluation {
  @Override
  public String kind() {
    return "attribution";
  }

  @Override
  public String wants() {
    return "PolNeAR: a folder with text/NAME.txt and attributions/NAME_ANNOTATOR.ann";
  }

  @Override
  public Scorecard evaluate(Path gold, Coding coding) {
    List<Annotated> texts = Polnear.read(gold);
    List<Attempt> attempts = coding.each(texts, t -> coding.code(Source.of(t.name(), t.text())));
    List<Figure> figures = new ArrayList<>();
    List<Mistake> mistakes = new ArrayList<>();
    for (Part part : Part.values()) {
      Tally exact = Tally.NONE;
      Tally partial = Tally.NONE;
      for (int i = 0; i < texts.size(); i++) {
        List<Span> wanted = texts.get(i).spans().get(part);
        List<Span> given = attempts.get(i).record().map(r -> spans(r).get(part)).orElse(List.of());
        SpanPairs pairs = SpanPairs.of(wanted, given);
        exact = exact.plus(pairs.exact());
        partial = partial.plus(pairs.partial());
        String label = part.name().toLowerCase(Locale.ROOT);
        mistakes.addAll(
            SpanMistakes.of(label, texts.get(i).name(), texts.get(i).text(), wanted, given, pairs));
      }
      figures(part.name().toLowerCase(Locale.ROOT), exact, partial, figures);
    }
    int rejected = Attempt.rejected(attempts, mistakes);
    return new Scorecard(
        kind(),
        texts.size(),
        rejected,
        figures,
        mistakes,
        List.of(
            "a content in pieces counts as several spans; of several annotators the first counts",
            "our contents are widened to the quotation marks around them, as PolNeAR has them"));
  }

  private static void figures(String part, Tally exact, Tally partial, List<Figure> into) {
    into.add(Figure.higher(part + " exact F1", exact.f1(), exact.basis()));
    into.add(Figure.higher(part + " exact precision", exact.precision(), exact.basis()));
    into.add(Figure.higher(part + " exact recall", exact.recall(), exact.basis()));
    into.add(Figure.higher(part + " partial F1", partial.f1(), partial.basis()));
  }

  /** Every source, cue and content of a record, each span once, in order. */
  static Map<Part, List<Span>> spans(Record record) {
    List<Span> sources = new ArrayList<>();
    List<Span> cues = new ArrayList<>();
    List<Span> contents = new ArrayList<>();
    for (Attribution attribution : record.attributions()) {
      attribution.source().ifPresent(sources::add);
      cues.add(attribution.cue());
      attribution.content().stream()
          .map(c -> QuotationMarks.widened(record.document().report().text(), c))
          .forEach(contents::add);
    }
    Map<Part, List<Span>> spans = new EnumMap<>(Part.class);
    spans.put(Part.SOURCE, sources.stream().distinct().sorted().toList());
    spans.put(Part.CUE, cues.stream().distinct().sorted().toList());
    spans.put(Part.CONTENT, contents.stream().distinct().sorted().toList());
    return spans;
  }
}
