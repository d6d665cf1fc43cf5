package org.chancery.archive;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes a large archive out of a real one: {@code BenchGrow FROM TO SETTLED EVENTS} puts the
 * reports of FROM that tell of events into TO again and again, each round as another year ({@link
 * Round}), until there are SETTLED events, through the journal and with their stories settled as by
 * an ingest; only the coder is left out. What is still missing to EVENTS is made by repeating the
 * rows ({@link Repetition}). Run by hand; the first part goes on where it was stopped.
 */
final class BenchGrow {
  private static final int BATCH = 500;

  private BenchGrow() {}

  public static void main(String[] arguments) throws IOException {
    Path from = Path.of(arguments[0]);
    long wanted = Long.parseLong(arguments[2]);
    Path to = Path.of(arguments[1]);
    settle(from, to, wanted);
    try (Database database = Database.open(ArchiveFolder.database(to))) {
      Repetition.until(database, Long.parseLong(arguments[3]));
    }
    try (Archive archive = Archive.open(to)) {
      System.out.println(archive.counts());
    }
  }

  private static void settle(Path from, Path to, long wanted) throws IOException {
    try (Archive archive = Archive.openOrCreate(to, System.out::println)) {
      long events = archive.counts().get("events").asLong();
      long begun = System.nanoTime();
      for (int number = 0; events < wanted; number++) {
        Round round = new Round(number);
        long[] added = {events};
        Adding adding = new Adding(archive, round);
        each(from, payload -> added[0] += added[0] < wanted ? adding.take(payload) : 0);
        adding.store();
        events = Math.max(added[0], archive.counts().get("events").asLong());
        System.out.printf(
            "round %d: %,d events, %.0f s%n", number, events, (System.nanoTime() - begun) / 1e9);
      }
    }
  }

  /** The reports of an archive that tell of events, read only. */
  static void each(Path archive, java.util.function.Consumer<JsonNode> consumer)
      throws IOException {
    for (Path segment : Journal.segments(ArchiveFolder.journal(archive))) {
      JournalSegment.read(
          segment,
          (entry, position) -> {
            if (entry.kind() == JournalEntry.Kind.REPORT) {
              JsonNode payload = entry.tree();
              if (!payload.get("record").get("events").isEmpty()) {
                consumer.accept(payload);
              }
            }
          });
    }
  }

  /** Gathers the reports of a round and stores them in batches. */
  private static final class Adding {
    private final Archive archive;
    private final Round round;
    private final List<JournalEntry.Fresh> waiting = new ArrayList<>();

    Adding(Archive archive, Round round) {
      this.archive = archive;
      this.round = round;
    }

    /** Events of the report that are new. */
    int take(JsonNode payload) {
      JsonNode other = round.of(payload);
      if (archive.holds(other.get("identity").asText())) {
        return 0;
      }
      waiting.add(new JournalEntry.Fresh(JournalEntry.Kind.REPORT, Json.write(other)));
      if (waiting.size() >= BATCH) {
        store();
      }
      return other.get("record").get("events").size();
    }

    void store() {
      if (!waiting.isEmpty()) {
        archive.append(List.copyOf(waiting));
        waiting.clear();
      }
    }
  }
}
