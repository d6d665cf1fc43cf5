package org.chancery.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.evaluate.RelationCoder.Label;
import org.chancery.evaluate.RelationCoder.Reply;
import org.chancery.evaluate.gold.Plv;
import org.chancery.evaluate.score.Confusion;
import org.chancery.model.EventCode;

/** PLV: the PLOVER type of what a source does to a target. */
public final class RelationsEvaluation implements Evaluation {
  /** PLV gives the whole class YIELD quad 2, though PLOVER's CONCEDE is verbal. */
  static final int YIELD_QUAD = 2;

  private final List<Function<Coding, RelationCoder>> coders;

  /** With the rules alone, and with the classifier where they leave open. */
  public RelationsEvaluation() {
    this(List.of(PairRelationCoder::rules, PairRelationCoder::withClassifier));
  }

  /** With coders to be held side by side. */
  public RelationsEvaluation(List<Function<Coding, RelationCoder>> coders) {
    this.coders = List.copyOf(coders);
  }

  @Override
  public String kind() {
    return "relations";
  }

  @Override
  public String wants() {
    return "PLV: tab-separated, with id, marked_sentence, plover and quad";
  }

  @Override
  public Scorecard evaluate(Path gold, Coding coding) {
    List<Plv.Relation> relations = Plv.read(gold);
    List<Figure> figures = new ArrayList<>();
    List<Mistake> mistakes = new ArrayList<>();
    int rejected = 0;
    for (Function<Coding, RelationCoder> maker : coders) {
      RelationCoder coder = maker.apply(coding);
      List<Reply> replies = coding.each(relations, coder::answer);
      score(coder, relations, replies.stream().map(Reply::answer).toList(), figures, mistakes);
      List<Mistake> failed = replies.stream().flatMap(r -> r.rejection().stream()).toList();
      mistakes.addAll(failed);
      rejected += failed.size();
    }
    List<String> notes = List.of("no answer counts as a miss in macro-F1");
    return new Scorecard(kind(), relations.size(), rejected, figures, mistakes, notes);
  }

  /** PLV's and GDELT's number of a quad class. */
  static int number(EventCode.Quad quad) {
    return switch (quad) {
      case VERBAL_COOPERATION -> 1;
      case MATERIAL_COOPERATION -> 2;
      case VERBAL_CONFLICT -> 3;
      case MATERIAL_CONFLICT -> 4;
    };
  }

  private static void score(
      RelationCoder coder,
      List<Plv.Relation> relations,
      List<Optional<Label>> answers,
      List<Figure> figures,
      List<Mistake> mistakes) {
    Confusion types = new Confusion();
    Confusion quads = new Confusion();
    for (int i = 0; i < relations.size(); i++) {
      Plv.Relation relation = relations.get(i);
      Optional<Label> answer = answers.get(i);
      types.add(relation.type(), answer.map(Label::type));
      quads.add(Integer.toString(relation.quad()), answer.map(a -> Integer.toString(a.quad())));
      mistake(relation, answer).ifPresent(mistakes::add);
    }
    String basis = types.answers().basis();
    String by = coder.name() + ": ";
    figures.add(Figure.higher(by + "coverage", types.coverage(), basis));
    figures.add(Figure.higher(by + "type precision", types.answers().precision(), basis));
    figures.add(Figure.higher(by + "type macro-F1", types.macroF1(), basis));
    String quadBasis = quads.answers().basis();
    figures.add(Figure.higher(by + "quad precision", quads.answers().precision(), quadBasis));
    figures.add(Figure.higher(by + "quad macro-F1", quads.macroF1(), quadBasis));
    for (String type : types.classes()) {
      figures.add(Figure.higher(by + type + " F1", types.of(type).f1(), types.of(type).basis()));
    }
  }

  private static Optional<Mistake> mistake(Plv.Relation relation, Optional<Label> answer) {
    if (answer.isEmpty()) {
      return Optional.of(
          new Mistake(relation.type() + " open", relation.pair().id(), relation.pair().sentence()));
    }
    if (answer.get().type().equals(relation.type())) {
      return Optional.empty();
    }
    return Optional.of(
        new Mistake(
            relation.type() + " as " + answer.get().type(),
            relation.pair().id(),
            "[" + answer.get().why() + "] " + relation.pair().sentence()));
  }
}
