package org.chancery.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import org.chancery.model.ChanceryException;

/**
 * The kinds of gold that can be scored, in alphabetical order.
 *
 * @param all those built in and those that other modules add
 */
public record Evaluations(List<Evaluation> all) {
  public Evaluations {
    all = all.stream().sorted(Comparator.comparing(Evaluation::kind)).toList();
    for (int i = 1; i < all.size(); i++) {
      if (all.get(i).kind().equals(all.get(i - 1).kind())) {
        throw new IllegalArgumentException("two evaluations of kind " + all.get(i).kind());
      }
    }
  }

  /** Those built in, and those that modules on the class path add. */
  public static Evaluations standard() {
    List<Evaluation> all = new ArrayList<>(builtIn());
    ServiceLoader.load(Evaluation.class).forEach(all::add);
    return new Evaluations(all);
  }

  private static List<Evaluation> builtIn() {
    return List.of(
        new ActorsEvaluation(),
        new AttributionEvaluation(),
        new CoreferenceEvaluation(),
        new FactualityEvaluation(),
        new HtmlEvaluation(),
        new MeantimeEvaluation(),
        new PlaceEvaluation(),
        new RecordEvaluation(),
        new RecordsEvaluation(),
        new RelationsEvaluation(),
        new TimeEvaluation());
  }

  public List<String> kinds() {
    return all.stream().map(Evaluation::kind).toList();
  }

  /** The evaluation of a kind; the error names the kinds there are. */
  public Evaluation of(String kind) {
    return all.stream()
        .filter(e -> e.kind().equals(kind))
        .findFirst()
        .orElseThrow(
            () ->
                new ChanceryException(
                    ChanceryException.Kind.BAD_INPUT,
                    "unknown-kind",
                    "'" + kind + "' is no kind of gold; there are " + String.join(", ", kinds())));
  }
}
