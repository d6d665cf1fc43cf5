package org.chancery.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.chancery.Coder;
import org.chancery.Outcome;
import org.chancery.Rejection;
import org.chancery.model.Record;
import org.chancery.read.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery code}: the record of each report. */
@Command(
    name = "code",
    mixinStandardHelpOptions = true,
    description = "Prints the record of each report: who did what to whom, according to whom.")
final class CodeCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(arity = "1..*", paramLabel = "SOURCE", description = GatherOptions.SOURCES)
  private List<String> inputs;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "${COMPLETION-CANDIDATES}; table by default.")
  private Format format;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Writes to a file, complete or not at all, instead of standard output.")
  private Path output;

  @Mixin private GatherOptions gathering;
  @Mixin private CodingOptions options;

  CodeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    int threads = options.threads();
    Function<Source, Record> pipeline = options.coder();
    List<Rejection> rejections = new ArrayList<>();
    Progress progress = new Progress(console, gathering.expected(inputs, console));
    AtomicInteger seen = new AtomicInteger();
    Terminal terminal = output == null ? console.terminal() : console.terminal().plain();
    try (Destination destination = Destination.of(output, console);
        Coder coder = new Coder(pipeline, threads)) {
      RecordWriter writer = format.writer(destination.writer(), terminal);
      coder.code(
          consumer -> gathering.gather(console).open(inputs, consumer),
          outcome -> {
            take(outcome, writer, rejections);
            progress.show(seen.incrementAndGet(), 0, rejections.size());
          });
      writer.finish();
      destination.commit();
    } finally {
      progress.end();
    }
    return report(rejections, seen.get());
  }

  private static void take(Outcome outcome, RecordWriter writer, List<Rejection> rejections)
      throws IOException {
    if (outcome instanceof Outcome.Coded coded) {
      writer.write(coded.record());
    } else if (outcome instanceof Outcome.Failed failed) {
      writer.skip();
      rejections.add(failed.rejection());
    }
  }

  private int report(List<Rejection> rejections, int seen) {
    for (Rejection rejection : rejections) {
      console.err().println("chancery: " + rejection.reason());
    }
    if (!rejections.isEmpty() && seen > 1) {
      console.err().printf("chancery: %d of %d reports rejected%n", rejections.size(), seen);
    }
    return rejections.isEmpty() ? ExitCode.DONE : ExitCode.REJECTED;
  }
}
