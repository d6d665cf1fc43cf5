package org.chancery.gather.warc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/** Finds where in a damaged web archive the next record begins. */
final class RecordStart {
  private static final byte[] WORD = "WARC/1.".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] GZIP = {0x1f, (byte) 0x8b, 8};

  /** Bytes looked at in one step. */
  private static final int STEP = 1 << 16;

  /** Bytes that a step shares with the next: enough to unpack a record's first word. */
  private static final int OVERLAP = 512;

  private RecordStart() {}

  /** The position of the first record after a position; -1 if there is none. */
  static long after(FileChannel channel, long position) throws IOException {
    for (long at = position + 1; at < channel.size(); at += STEP - OVERLAP) {
      ByteBuffer buffer = ByteBuffer.allocate(STEP);
      int read = 0;
      while (buffer.hasRemaining() && read >= 0) {
        read = channel.read(buffer, at + buffer.position());
      }
      byte[] bytes = Arrays.copyOf(buffer.array(), buffer.position());
      for (int i = 0; i < bytes.length; i++) {
        if (begins(bytes, i)) {
          return at + i;
        }
      }
    }
    return -1;
  }

  private static boolean begins(byte[] bytes, int i) {
    if (matches(bytes, i, WORD)) {
      return i == 0 || bytes[i - 1] == '\n';
    }
    return matches(bytes, i, GZIP) && unpacksToRecord(bytes, i);
  }

  private static boolean matches(byte[] bytes, int at, byte[] word) {
    return at + word.length <= bytes.length
        && Arrays.equals(bytes, at, at + word.length, word, 0, word.length);
  }

  private static boolean unpacksToRecord(byte[] bytes, int at) {
    try (GZIPInputStream in =
        new GZIPInputStream(new ByteArrayInputStream(bytes, at, bytes.length - at))) {
      return Arrays.equals(in.readNBytes(WORD.length), WORD);
    } catch (IOException noRecord) {
      return false;
    }
  }
}
