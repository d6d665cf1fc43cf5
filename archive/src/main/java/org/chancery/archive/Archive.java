package org.chancery.archive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.chancery.Rejection;
import org.chancery.Tenures;
import org.chancery.read.Inputs.Input;

/**
 * A folder with a journal, from which nothing is ever taken away, and a DuckDB file made from it.
 * One process at a time may have it open, and one thread at a time may use it: callers with several
 * threads take turns, as the methods do themselves.
 */
public final class Archive implements AutoCloseable {
  private final Path folder;
  private final ArchiveLock lock;
  private final Journal journal;
  private final Database database;
  private final Projection projection;

  /** Entries that the database has; read without lock. */
  private volatile long generation;

  private Archive(Path folder, ArchiveLock lock, Journal journal, Database database) {
    this.folder = folder;
    this.lock = lock;
    this.journal = journal;
    this.database = database;
    this.projection = new Projection(database);
  }

  /** Opens an archive to put reports in; the folder is made if missing. */
  public static Archive openOrCreate(Path folder) {
    return openOrCreate(folder, notice -> {});
  }

  /**
   * Opens an archive to put reports in; the folder is made if missing.
   *
   * @param notices told, a line each, of what takes its time: a database that is made anew
   */
  public static Archive openOrCreate(Path folder, Consumer<String> notices) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw Trouble.resource("archive-unwritable", folder + ": can't be made: " + e, e);
    }
    return open(folder, ArchiveFolder.database(folder), notices);
  }

  /**
   * Opens an archive that exists.
   *
   * @throws org.chancery.model.ChanceryException of kind BAD_ARCHIVE if there is none, or it is in
   *     use, damaged, or of a newer version
   */
  public static Archive open(Path folder) {
    return open(folder, notice -> {});
  }

  /** Opens an archive that exists; see {@link #openOrCreate(Path, Consumer)} for the notices. */
  public static Archive open(Path folder, Consumer<String> notices) {
    ArchiveFolder.mustExist(folder);
    return open(folder, ArchiveFolder.database(folder), notices);
  }

  private static Archive open(Path folder, Path file, Consumer<String> notices) {
    ArchiveLock lock = ArchiveLock.take(folder);
    Journal journal = null;
    Database database = null;
    try {
      ArchiveFolder.checkFormat(folder);
      journal = Journal.open(ArchiveFolder.journal(folder));
      ArchiveFolder.dropLog(file);
      database = Database.open(file);
      if (database.schema() < Database.SCHEMA) {
        int older = database.schema();
        database.close();
        notices.accept(
            "%s: its database was made by an older Chancery (schema %d, now %d); it is made anew from the journal, %,d entries"
                .formatted(folder, older, Database.SCHEMA, journal.last()));
        Replay.renew(folder, journal);
        database = Database.open(file);
      }
      Archive archive = new Archive(folder, lock, journal, database);
      Replay.catchUp(folder, journal, database, archive.projection);
      archive.generation = journal.last();
      return archive;
    } catch (RuntimeException e) {
      if (database != null) {
        database.close();
      }
      if (journal != null) {
        journal.close();
      }
      lock.close();
      throw e;
    }
  }

  /** Makes the database anew from the journal; the old one is replaced only when that is done. */
  public static void rebuild(Path folder) {
    ArchiveFolder.mustExist(folder);
    ArchiveLock lock = ArchiveLock.take(folder);
    try {
      ArchiveFolder.checkFormat(folder);
      Journal journal = Journal.open(ArchiveFolder.journal(folder));
      try {
        Replay.renew(folder, journal);
      } finally {
        journal.close();
      }
    } finally {
      lock.close();
    }
  }

  /** Puts entries into the journal, then into the database. */
  synchronized void append(List<JournalEntry.Fresh> entries) {
    projection.apply(journal.append(entries));
    generation = journal.last();
  }

  /**
   * A number that grows whenever something was put in: what was read at one generation still holds
   * while it lasts.
   */
  public long generation() {
    return generation;
  }

  /**
   * Opens connections for reading from several threads while this one goes on; to be closed before
   * the archive.
   */
  public synchronized Reader reader(int connections) {
    return new Reader(this, database, connections);
  }

  /** Whether a report of this identity is stored. */
  synchronized boolean holds(String identity) {
    return projection.holds(Payloads.id(identity));
  }

  /** Whether an input was rejected for the same reason before. */
  synchronized boolean rejected(String identity, Rejection rejection) {
    return database.number(
            "SELECT count(*) FROM rejection WHERE id = ? AND reason = ?",
            Payloads.id(identity),
            rejection.reason())
        > 0;
  }

  /** Takes inputs in; see {@link Ingest}. */
  public Ingest.Tally ingest(Consumer<Consumer<Input>> inputs, Ingest.Options options) {
    Ingest.Tally tally = new Ingest(this, options, Clock.systemUTC()).run(inputs);
    synchronized (this) {
      database.checkpoint();
    }
    return tally;
  }

  /** A page of rows; see {@link Query}. */
  public synchronized Page query(Query query) {
    return new Search(database).page(query);
  }

  /** Counts and scores of a dyad by stretch of time. */
  public synchronized List<ObjectNode> series(Series series) {
    return series.rows(database);
  }

  /** The record of a report as {@code chancery code} writes it; absent if there is none. */
  public synchronized Optional<ObjectNode> record(String report) {
    return payload(report).map(Payloads::record);
  }

  /** All that the journal keeps of a report: source and record; absent if there is none. */
  synchronized Optional<JsonNode> payload(String report) {
    return payload(database, report);
  }

  Optional<JsonNode> payload(Database from, String report) {
    return from.rows("SELECT segment, position, length FROM report WHERE id = ?", report).stream()
        .findFirst()
        .map(
            row ->
                journal
                    .read(
                        new JournalEntry.Position(
                            row.get("segment").asText(),
                            row.get("position").asLong(),
                            row.get("length").asInt()))
                    .tree());
  }

  /** One story with its events and the reasons why they are one; see {@link StoryView}. */
  public synchronized ObjectNode story(String id) {
    return new StoryView(database).of(id);
  }

  /** Corrects by hand which events are one story. */
  public synchronized Corrections corrections() {
    return new Corrections(database, this::append, Clock.systemUTC());
  }

  /**
   * Who held which office on a day, as far as reports published up to that day say: one row a
   * person, country and office, with first and last day seen and the words of the last report.
   */
  public synchronized List<ObjectNode> tenures(LocalDate asOf) {
    return new TenureRows(database).asOf(asOf);
  }

  /** The offices known now, for coding later reports; what is stored afterwards changes nothing. */
  public synchronized Tenures known() {
    return new KnownTenures(tenures(LocalDate.of(9999, 12, 31)));
  }

  /** What reports claim of earlier events, held against all events; see {@link ClaimCheck}. */
  public synchronized List<ObjectNode> claims() {
    return new ClaimCheck(database).all();
  }

  /** Writes exports; see {@link Export}. */
  public synchronized Export export() {
    return new Export(database);
  }

  /** Checks the archive; the problems found, none if it is sound. */
  public synchronized List<String> verify() {
    return new Verify(folder, journal, database).problems();
  }

  /** Checks an export without texts against this archive; the problems found. */
  public synchronized List<String> verifyAgainst(Path export) {
    return new VerifyExport(database).problems(export);
  }

  /** Copies the archive into one zip file, complete or not at all. */
  public synchronized void backup(Path file) {
    database.checkpoint();
    Backup.write(folder, file);
  }

  /** Counts of the archive: reports, versions, events, stories, rejections, corrections. */
  public synchronized ObjectNode counts() {
    return counts(database);
  }

  static ObjectNode counts(Database database) {
    return database
        .rows(
            """
            SELECT (SELECT count(*) FROM report WHERE current) AS reports,
              (SELECT count(*) FROM report WHERE NOT current) AS older_versions,
              (SELECT count(*) FROM event) AS events,
              (SELECT count(*) FROM story) AS stories,
              (SELECT count(*) FROM rejection) AS rejections,
              (SELECT count(*) FROM correction) AS corrections
            """)
        .get(0);
  }

  @Override
  public synchronized void close() {
    database.close();
    journal.close();
    lock.close();
  }
}
