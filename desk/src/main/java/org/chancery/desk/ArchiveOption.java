package org.chancery.desk;

import java.nio.file.Path;
import java.util.function.Consumer;
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
  Archive open(Console console) {
    return Archive.open(folder, notices(console));
  }

  /** Opens the archive; it is made if missing. */
  Archive openOrCreate(Console console) {
    return Archive.openOrCreate(folder, notices(console));
  }

  private static Consumer<String> notices(Console console) {
    return notice -> console.err().println("chancery: " + notice);
  }
}
