package org.chancery.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.archive.Archive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code chancery verify}: whether an archive, or an export of it, is sound. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description = "Checks counts, references, spans against texts, and checksums.")
final class VerifyCommand implements Callable<Integer> {
  private final Console console;

  @Option(
      names = "--against",
      paramLabel = "EXPORT",
      description = "Checks an export (parquet, csv or jsonl folder) against the archive instead.")
  private Path export;

  @Mixin private ArchiveOption archive;

  VerifyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Archive open = archive.open(console)) {
      List<String> problems = export == null ? open.verify() : open.verifyAgainst(export);
      problems.forEach(p -> console.err().println("chancery: " + p));
      console
          .err()
          .println(
              problems.isEmpty()
                  ? "chancery: sound; " + open.counts()
                  : "chancery: " + problems.size() + " problems");
      return problems.isEmpty() ? ExitCode.DONE : ExitCode.BAD_ARCHIVE;
    }
  }
}
