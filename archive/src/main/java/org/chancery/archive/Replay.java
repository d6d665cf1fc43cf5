package org.chancery.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Makes the database from the journal. */
final class Replay {
  /** Entries carried over in one transaction. */
  private static final int BATCH = 500;

  private Replay() {}

  /** Makes the database anew; the old one is replaced only when that is done. */
  static void renew(Path folder, Journal journal) {
    Path fresh = folder.resolve("rebuild.duckdb");
    try {
      ArchiveFolder.deleteDatabase(fresh);
      try (Database database = Database.open(fresh)) {
        catchUp(folder, journal, database, new Projection(database));
        database.checkpoint();
      }
      ArchiveFolder.replaceDatabase(folder, fresh);
    } catch (IOException e) {
      throw Trouble.resource("archive-unwritable", folder + ": " + e.getMessage(), e);
    }
  }

  /** Carries over what the journal has and the database lacks, as after a crash between the two. */
  static void catchUp(Path folder, Journal journal, Database database, Projection projection) {
    long applied = projection.applied();
    if (applied > journal.last()) {
      throw Trouble.archive(
          "short-journal",
          "%s: the journal ends at entry %d, but the database knows %d; restore the journal from a backup, or accept the loss with 'rebuild'"
              .formatted(folder, journal.last(), applied));
    }
    if (applied == journal.last()) {
      return;
    }
    List<Journal.Written> batch = new ArrayList<>();
    journal.read(
        applied,
        (entry, position) -> {
          batch.add(new Journal.Written(entry, position));
          if (batch.size() >= BATCH) {
            projection.apply(batch);
            batch.clear();
          }
        });
    projection.apply(batch);
    database.checkpoint();
  }
}
