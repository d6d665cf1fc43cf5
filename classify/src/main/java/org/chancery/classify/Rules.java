package org.chancery.classify;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.Pipeline;
import org.chancery.codebook.Ontology;
import org.chancery.model.Event;
import org.chancery.model.EventCode;
import org.chancery.model.Evidence;
import org.chancery.model.Record;
import org.chancery.model.Report;
import org.chancery.model.Span;
import org.chancery.model.Status;

/**
 * The rule coder's answer: of the events coded in the sentence, the one whose actors hold words of
 * the source and whose recipients hold words of the target. Where none has both, one that has the
 * one and names nobody in the other's place will do; otherwise no answer. Where the pair has only
 * one party, the other is not asked for. Safe for threads.
 *
 * <p>PLOVER knows no status: what is only planned is, if it is cooperation, a promise ("will meet":
 * AGREE) and, if it is conflict, a threat ("will extend the curfew": THREATEN).
 */
public final class Rules {
  private final Pipeline pipeline;

  /** Asks the events of a pipeline. */
  public Rules(Pipeline pipeline) {
    this.pipeline = pipeline;
  }

  /** An event and how well its parties fit, 2 for both. */
  private record Fit(Event event, Evidence mention, int fit) {}

  /**
   * The answer, or none where no entry fires for these parties.
   *
   * @throws org.chancery.model.ChanceryException of kind BAD_INPUT for a text that can't be coded
   */
  public Optional<Answer> answer(Pair pair) {
    Record record = pipeline.record(Report.bare(pair.id(), pair.sentence(), Optional.empty()));
    return record.events().stream()
        .flatMap(e -> e.grounds().mentions().stream().map(m -> new Fit(e, m, fit(e, m, pair))))
        .filter(f -> f.fit() > 0)
        .min(
            Comparator.comparingInt((Fit f) -> -f.fit())
                .thenComparing(f -> -f.event().grounds().confidence())
                .thenComparing(f -> f.mention().trigger()))
        .map(f -> answer(f.event()));
  }

  private static int fit(Event event, Evidence mention, Pair pair) {
    boolean acts = any(mention.actors(), pair.source());
    boolean suffers = any(mention.recipients(), pair.target());
    boolean together = event.parties().reciprocal() && acts && any(mention.actors(), pair.target());
    boolean nobodyElse = pair.source().isEmpty() || pair.target().isEmpty();
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

  private Answer answer(Event event) {
    Status status = event.standing().status();
    String type = status == Status.PLANNED ? planned(event.code()) : event.code().type();
    Ontology.Type known = pipeline.codebook().ontology().types().get(type);
    Event.Grounds grounds = event.grounds();
    return new Answer(
        type, known.quad(), grounds.confidence(), grounds.rule(), Optional.of(status));
  }

  /** The type of what is only planned: a promise or a threat; words stay what they are. */
  private static String planned(EventCode code) {
    return switch (code.type()) {
      case "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT" -> "AGREE";
      case "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT" -> "THREATEN";
      default -> code.type();
    };
  }
}
