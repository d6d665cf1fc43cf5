package org.chancery.classify;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.chancery.Pipeline;

/**
 * Says what a source does to a target in a sentence: by the codebook where an entry fires for these
 * parties, else by the classifier. Loads the classifier when it is first asked; safe for threads.
 */
public final class PairCoder {
  private final Pipeline pipeline;
  private final Rules rules;
  private final Supplier<Classifier> loader;
  private Classifier classifier;

  /** With the built-in classifier. */
  public PairCoder(Pipeline pipeline) {
    this(pipeline, Classifier::new);
  }

  PairCoder(Pipeline pipeline, Supplier<Classifier> loader) {
    this.pipeline = pipeline;
    this.rules = new Rules(pipeline);
    this.loader = loader;
  }

  /**
   * The answer.
   *
   * @throws org.chancery.model.ChanceryException of kind BAD_INPUT for a text that can't be coded,
   *     RESOURCE where the classifier can't be loaded
   */
  public Answer answer(Pair pair) {
    Optional<Answer> byRule = rules.answer(pair);
    return byRule.orElseGet(() -> classified(pair));
  }

  private Answer classified(Pair pair) {
    Map.Entry<String, Double> best =
        classifier().shares(pair).entrySet().stream()
            .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
            .orElseThrow();
    return new Answer(
        best.getKey(),
        pipeline.codebook().ontology().types().get(best.getKey()).quad(),
        best.getValue(),
        Answer.CLASSIFIER,
        Optional.empty());
  }

  private synchronized Classifier classifier() {
    if (classifier == null) {
      classifier = loader.get();
    }
    return classifier;
  }
}
