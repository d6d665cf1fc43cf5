package org.chancery.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.evaluate.gold.Meantime;
import org.chancery.evaluate.gold.Meantime.Happening;
import org.chancery.evaluate.gold.Meantime.News;
import org.chancery.evaluate.score.Confusion;
import org.chancery.evaluate.score.Tally;
import org.chancery.model.Assertion.Tense;
import org.chancery.model.Event;
import org.chancery.model.Evidence;
import org.chancery.model.Header;
import org.chancery.model.Record;
import org.chancery.model.Report;
import org.chancery.model.Span;

/**
 * MEANTIME: how the attribute stage reads every gold event (certainty, polarity, future or not),
 * and who takes part in the gold events that the coder codes.
 */
public final class MeantimeEvaluation implements Evaluation {
  @Override
  public String kind() {
    return "meantime";
  }

  @Override
  public String wants() {
    return "MEANTIME: a folder with CAT XML files";
  }

  /** What one document gave. */
  private record Read(List<Optional<Modal>> modals, Record record) {}

  /** Counts over all documents. */
  private static final class Sums {
    private final Confusion certainty = new Confusion();
    private final Confusion polarity = new Confusion();
    private final Confusion time = new Confusion();
    private Tally coded = Tally.NONE;
    private Tally agents = Tally.NONE;
    private Tally others = Tally.NONE;
  }

  @Override
  public Scorecard evaluate(Path gold, Coding coding) {
    List<News> documents = Meantime.read(gold);
    List<Read> read = coding.each(documents, d -> read(d, coding));
    Sums sums = new Sums();
    List<Mistake> mistakes = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      modality(documents.get(i), read.get(i).modals(), sums, mistakes);
      parties(documents.get(i), read.get(i).record(), sums);
    }
    List<Figure> figures = new ArrayList<>();
    confusion("certainty", sums.certainty, figures);
    confusion("polarity", sums.polarity, figures);
    confusion("time", sums.time, figures);
    figures.add(
        Figure.higher("coded events on a gold event", sums.coded.precision(), sums.coded.basis()));
    figures.add(Figure.higher("actor overlap F1", sums.agents.f1(), sums.agents.basis()));
    figures.add(Figure.higher("recipient overlap F1", sums.others.f1(), sums.others.basis()));
    List<String> notes =
        List.of("actors are Arg0, recipients Arg1 or Arg2, of gold events that the coder codes");
    return new Scorecard(kind(), documents.size(), 0, figures, mistakes, notes);
  }

  private static void confusion(String name, Confusion confusion, List<Figure> into) {
    Tally answers = confusion.answers();
    into.add(Figure.higher(name + " accuracy", answers.recall(), answers.basis()));
    into.add(Figure.higher(name + " macro-F1", confusion.macroF1(), answers.basis()));
  }

  private static Read read(News news, Coding coding) {
    Report report = report(news);
    Modal.Reader reader = new Modal.Reader(coding.pipeline(), report);
    List<Optional<Modal>> modals = news.events().stream().map(e -> reader.read(e.words())).toList();
    return new Read(modals, coding.pipeline().record(report));
  }

  /** The headline, then the body without the line that holds the date. */
  private static Report report(News news) {
    List<Report.Block> blocks = new ArrayList<>();
    for (int i = 0; i < news.sentences().size(); i++) {
      if (i != 1) {
        Report.Kind kind = i == 0 ? Report.Kind.HEADLINE : Report.Kind.BODY;
        blocks.add(new Report.Block(kind, news.sentences().get(i)));
      }
    }
    Header header =
        new Header(
            Optional.empty(),
            Optional.of("Wikinews"),
            List.of(),
            Optional.empty(),
            news.published(),
            Optional.empty(),
            Optional.empty());
    return new Report(news.name(), news.text(), header, blocks);
  }

  private static void modality(
      News news, List<Optional<Modal>> modals, Sums sums, List<Mistake> mistakes) {
    for (int i = 0; i < news.events().size(); i++) {
      Happening event = news.events().get(i);
      Optional<Modal> modal = modals.get(i);
      String certainty = event.manner().certainty();
      String polarity = event.manner().polarity();
      String time = event.manner().time();
      if (List.of("CERTAIN", "PROBABLE", "POSSIBLE").contains(certainty)) {
        sums.certainty.add(certainty, modal.map(m -> m.assertion().certainty().name()));
      }
      if (List.of("POS", "NEG").contains(polarity)) {
        sums.polarity.add(polarity, modal.map(MeantimeEvaluation::polarity));
      }
      if (List.of("FUTURE", "NON_FUTURE").contains(time)) {
        sums.time.add(time, modal.map(MeantimeEvaluation::time));
      }
      String gold = polarity + " " + certainty + " " + time;
      String own =
          modal
              .map(m -> polarity(m) + " " + m.assertion().certainty() + " " + time(m))
              .orElse("none");
      if (!gold.equals(own) && !certainty.isEmpty()) {
        String words = SpanMistakes.around(news.text(), event.words());
        mistakes.add(new Mistake("gold " + gold + ", own " + own, news.name(), words));
      }
    }
  }

  private static String polarity(Modal modal) {
    return modal.assertion().polarity() == org.chancery.model.Assertion.Polarity.DENIED
        ? "NEG"
        : "POS";
  }

  private static String time(Modal modal) {
    return modal.assertion().tense() == Tense.FUTURE ? "FUTURE" : "NON_FUTURE";
  }

  private static void parties(News news, Record record, Sums sums) {
    for (Event event : record.events()) {
      for (Evidence mention : event.grounds().mentions()) {
        Optional<Happening> gold =
            news.events().stream().filter(h -> h.words().overlaps(mention.trigger())).findFirst();
        sums.coded = sums.coded.plus(new Tally(gold.isPresent() ? 1 : 0, 1, 1));
        if (gold.isPresent()) {
          sums.agents = sums.agents.plus(pairs(gold.get().agents(), mention.actors()));
          sums.others = sums.others.plus(pairs(gold.get().others(), mention.recipients()));
        }
      }
    }
  }

  private static Tally pairs(List<Span> gold, List<Span> own) {
    return org.chancery.evaluate.score.SpanPairs.of(gold, own.stream().distinct().toList())
        .partial();
  }
}
