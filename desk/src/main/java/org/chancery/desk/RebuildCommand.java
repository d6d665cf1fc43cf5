package org.chancery.desk;

import java.util.concurrent.Callable;
import org.chancery.archive.Archive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code chancery rebuild}: the database anew from the journal. */
@Command(
    name = "rebuild",
    mixinStandardHelpOptions = true,
    description = "Makes the archive's database anew from its journal, with the same results.")
final class RebuildCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private ArchiveOption archive;

  RebuildCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Archive.rebuild(archive.folder());
    console.err().println("chancery: " + archive.folder() + " is rebuilt");
    return ExitCode.DONE;
  }
}
