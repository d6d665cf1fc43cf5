package org.chancery.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Copies an archive into a zip file: the journal and the format, from which all can be made. */
final class Backup {
  private Backup() {}

  /** Writes the file, complete or not at all. The database is left out: rebuild makes it. */
  static void write(Path folder, Path file) {
    try {
      Path temporary = ExportTarget.temporary(file, false);
      try {
        try (OutputStream out = Files.newOutputStream(temporary);
            ZipOutputStream zip = new ZipOutputStream(out)) {
          for (Path path : files(folder)) {
            zip.putNextEntry(new ZipEntry(folder.relativize(path).toString().replace('\\', '/')));
            Files.copy(path, zip);
            zip.closeEntry();
          }
        }
        ExportTarget.commit(temporary, file);
      } finally {
        ExportTarget.discard(temporary);
      }
    } catch (IOException e) {
      throw Trouble.resource("unwritable-backup", file + ": " + e.getMessage(), e);
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> journal = Files.list(ArchiveFolder.journal(folder))) {
      return Stream.concat(Stream.of(folder.resolve("format")), journal.sorted()).toList();
    }
  }
}
