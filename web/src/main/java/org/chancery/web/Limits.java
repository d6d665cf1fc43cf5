package org.chancery.web;

/**
 * How much anybody may ask of the desk.
 *
 * @param body bytes of a request's body
 * @param atOnce characters of a text that is coded while somebody waits
 * @param codings reports coded at once for those who wait
 * @param queued ingests that may wait in the queue
 * @param reads reads a second and address from elsewhere than loopback
 * @param changes codings, ingests, exports and tries of a token a minute and address
 */
public record Limits(int body, int atOnce, int codings, int queued, int reads, int changes) {
  /** 24 MiB, 200,000 characters, 2 codings, 20 ingests, 50 reads a second, 120 changes a minute. */
  public static final Limits USUAL = new Limits(24 << 20, 200_000, 2, 20, 50, 120);

  public Limits {
    if (body < 1 || atOnce < 1 || codings < 1 || queued < 1 || reads < 1 || changes < 1) {
      throw new IllegalArgumentException("every limit must be at least 1");
    }
  }
}
