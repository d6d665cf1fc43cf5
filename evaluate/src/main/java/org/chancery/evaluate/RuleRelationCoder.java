package org.chancery.evaluate;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.evaluate.gold.Plv;
import org.chancery.model.Event;
import org.chancery.model.Evidence;
import org.chancery.model.Record;
import org.chancery.model.Span;

/**
 * The rule coder's answer: of the events coded in the sentence, the one whose actors hold words of
 * the source and whose recipients hold words of the target. Where none has both, one that has the
 * one and names nobody in the other's place will do; otherwise no answer. Where the gold marks only
 * one of them, the other is not asked for.
 */
final class RuleRelationCoder implements RelationCoder {
  private final Coding coding;

  RuleRelationCoder(Coding coding) {
    this.coding = coding;
  }

  @Override
  public String name() {
    return "rules";
  }

  /** An event and how well its parties fit, 2 for both. */
  private record Fit(Event event, Evidence mention, int fit) {}

  @Override
  public Reply answer(Plv.Relation relation) {
    Attempt attempt = coding.code(Coding.bare(relation.id(), relation.text(), Optional.empty()));
    return new Reply(attempt.record().flatMap(r -> answer(r, relation)), attempt.rejection());
  }

  private static Optional<Answer> answer(Record record, Plv.Relation relation) {
    return record.events().stream()
        .flatMap(e -> e.grounds().mentions().stream().map(m -> new Fit(e, m, fit(e, m, relation))))
        .filter(f -> f.fit() > 0)
        .min(
            Comparator.comparingInt((Fit f) -> -f.fit())
                .thenComparing(f -> -f.event().grounds().confidence())
                .thenComparing(f -> f.mention().trigger()))
        .map(f -> answer(f.event()));
  }

  private static int fit(Event event, Evidence mention, Plv.Relation relation) {
    boolean acts = any(mention.actors(), relation.source());
    boolean suffers = any(mention.recipients(), relation.target());
    boolean together =
        event.parties().reciprocal() && acts && any(mention.actors(), relation.target());
    boolean nobodyElse = relation.source().isEmpty() || relation.target().isEmpty();
    if ((acts && suffers) || together || (nobodyElse && (acts || suffers))) {
      return 2;
    }
    boolean alone = acts && mention.recipients().isEmpty();
    boolean suffersAlone = suffers && mention.actors().isEmpty();
    return alone || suffersAlone ? 1 : 0;
  }

  private static boolean any(List<Span> spans, Optional<Span> wanted) {
    return wanted.isPresent() && spans.stream().anyMatch(wanted.get()::overlaps);
  }

  private static Answer answer(Event event) {
    String type = event.code().type();
    boolean yields = type.equals("CONCEDE") || type.equals("RETREAT");
    int quad =
        yields ? RelationsEvaluation.YIELD_QUAD : RelationsEvaluation.number(event.code().quad());
    return new Answer(yields ? "YIELD" : type, quad, event.grounds().rule());
  }
}
