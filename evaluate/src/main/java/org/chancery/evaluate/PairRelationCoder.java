package org.chancery.evaluate;

import java.util.Optional;
import java.util.function.Function;
import org.chancery.classify.Answer;
import org.chancery.classify.Pair;
import org.chancery.classify.PairCoder;
import org.chancery.classify.Rules;
import org.chancery.evaluate.gold.Plv;
import org.chancery.model.ChanceryException;

/** The answers of module classify in PLV's classes: CONCEDE and RETREAT are YIELD. */
final class PairRelationCoder implements RelationCoder {
  private final String name;
  private final Function<Pair, Optional<Answer>> coder;

  private PairRelationCoder(String name, Function<Pair, Optional<Answer>> coder) {
    this.name = name;
    this.coder = coder;
  }

  /** The codebook alone, which leaves open where no entry fires. */
  static RelationCoder rules(Coding coding) {
    return new PairRelationCoder("rules", new Rules(coding.pipeline())::answer);
  }

  /** The codebook, and the classifier where no entry fires. */
  static RelationCoder withClassifier(Coding coding) {
    PairCoder coder = new PairCoder(coding.pipeline());
    return new PairRelationCoder("with classifier", pair -> Optional.of(coder.answer(pair)));
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Reply answer(Plv.Relation relation) {
    try {
      return new Reply(coder.apply(relation.pair()).map(PairRelationCoder::plv), Optional.empty());
    } catch (RuntimeException | StackOverflowError e) {
      if (e instanceof ChanceryException known
          && known.kind() != ChanceryException.Kind.BAD_INPUT) {
        throw known;
      }
      return new Reply(Optional.empty(), Attempt.failed(relation.pair().id(), e).rejection());
    }
  }

  private static Label plv(Answer answer) {
    boolean yields = answer.type().equals("CONCEDE") || answer.type().equals("RETREAT");
    return new Label(
        yields ? "YIELD" : answer.type(),
        yields ? RelationsEvaluation.YIELD_QUAD : RelationsEvaluation.number(answer.quad()),
        answer.by());
  }
}
