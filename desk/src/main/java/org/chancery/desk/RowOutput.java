package org.chancery.desk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that say how and where rows are written. */
final class RowOutput {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "${COMPLETION-CANDIDATES}; table by default.")
  private RowFormat format;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Writes to a file, complete or not at all, instead of standard output.")
  private Path output;

  void write(Console console, List<ObjectNode> rows, List<String> shown, Optional<String> next)
      throws IOException {
    Terminal terminal = output == null ? console.terminal() : console.terminal().plain();
    try (Destination destination = Destination.of(output, console)) {
      new RowWriter(destination.writer(), terminal).write(format, rows, shown, next);
      destination.commit();
    }
    if (next.isPresent() && format != RowFormat.json) {
      console.err().println("chancery: there is more; go on with --cursor " + next.get());
    }
  }
}
