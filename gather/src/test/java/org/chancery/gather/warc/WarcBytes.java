package org.chancery.gather.warc;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Writes the records of web archives, for tests. */
public final class WarcBytes {
  private WarcBytes() {}

  /** A response record. */
  public static byte[] response(String address, String http) {
    return record("response", address, "application/http; msgtype=response", http);
  }

  /** A page as the payload of a response. */
  public static String page(String html) {
    byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
    return "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: "
        + bytes.length
        + "\r\n\r\n"
        + html;
  }

  public static byte[] record(String kind, String address, String type, String block) {
    byte[] bytes = block.getBytes(StandardCharsets.UTF_8);
    String head =
        "WARC/1.0\r\nWARC-Type: %s\r\nWARC-Target-URI: %s\r\nWARC-Date: 2024-06-20T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-%012d>\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
            .formatted(kind, address, Math.abs(address.hashCode() % 1000000), type, bytes.length);
    return join(
        head.getBytes(StandardCharsets.UTF_8), bytes, "\r\n\r\n".getBytes(StandardCharsets.UTF_8));
  }

  public static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.write(part, 0, part.length);
    }
    return all.toByteArray();
  }
}
