package org.chancery.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** What lies where in an archive's folder. */
final class ArchiveFolder {
  /** Number of the layout that this program writes. */
  static final int FORMAT = 1;

  private ArchiveFolder() {}

  static Path journal(Path folder) {
    return folder.resolve("journal");
  }

  static Path database(Path folder) {
    return folder.resolve("archive.duckdb");
  }

  static void mustExist(Path folder) {
    if (!Files.isDirectory(journal(folder))) {
      throw Trouble.archive(
          "no-archive",
          folder + ": no archive there; 'ingest --archive " + folder + "' begins one");
    }
  }

  /** Refuses a folder of a newer version; writes the number into a new one. */
  static void checkFormat(Path folder) {
    Path file = folder.resolve("format");
    try {
      if (!Files.exists(file)) {
        Path fresh = folder.resolve("format.new");
        Files.write(fresh, (FORMAT + "\n").getBytes(StandardCharsets.UTF_8));
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
      }
      String format = Files.readString(file).strip();
      if (!format.matches("[0-9]{1,6}")) {
        throw Trouble.archive("bad-format", file + ": '" + format + "' is no number of a format");
      }
      if (Integer.parseInt(format) > FORMAT) {
        throw Trouble.archive(
            "newer-archive",
            "%s: made by a newer Chancery (format %s, this one knows up to %d); use that one"
                .formatted(folder, format, FORMAT));
      }
    } catch (IOException e) {
      throw Trouble.resource("archive-unreadable", file + ": " + e.getMessage(), e);
    }
  }

  static void deleteDatabase(Path file) throws IOException {
    Files.deleteIfExists(file);
    Files.deleteIfExists(wal(file));
  }

  /**
   * Drops what a process that was killed left in DuckDB's write-ahead log. The database is then as
   * of its last checkpoint, and the journal has all that came after; a replay of the log has been
   * seen to bring back some tables of a transaction and not others.
   */
  static void dropLog(Path file) {
    try {
      Files.deleteIfExists(wal(file));
    } catch (IOException e) {
      throw Trouble.resource("archive-unwritable", file + ": " + e.getMessage(), e);
    }
  }

  static void replaceDatabase(Path folder, Path fresh) throws IOException {
    Files.deleteIfExists(wal(database(folder)));
    Files.move(fresh, database(folder), StandardCopyOption.REPLACE_EXISTING);
    Files.deleteIfExists(wal(fresh));
  }

  private static Path wal(Path file) {
    return file.resolveSibling(file.getFileName() + ".wal");
  }
}
