package org.chancery.archive;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Reads an archive while others read and write it: each call sees what was stored before it began.
 * Thread-safe; calls beyond the number of connections wait for one.
 */
public final class Reader implements AutoCloseable {
  /** Seconds a call waits for a connection: longer, and whoever asked has gone. */
  private static final long PATIENCE = 10;

  private final Archive archive;
  private final List<Database> connections = new ArrayList<>();
  private final BlockingQueue<Database> free;

  Reader(Archive archive, Database database, int connections) {
    this.archive = archive;
    this.free = new ArrayBlockingQueue<>(connections);
    for (int i = 0; i < connections; i++) {
      Database another = database.another();
      this.connections.add(another);
      free.add(another);
    }
  }

  /**
   * Lets a question be answered on a free connection.
   *
   * @throws org.chancery.model.ChanceryException of kind RESOURCE with code {@code busy} if none
   *     becomes free in time
   */
  private <T> T ask(Function<Database, T> question) {
    Database database;
    try {
      database = free.poll(PATIENCE, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Trouble.resource("busy", "interrupted while waiting for the archive", e);
    }
    if (database == null) {
      throw Trouble.resource("busy", "too many ask the archive at once; try again soon", null);
    }
    try {
      return question.apply(database);
    } finally {
      free.add(database);
    }
  }

  /** A page of rows; see {@link Query}. */
  public Page query(Query query) {
    return ask(d -> new Search(d).page(query));
  }

  /** Counts and scores of a dyad by stretch of time. */
  public List<ObjectNode> series(Series series) {
    return ask(series::rows);
  }

  /** One story with its events and the reasons why they are one; see {@link StoryView}. */
  public ObjectNode story(String id) {
    return ask(d -> new StoryView(d).of(id));
  }

  /** The record of a report as {@code chancery code} writes it; absent if there is none. */
  public Optional<ObjectNode> record(String report) {
    return ask(d -> archive.payload(d, report)).map(Payloads::record);
  }

  /** Numbers over a selection; see {@link Digest}. */
  public <T> T digest(Function<Digest, T> question) {
    return ask(d -> question.apply(new Digest(d)));
  }

  /** What belongs to entries whose ids are known; see {@link Lookup}. */
  public <T> T lookup(Function<Lookup, T> question) {
    return ask(d -> question.apply(new Lookup(d)));
  }

  /**
   * Writes an export of the archive as it stands at one moment, whatever is stored meanwhile; see
   * {@link Export}.
   */
  public void export(Export.Format format, Query events, boolean texts, Path target) {
    ask(
        d -> {
          d.begin();
          try {
            new Export(d).write(format, events, texts, target);
          } finally {
            d.rollback();
          }
          return target;
        });
  }

  /** Counts of the archive: reports, versions, events, stories, rejections, corrections. */
  public ObjectNode counts() {
    return ask(Archive::counts);
  }

  @Override
  public void close() {
    connections.forEach(Database::close);
  }
}
