package org.chancery.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.chancery.Coder;
import org.chancery.Outcome;
import org.chancery.Pipeline;
import org.chancery.Rejection;
import org.chancery.codebook.Codebook;
import org.chancery.model.Event;
import org.chancery.model.Record;
import org.chancery.read.Inputs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery explain}: why an event was coded so. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description =
        "Says why an event was coded so: entry, words, dependency path, what else was weighed.")
final class ExplainCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "FILE",
      description = "The report, or - for standard input.")
  private String input;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "EVENT",
      description = "The event's id as 'code' shows it: e3; for a file of several: REPORT:e3.")
  private String event;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Writes to a file, complete or not at all, instead of standard output.")
  private Path output;

  @Mixin private CodingOptions options;

  @Spec private CommandSpec spec;

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (input == null || event == null) {
      throw wrong("FILE and EVENT are wanted, or 'explain story STORY' for the archive");
    }
    int threads = options.threads();
    Pipeline pipeline = options.pipeline();
    List<Record> records = new ArrayList<>();
    List<Rejection> rejections = new ArrayList<>();
    try (Coder coder = new Coder(s -> pipeline.record(options.complete(s)), threads)) {
      coder.code(
          consumer -> new Inputs(console.in()).open(List.of(input), consumer),
          outcome -> {
            if (outcome instanceof Outcome.Coded coded) {
              records.add(coded.record());
            } else if (outcome instanceof Outcome.Failed failed) {
              rejections.add(failed.rejection());
            }
          });
    }
    rejections.forEach(r -> console.err().println("chancery: " + r.reason()));
    if (!records.isEmpty()) {
      explain(records, pipeline.codebook());
    }
    return rejections.isEmpty() ? ExitCode.DONE : ExitCode.REJECTED;
  }

  private void explain(List<Record> records, Codebook codebook) throws IOException {
    int colon = event.lastIndexOf(':');
    String id = event.substring(colon + 1);
    Record record = colon < 0 ? only(records) : named(records, event.substring(0, colon));
    Event found =
        record.events().stream()
            .filter(e -> e.id().equals(id))
            .findFirst()
            .orElseThrow(() -> wrong("no event '" + id + "' in " + input + "; " + range(record)));
    Terminal terminal = output == null ? console.terminal() : console.terminal().plain();
    try (Destination destination = Destination.of(output, console)) {
      for (String line : new ExplanationText(record, codebook, terminal).lines(found)) {
        destination.writer().write(line + "\n");
      }
      destination.commit();
    }
  }

  private Record only(List<Record> records) {
    if (records.size() > 1) {
      throw wrong(
          input
              + " holds "
              + records.size()
              + " reports; name one as REPORT:"
              + event
              + " with "
              + records.stream()
                  .limit(5)
                  .map(r -> r.document().report().id())
                  .collect(Collectors.joining(", ")));
    }
    return records.get(0);
  }

  private Record named(List<Record> records, String report) {
    return records.stream()
        .filter(r -> r.document().report().id().equals(report))
        .findFirst()
        .orElseThrow(() -> wrong("no report '" + report + "' in " + input));
  }

  private static String range(Record record) {
    int count = record.events().size();
    if (count == 0) {
      return "it has no events";
    }
    String first = record.events().get(0).id();
    return "it has " + first + (count > 1 ? " to " + record.events().get(count - 1).id() : " only");
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
