package org.chancery.desk;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.chancery.archive.Archive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code chancery backup}: all that the archive can be made from, in one file. */
@Command(
    name = "backup",
    mixinStandardHelpOptions = true,
    description = "Copies all that the archive can be made from into one zip file.")
final class BackupCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "FILE", description = "The zip file.")
  private Path file;

  @Mixin private ArchiveOption archive;

  BackupCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Archive open = archive.open(console)) {
      open.backup(file);
    }
    console
        .err()
        .println("chancery: written to " + file + "; unpack it and 'rebuild' to have it back");
    return ExitCode.DONE;
  }
}
