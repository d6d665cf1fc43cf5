package org.chancery.desk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.Pipeline;
import org.chancery.Rejection;
import org.chancery.classify.Answer;
import org.chancery.classify.PairCoder;
import org.chancery.classify.PairFile;
import org.chancery.evaluate.Coding;
import org.chancery.json.JsonTree;
import org.chancery.model.ChanceryException;
import org.chancery.model.Status;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery classify}: the type of what a given source does to a given target. */
@Command(
    name = "classify",
    mixinStandardHelpOptions = true,
    description = {
      "Says which PLOVER type it is that a source does to a target in a sentence, both given.",
      "The codebook answers where an entry fires for these parties, else a classifier; 'by' says which."
    })
final class ClassifyCommand implements Callable<Integer> {
  private final Console console;
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1",
      paramLabel = "PAIRS",
      description = {
        "Tab-separated with a header: 'marked_sentence' with <s>source</s> and <t>target</t>,",
        "or 'sentence', 'source' and 'target'; 'id' where there is one."
      })
  private Path pairs;

  @Option(
      names = "--floor",
      paramLabel = "P",
      defaultValue = "0",
      description = "Leaves the type open where the confidence is below P, 0 to 1; 0 by default.")
  private double floor;

  @Mixin private RowOutput output;
  @Mixin private CodingOptions options;

  ClassifyCommand(Console console) {
    this.console = console;
  }

  /** What came of a line. */
  private record Outcome(Optional<ObjectNode> row, Optional<Rejection> rejection) {}

  @Override
  public Integer call() throws IOException {
    if (!(floor >= 0 && floor <= 1)) {
      throw new ParameterException(
          spec.commandLine(), "--floor " + floor + ": a number from 0 to 1 is allowed");
    }
    int threads = options.threads();
    List<PairFile.Row> lines = PairFile.read(pairs);
    Pipeline pipeline = options.pipeline();
    PairCoder coder = new PairCoder(pipeline);
    Coding coding = new Coding(pipeline.codebook(), pipeline, threads);
    List<Outcome> outcomes = coding.each(lines, line -> outcome(coder, line));
    List<ObjectNode> rows = new ArrayList<>();
    outcomes.forEach(o -> o.row().ifPresent(rows::add));
    List<String> shown = List.of("id", "type", "status", "confidence", "by", "sentence");
    output.write(console, rows, shown, Optional.empty());
    List<Rejection> rejections = outcomes.stream().flatMap(o -> o.rejection().stream()).toList();
    rejections.forEach(r -> console.err().println("chancery: " + r.reason()));
    return rejections.isEmpty() ? ExitCode.DONE : ExitCode.REJECTED;
  }

  /** The boundary of a line: whatever goes wrong in one is the end of that line only. */
  private Outcome outcome(PairCoder coder, PairFile.Row line) {
    if (line.pair().isEmpty()) {
      String why = line.name() + ": " + line.problem().orElseThrow();
      return new Outcome(Optional.empty(), Optional.of(new Rejection(line.name(), why)));
    }
    try {
      Answer answer = coder.answer(line.pair().get());
      return new Outcome(Optional.of(row(line, answer)), Optional.empty());
    } catch (RuntimeException | StackOverflowError e) {
      if (e instanceof ChanceryException known
          && known.kind() != ChanceryException.Kind.BAD_INPUT) {
        throw known;
      }
      return new Outcome(Optional.empty(), Optional.of(Rejection.of(line.name(), e)));
    }
  }

  private ObjectNode row(PairFile.Row line, Answer answer) {
    boolean open = answer.confidence() < floor;
    ObjectNode row = JsonTree.object();
    row.put("id", line.pair().orElseThrow().id());
    row.put("type", open ? null : answer.type());
    row.put("quad", open ? null : answer.quad().label());
    row.put("status", answer.status().map(Status::label).orElse(null));
    row.put("confidence", Math.round(answer.confidence() * 100) / 100.0);
    row.put("by", answer.by());
    row.put("sentence", line.pair().orElseThrow().sentence());
    return row;
  }
}
