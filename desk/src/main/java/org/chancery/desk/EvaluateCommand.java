package org.chancery.desk;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.Pipeline;
import org.chancery.evaluate.Coding;
import org.chancery.evaluate.Evaluation;
import org.chancery.evaluate.Evaluations;
import org.chancery.evaluate.Floors;
import org.chancery.evaluate.Scorecard;
import org.chancery.model.ChanceryException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery evaluate}: holds Chancery against gold standards. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = {
      "Scores Chancery against a public gold standard in its own format.",
      "Kinds: actors, attribution, coreference, factuality, meantime, place, record, records,",
      "relations, time, and those that other modules add. With --floors and without KIND and GOLD, every figure of the",
      "file is measured anew and held against it."
    })
final class EvaluateCommand implements Callable<Integer> {
  /** The formats of scorecards. */
  enum ScoreFormat {
    table,
    json,
    floors
  }

  private final Console console;
  @Spec private CommandSpec spec;

  @Parameters(arity = "0..1", index = "0", paramLabel = "KIND", description = "What to score.")
  private String kind;

  @Parameters(
      arity = "0..1",
      index = "1",
      paramLabel = "GOLD",
      description = "The gold standard: a file or folder.")
  private Path gold;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "${COMPLETION-CANDIDATES}; table by default, floors for a floor file.")
  private ScoreFormat format;

  @Option(
      names = "--mistakes",
      paramLabel = "N",
      defaultValue = "0",
      description = "Shows the commonest kinds of mistakes with N examples each.")
  private int mistakes;

  @Option(
      names = "--floors",
      paramLabel = "FILE",
      description = "Fails with exit code 1 where a figure is worse than in the file.")
  private Path floors;

  @Option(
      names = "--gold",
      paramLabel = "DIR",
      defaultValue = "../shared/gold",
      description = "Where the gold paths of the floor file begin; ${DEFAULT-VALUE} by default.")
  private Path folder;

  @Mixin private CodingOptions options;

  EvaluateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    List<Floors.Run> runs = runs();
    Evaluations evaluations = Evaluations.standard();
    List<Evaluation> chosen = runs.stream().map(r -> evaluation(evaluations, r)).toList();
    runs.forEach(this::checkGold);
    int threads = options.threads();
    Pipeline pipeline = options.pipeline();
    Coding coding = new Coding(pipeline.codebook(), pipeline, threads);
    List<String> broken = new ArrayList<>();
    try (Destination destination = Destination.of(null, console)) {
      for (int i = 0; i < runs.size(); i++) {
        Path path = path(runs.get(i));
        Scorecard scorecard = chosen.get(i).evaluate(path, coding);
        write(destination.writer(), runs.get(i), path, scorecard);
        if (floors != null) {
          broken.addAll(Floors.read(floors).check(runs.get(i), Floors.digest(path), scorecard));
        }
      }
      destination.commit();
    }
    broken.forEach(line -> console.err().println("chancery: " + line));
    return broken.isEmpty() ? ExitCode.DONE : ExitCode.REJECTED;
  }

  private List<Floors.Run> runs() {
    if (kind == null && floors != null) {
      return Floors.read(floors).runs();
    }
    if (kind == null || gold == null) {
      throw new ParameterException(
          spec.commandLine(), "KIND and GOLD are wanted, or --floors FILE without them");
    }
    return List.of(new Floors.Run(kind, relative()));
  }

  private Evaluation evaluation(Evaluations evaluations, Floors.Run run) {
    if (!evaluations.kinds().contains(run.kind())) {
      throw new ParameterException(
          spec.commandLine(),
          "'"
              + run.kind()
              + "' is no kind of gold; there are "
              + String.join(", ", evaluations.kinds()));
    }
    return evaluations.of(run.kind());
  }

  private Path path(Floors.Run run) {
    return gold == null ? folder.resolve(run.gold()) : gold;
  }

  /** Before seconds go into loading models. */
  private void checkGold(Floors.Run run) {
    if (!Files.exists(path(run))) {
      throw new ChanceryException(
          ChanceryException.Kind.BAD_INPUT,
          "no-gold",
          path(run) + ": there is no such gold standard; they are no part of the repository");
    }
  }

  /** The gold's path as a floor file names it. */
  private String relative() {
    Path base = folder.toAbsolutePath().normalize();
    Path path = gold.toAbsolutePath().normalize();
    return (path.startsWith(base) ? base.relativize(path) : path).toString().replace('\\', '/');
  }

  private void write(Writer out, Floors.Run run, Path path, Scorecard scorecard)
      throws IOException {
    switch (format) {
      case table -> ScorecardTable.write(out, run.gold(), scorecard, mistakes);
      case json -> ScorecardJson.write(out, run.gold(), scorecard);
      case floors -> {
        for (String line : Floors.lines(run, Floors.digest(path), scorecard)) {
          out.write(line + "\n");
        }
      }
    }
    out.flush();
  }
}
