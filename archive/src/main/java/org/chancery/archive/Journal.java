package org.chancery.archive;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * The append-only record of all that was put into an archive: segment files of JSON Lines, each
 * named after the number of its first entry. An entry is in the journal once {@link #append} has
 * returned; a torn end is cut when the journal is opened. Used by one thread of one process.
 */
final class Journal implements AutoCloseable {
  /** Bytes after which a new segment begins: read whole when the archive is opened, so small. */
  static final long SEGMENT_BYTES = 16L << 20;

  private final Path folder;
  private FileChannel tail;
  private String tailName;
  private long last;

  private Journal(Path folder) {
    this.folder = folder;
  }

  /**
   * Opens the journal in a folder, which is made if missing.
   *
   * @throws org.chancery.model.ChanceryException of kind BAD_ARCHIVE if an entry other than the
   *     last is damaged
   */
  static Journal open(Path folder) {
    Journal journal = new Journal(folder);
    try {
      Files.createDirectories(folder);
      List<Path> segments = segments(folder);
      if (segments.isEmpty()) {
        journal.begin(1);
      } else {
        journal.resume(segments.get(segments.size() - 1));
      }
    } catch (IOException e) {
      throw Trouble.resource("journal-unreadable", folder + ": can't be opened: " + e, e);
    }
    return journal;
  }

  /** The segment files in order. */
  static List<Path> segments(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(f -> f.getFileName().toString().matches("[0-9]{12}\\.jsonl"))
          .sorted()
          .toList();
    }
  }

  private void begin(long seq) throws IOException {
    tailName = "%012d.jsonl".formatted(seq);
    Path file = folder.resolve(tailName);
    tail =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    last = seq - 1;
    try (FileChannel directory = FileChannel.open(folder, StandardOpenOption.READ)) {
      directory.force(true);
    } catch (IOException e) {
      // Some systems can't open a folder; the file itself is forced with its first entries.
      return;
    }
  }

  private void resume(Path segment) throws IOException {
    long first = first(segment);
    last = first - 1;
    JournalSegment.Scan scan =
        JournalSegment.scan(segment, (entry, position) -> last = entry.seq());
    tailName = segment.getFileName().toString();
    tail = FileChannel.open(segment, StandardOpenOption.READ, StandardOpenOption.WRITE);
    if (scan.whole() < tail.size()) {
      if (scan.wholeAfterDamage()) {
        throw Trouble.archive(
            "damaged-journal",
            segment
                + ": damaged at byte "
                + scan.whole()
                + " ("
                + scan.damage()
                + ") with whole entries after it; restore the file from a backup");
      }
      tail.truncate(scan.whole());
      tail.force(true);
    }
    tail.position(scan.whole());
  }

  private static long first(Path segment) {
    return Long.parseLong(segment.getFileName().toString().substring(0, 12));
  }

  /** Number of the last entry, 0 for an empty journal. */
  long last() {
    return last;
  }

  Path folder() {
    return folder;
  }

  /** An entry with the place it was written to. */
  record Written(JournalEntry entry, JournalEntry.Position position) {}

  /** Writes entries and waits until the disk has them; all of them or none. */
  List<Written> append(List<JournalEntry.Fresh> entries) {
    List<Written> written = new ArrayList<>();
    long before = -1;
    try {
      if (tail.position() >= SEGMENT_BYTES) {
        tail.close();
        begin(last + 1);
      }
      before = tail.position();
      java.io.ByteArrayOutputStream lines = new java.io.ByteArrayOutputStream();
      long seq = last;
      for (JournalEntry.Fresh fresh : entries) {
        JournalEntry entry = new JournalEntry(++seq, fresh.kind(), fresh.payload());
        byte[] line = entry.line().getBytes(StandardCharsets.UTF_8);
        written.add(
            new Written(
                entry, new JournalEntry.Position(tailName, before + lines.size(), line.length)));
        lines.writeBytes(line);
        lines.write('\n');
      }
      ByteBuffer buffer = ByteBuffer.wrap(lines.toByteArray());
      while (buffer.hasRemaining()) {
        tail.write(buffer);
      }
      tail.force(false);
      last = seq;
      return written;
    } catch (IOException e) {
      undo(before);
      throw Trouble.resource("journal-unwritable", folder + ": can't be written: " + e, e);
    }
  }

  private void undo(long length) {
    try {
      if (length >= 0) {
        tail.truncate(length);
        tail.position(length);
      }
    } catch (IOException e) {
      // The torn end is cut when the journal is opened the next time.
      return;
    }
  }

  /** Hands over every entry after {@code seq}, in order. */
  void read(long seq, BiConsumer<JournalEntry, JournalEntry.Position> consumer) {
    try {
      List<Path> segments = segments(folder);
      for (int i = 0; i < segments.size(); i++) {
        boolean over = i + 1 < segments.size() && first(segments.get(i + 1)) <= seq + 1;
        if (!over) {
          JournalSegment.read(
              segments.get(i),
              (entry, position) -> {
                if (entry.seq() > seq) {
                  consumer.accept(entry, position);
                }
              });
        }
      }
    } catch (IOException e) {
      throw Trouble.resource("journal-unreadable", folder + ": can't be read: " + e, e);
    }
  }

  /** The entry at a place. */
  JournalEntry read(JournalEntry.Position position) {
    Path file = folder.resolve(position.segment());
    try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
      byte[] bytes = new byte[position.length()];
      in.seek(position.offset());
      in.readFully(bytes);
      return JournalEntry.parse(bytes, 0, bytes.length);
    } catch (IOException | IllegalArgumentException e) {
      throw Trouble.archive(
          "damaged-journal", file + " at byte " + position.offset() + ": " + e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    try {
      tail.close();
    } catch (IOException e) {
      throw Trouble.resource("journal-unwritable", folder + ": can't be closed: " + e, e);
    }
  }
}
