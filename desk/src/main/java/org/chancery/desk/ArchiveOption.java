package org.chancery.desk;

import java.nio.file.Path;
import org.chancery.archive.Archive;
import picocli.CommandLine.Option;

/** Which archive a command works on. */
final class ArchiveOption {
  @Option(
      names = "--archive",
      paramLabel = "DIR",
      defaultValue = "chancery-archive",
      description = "The archive's folder; chancery-archive here by default.")
  private Path folder;

  Path folder() {
    return folder;
  }

  /** Opens the archive, which must exist. */
  Archive open() {
    return Archive.open(folder);
  }
}
