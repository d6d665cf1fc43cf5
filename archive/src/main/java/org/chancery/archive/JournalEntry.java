package org.chancery.archive;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One line of the journal.
 *
 * @param seq number of the entry, from 1, without gaps
 * @param kind what it holds
 * @param payload JSON on one line, exactly as written
 */
record JournalEntry(long seq, Kind kind, String payload) {
  /** What an entry holds. */
  enum Kind {
    REPORT,
    REJECTION,
    CORRECTION;

    String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Where an entry stands.
   *
   * @param segment name of the segment file
   * @param offset bytes before the line
   * @param length bytes of the line without its end
   */
  record Position(String segment, long offset, int length) {}

  /** What is appended: the journal gives it its number. */
  record Fresh(Kind kind, String payload) {}

  JsonNode tree() {
    return Json.read(payload);
  }

  /** The line as it stands in the file, without its end; the payload comes last. */
  String line() {
    return head(seq, Hash.hex(payload), kind) + payload + "}";
  }

  private static String head(long seq, String sha, Kind kind) {
    return "{\"seq\":%d,\"sha256\":\"%s\",\"kind\":\"%s\",\"payload\":"
        .formatted(seq, sha, kind.label());
  }

  /**
   * The entry of a line.
   *
   * @throws IllegalArgumentException if the line is not whole; the message says what is wrong
   */
  static JournalEntry parse(byte[] bytes, int from, int length) {
    String line = new String(bytes, from, length, StandardCharsets.UTF_8);
    int payloadAt = line.indexOf(",\"payload\":");
    int shaAt = line.indexOf(",\"sha256\":\"");
    int kindAt = line.indexOf(",\"kind\":\"");
    if (!line.startsWith("{\"seq\":") || shaAt < 0 || kindAt < shaAt || payloadAt < kindAt) {
      throw new IllegalArgumentException("not a journal line");
    }
    long seq = Long.parseLong(line.substring(7, shaAt));
    String sha = line.substring(shaAt + 11, kindAt - 1);
    Kind kind = Kind.valueOf(line.substring(kindAt + 9, payloadAt - 1).toUpperCase(Locale.ROOT));
    if (!line.endsWith("}")) {
      throw new IllegalArgumentException("the line has no end");
    }
    String payload = line.substring(payloadAt + 11, line.length() - 1);
    if (!Hash.hex(payload).equals(sha)) {
      throw new IllegalArgumentException("the checksum of entry " + seq + " does not match");
    }
    return new JournalEntry(seq, kind, payload);
  }
}
