package org.chancery.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chancery.evaluate.gold.PloverRecords;
import org.chancery.evaluate.gold.PloverRecords.Coded;
import org.chancery.evaluate.gold.PloverRecords.Party;
import org.chancery.evaluate.score.Tally;
import org.chancery.model.Actor;
import org.chancery.model.Event;
import org.chancery.model.Record;
import org.chancery.model.Report;

/**
 * PLOVER's gold records: whether an event of the type is coded, and whether its actors have the
 * right countries.
 */
public final class RecordsEvaluation implements Evaluation {
  /** Codes of intergovernmental bodies, which the 2016 records all call IGO. */
  private static final Set<String> IGO = Set.of("IGO", "UNO", "EUR");

  @Override
  public String kind() {
    return "records";
  }

  @Override
  public String wants() {
    return "PLOVER gold records: a JSON array with id, event, source, target and text";
  }

  /** Counts over all records. */
  private static final class Sums {
    private Tally types = Tally.NONE;
    private Tally anywhere = Tally.NONE;
    private Tally sectors = Tally.NONE;
    private Tally roles = Tally.NONE;
    private int whole;
  }

  @Override
  public Scorecard evaluate(Path gold, Coding coding) {
    List<Coded> wanted = PloverRecords.read(gold);
    List<Attempt> attempts =
        coding.each(wanted, c -> coding.code(Report.bare(c.id(), c.text(), c.date())));
    Sums sums = new Sums();
    List<Mistake> mistakes = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      if (attempts.get(i).record().isPresent()) {
        score(wanted.get(i), attempts.get(i).record().get(), sums, mistakes);
      } else {
        sums.types = sums.types.plus(new Tally(0, 0, 1));
      }
    }
    int rejected = Attempt.rejected(attempts, mistakes);
    double whole = (double) sums.whole / wanted.size();
    List<Figure> figures =
        List.of(
            Figure.higher("type recall", sums.types.recall(), sums.types.basis()),
            Figure.higher("type precision", sums.types.precision(), sums.types.basis()),
            Figure.higher(
                "actor country recall, anywhere", sums.anywhere.recall(), sums.anywhere.basis()),
            Figure.higher(
                "actor country and sector recall, anywhere",
                sums.sectors.recall(),
                sums.sectors.basis()),
            Figure.higher("actor country recall, in role", sums.roles.recall(), sums.roles.basis()),
            Figure.higher(
                "actor country precision, in role", sums.roles.precision(), sums.roles.basis()),
            Figure.higher("whole record", whole, sums.whole + " of " + wanted.size()));
    return new Scorecard(
        kind(),
        wanted.size(),
        rejected,
        figures,
        mistakes,
        List.of("the gold names one event a sentence: type precision is a lower bound"));
  }

  private static void score(Coded gold, Record record, Sums sums, List<Mistake> mistakes) {
    Set<String> own = new TreeSet<>();
    record.events().forEach(e -> own.add(e.code().type()));
    boolean typed = own.contains(gold.type());
    sums.types = sums.types.plus(new Tally(typed ? 1 : 0, Math.max(own.size(), typed ? 1 : 0), 1));
    if (!typed) {
      String kind = own.isEmpty() ? gold.type() + " missed" : gold.type() + " as " + own;
      mistakes.add(new Mistake(kind, gold.id(), gold.text()));
    }
    for (Party party : Stream.concat(gold.sources().stream(), gold.targets().stream()).toList()) {
      if (!party.country().isEmpty()) {
        anywhere(gold, party, record, sums, mistakes);
      }
    }
    roles(gold, record, sums);
  }

  private static void anywhere(
      Coded gold, Party party, Record record, Sums sums, List<Mistake> mistakes) {
    List<Actor> actors = record.mentions().actors();
    boolean country = actors.stream().anyMatch(a -> isCountry(a, party));
    boolean sector =
        actors.stream()
            .anyMatch(
                a ->
                    isCountry(a, party)
                        && (party.sector().isEmpty() || a.sectors().contains(party.sector())));
    sums.anywhere = sums.anywhere.plus(new Tally(country ? 1 : 0, 1, 1));
    sums.sectors = sums.sectors.plus(new Tally(sector ? 1 : 0, 1, 1));
    if (!country) {
      mistakes.add(new Mistake("actor missed", gold.id(), party.words() + " " + party.country()));
    }
  }

  /** Countries of the best event of the type, in their roles. */
  private static void roles(Coded gold, Record record, Sums sums) {
    Set<String> sources = countries(gold.sources());
    Set<String> targets = countries(gold.targets());
    boolean together = targets.isEmpty() && sources.size() > 1;
    Tally best = new Tally(0, 0, sources.size() + targets.size());
    for (Event event : record.events()) {
      if (event.code().type().equals(gold.type())) {
        Set<String> actors = countries(record, event.parties().actors());
        Set<String> recipients =
            together ? Set.of() : countries(record, event.parties().recipients());
        if (together) {
          actors.addAll(countries(record, event.parties().recipients()));
        }
        Tally tally =
            new Tally(
                shared(sources, actors) + shared(targets, recipients),
                actors.size() + recipients.size(),
                sources.size() + targets.size());
        best = tally.right() > best.right() || best.own() == 0 ? tally : best;
      }
    }
    sums.roles = sums.roles.plus(best);
    sums.whole += best.own() > 0 && best.right() == best.gold() ? 1 : 0;
  }

  private static int shared(Set<String> a, Set<String> b) {
    Set<String> both = new HashSet<>(a);
    both.retainAll(b);
    return both.size();
  }

  private static Set<String> countries(List<Party> parties) {
    Set<String> countries = new HashSet<>();
    parties.stream()
        .map(Party::country)
        .filter(c -> !c.isEmpty())
        .forEach(c -> countries.add(plain(c)));
    return countries;
  }

  private static Set<String> countries(Record record, List<String> ids) {
    Set<String> countries = new HashSet<>();
    ids.forEach(id -> record.actor(id).country().ifPresent(c -> countries.add(plain(c))));
    return countries;
  }

  private static String plain(String country) {
    return IGO.contains(country) ? "IGO" : country;
  }

  private static boolean isCountry(Actor actor, Party party) {
    return actor.country().map(c -> plain(c).equals(plain(party.country()))).orElse(false);
  }
}
