package org.chancery.desk;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.archive.Archive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code chancery claims}: what reports claim of earlier events, held against the archive. */
@Command(
    name = "claims",
    mixinStandardHelpOptions = true,
    description = {
      "Holds what reports claim, such as 'first visit in 24 years', against all events of the archive.",
      "Where the archive knows of no such event the verdict is the report's own, mostly unknown."
    })
final class ClaimsCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private ArchiveOption archive;
  @Mixin private RowOutput output;

  ClaimsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    List<String> shown =
        List.of("published", "publisher", "words", "verdict", "reason", "in_report", "decided_by");
    try (Archive open = archive.open(console)) {
      output.write(console, open.claims(), shown, Optional.empty());
    }
    return ExitCode.DONE;
  }
}
