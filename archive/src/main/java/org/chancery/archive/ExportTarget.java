package org.chancery.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Files and folders that take their name only when they are complete. */
final class ExportTarget {
  private ExportTarget() {}

  /**
   * A name beside the target to write to.
   *
   * @throws org.chancery.model.ChanceryException of kind BAD_INPUT if the target can't be written
   */
  static Path temporary(Path target, boolean folder) {
    Path parent = target.toAbsolutePath().getParent();
    if (parent == null || !Files.isDirectory(parent) || !Files.isWritable(parent)) {
      throw Trouble.input("unwritable-output", target + ": there is no writable folder " + parent);
    }
    if (folder && Files.exists(target)) {
      throw Trouble.input(
          "output-exists", target + ": exists already; name a folder that is to be made");
    }
    if (!folder && Files.isDirectory(target)) {
      throw Trouble.input("unwritable-output", target + ": it is a folder; a file is wanted");
    }
    return parent.resolve(
        "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
  }

  static void commit(Path temporary, Path target) throws IOException {
    Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Removes what is left of a temporary file or folder. */
  static void discard(Path temporary) throws IOException {
    if (!Files.exists(temporary)) {
      return;
    }
    List<Path> all;
    try (Stream<Path> paths = Files.walk(temporary)) {
      all = paths.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : all) {
      Files.delete(path);
    }
  }
}
