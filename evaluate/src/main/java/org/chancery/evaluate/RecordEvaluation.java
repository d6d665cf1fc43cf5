package org.chancery.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.evaluate.gold.RecordGold;
import org.chancery.evaluate.score.Tally;
import org.chancery.model.ChanceryException;
import org.chancery.model.Claim;
import org.chancery.model.Record;
import org.chancery.read.Source;

/** Our own reading of a report, entry by entry. */
public final class RecordEvaluation implements Evaluation {
  @Override
  public String kind() {
    return "record";
  }

  @Override
  public String wants() {
    return "a JSON file with report, events and checkable_claims; the report lies beside or above";
  }

  @Override
  public Scorecard evaluate(Path file, Coding coding) {
    RecordGold gold = RecordGold.read(file);
    Record record = coding.pipeline().record(Source.of(gold.report().toString(), text(gold)));
    RecordMatch match = new RecordMatch(record);
    List<EntryVerdict> verdicts = match.match(gold);
    List<String> notes = new ArrayList<>(verdicts.stream().map(EntryVerdict::line).toList());
    List<Mistake> mistakes = new ArrayList<>();
    for (EntryVerdict verdict : verdicts) {
      if (!verdict.isRight()) {
        String kind = verdict.isFound() ? "wrong part" : "missing";
        mistakes.add(new Mistake(kind, verdict.entry().id(), verdict.line()));
      }
    }
    Tally claims = claims(gold, record, notes);
    List<String> extra = match.extra();
    notes.add("extra events: " + (extra.isEmpty() ? "none" : String.join(", ", extra)));
    List<Figure> figures =
        List.of(
            required("required entries found", verdicts, false),
            required("required entries right in every part", verdicts, true),
            Figure.higher("claims with the right verdict", claims.recall(), claims.basis()),
            Figure.lower("extra events", extra.size(), "of " + record.events().size()));
    return new Scorecard(kind(), verdicts.size(), 0, figures, mistakes, notes);
  }

  private static String text(RecordGold gold) {
    try {
      return Files.readString(gold.report());
    } catch (IOException e) {
      throw new ChanceryException(
          ChanceryException.Kind.RESOURCE,
          "unreadable-gold",
          gold.report() + ": " + e.getMessage(),
          e);
    }
  }

  private static Figure required(String name, List<EntryVerdict> verdicts, boolean whole) {
    List<EntryVerdict> required = verdicts.stream().filter(v -> v.entry().required()).toList();
    int right = (int) required.stream().filter(v -> whole ? v.isRight() : v.isFound()).count();
    Tally tally = new Tally(right, required.size(), required.size());
    return Figure.higher(name, tally.recall(), right + " of " + required.size());
  }

  private static Tally claims(RecordGold gold, Record record, List<String> notes) {
    Tally tally = Tally.NONE;
    for (RecordGold.Claim claim : gold.claims()) {
      boolean right = record.derived().claims().stream().anyMatch(own -> isRight(claim, own));
      tally = tally.plus(new Tally(right ? 1 : 0, 1, 1));
      notes.add("claim '" + claim.words() + "' " + (right ? "right" : "missing or otherwise"));
    }
    return tally;
  }

  /** A claim in the sentence, or on the dateline, with the verdict. */
  private static boolean isRight(RecordGold.Claim gold, Claim own) {
    boolean date = own.kind() == Claim.Kind.DATE;
    boolean here = gold.sentence().map(s -> !date && s == own.sentence()).orElse(date);
    String verdict = own.verdict().name().toLowerCase(Locale.ROOT);
    return here && (gold.verdict().isEmpty() || gold.verdict().equals(verdict));
  }
}
