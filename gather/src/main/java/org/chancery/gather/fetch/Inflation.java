package org.chancery.gather.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import org.chancery.gather.Faults;
import org.chancery.model.ChanceryException;

/** Unpacks gzip within bounds, so that a small file can't fill the memory. */
public final class Inflation {
  /**
   * Highest ratio of unpacked to packed that text reaches; gzip itself can do 1032. Pages of menus
   * and tables reach 20, generated lists 60.
   */
  private static final int RATIO = 200;

  /** Below this the ratio does not matter, in bytes. */
  private static final int HARMLESS = 1024 * 1024;

  private Inflation() {}

  /** Whether bytes begin as gzip does. */
  public static boolean isGzip(byte[] bytes) {
    return bytes.length > 2 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b && bytes[2] == 8;
  }

  /**
   * Unpacks gzip.
   *
   * @param limit bytes allowed
   * @throws ChanceryException of kind BAD_INPUT if there are more, or they are broken
   */
  public static byte[] gunzip(byte[] packed, int limit, String name) {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return bounded(in, packed.length, limit, name);
    } catch (IOException e) {
      throw Faults.bad("bad-gzip", name + ": broken gzip: " + e.getMessage());
    }
  }

  /** Unpacks HTTP's "deflate", which is zlib. */
  static byte[] inflate(byte[] packed, int limit, String name) {
    try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
      return bounded(in, packed.length, limit, name);
    } catch (IOException e) {
      throw Faults.bad("bad-gzip", name + ": broken compression: " + e.getMessage());
    }
  }

  private static byte[] bounded(InputStream in, int packed, int limit, String name)
      throws IOException {
    long allowed = Math.min(limit, Math.max(HARMLESS, (long) packed * RATIO));
    byte[] bytes = in.readNBytes((int) allowed + 1);
    if (bytes.length > allowed) {
      throw Faults.bad(
          "too-large",
          name + ": " + packed + " bytes unpack to more than " + allowed + "; that is the limit");
    }
    return bytes;
  }
}
