package org.chancery.gather.fetch;

import java.time.Duration;

/**
 * How much a fetch may take.
 *
 * @param connect time to a connection
 * @param whole time for one request, from the first byte sent to the last received
 * @param bytes size of a body as sent and as unpacked
 * @param redirects hops followed
 * @param tries requests for one address when the server fails in a way that may pass
 * @param pause time between two requests to one host
 */
public record Limits(
    Duration connect, Duration whole, int bytes, int redirects, int tries, Duration pause) {
  /** 10 s to connect, 30 s in all, 20 MiB, 5 redirects, 3 tries, 1 s between requests. */
  public static final Limits USUAL =
      new Limits(
          Duration.ofSeconds(10),
          Duration.ofSeconds(30),
          20 * 1024 * 1024,
          5,
          3,
          Duration.ofSeconds(1));

  public Limits {
    if (connect.isNegative() || connect.isZero() || whole.isNegative() || whole.isZero()) {
      throw new IllegalArgumentException("times must be longer than nothing");
    }
    if (bytes < 1 || redirects < 0 || tries < 1 || pause.isNegative()) {
      throw new IllegalArgumentException(
          "bytes and tries must be 1 or more, redirects and pause not negative");
    }
  }
}
