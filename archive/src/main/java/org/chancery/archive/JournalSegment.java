package org.chancery.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiConsumer;

/** Reads a segment file of the journal line by line. */
final class JournalSegment {
  private JournalSegment() {}

  /**
   * How far a segment is whole.
   *
   * @param whole bytes of whole entries from the start
   * @param damage what is wrong after them; empty if nothing
   * @param wholeAfterDamage whether a whole entry follows the damage
   */
  record Scan(long whole, String damage, boolean wholeAfterDamage) {}

  /** Hands over the whole entries from the start, and says where they end. */
  static Scan scan(Path segment, BiConsumer<JournalEntry, JournalEntry.Position> consumer)
      throws IOException {
    byte[] bytes = Files.readAllBytes(segment);
    String name = segment.getFileName().toString();
    String damage = "";
    int whole = 0;
    int from = 0;
    while (from < bytes.length) {
      int end = lineEnd(bytes, from);
      String problem = "the last line has no end";
      if (end >= 0) {
        try {
          JournalEntry entry = JournalEntry.parse(bytes, from, end - from);
          if (!damage.isEmpty()) {
            return new Scan(whole, damage, true);
          }
          consumer.accept(entry, new JournalEntry.Position(name, from, end - from));
          whole = end + 1;
          problem = "";
        } catch (IllegalArgumentException e) {
          problem = e.getMessage();
        }
      }
      damage = damage.isEmpty() ? problem : damage;
      from = end < 0 ? bytes.length : end + 1;
    }
    return new Scan(whole, damage, false);
  }

  /** Hands over every entry; a damaged one is an error that names file and byte. */
  static void read(Path segment, BiConsumer<JournalEntry, JournalEntry.Position> consumer)
      throws IOException {
    Scan scan = scan(segment, consumer);
    if (!scan.damage().isEmpty()) {
      throw Trouble.archive(
          "damaged-journal", segment + ": damaged at byte " + scan.whole() + ": " + scan.damage());
    }
  }

  private static int lineEnd(byte[] bytes, int from) {
    for (int i = from; i < bytes.length; i++) {
      if (bytes[i] == '\n') {
        return i;
      }
    }
    return -1;
  }
}
