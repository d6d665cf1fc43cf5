package org.chancery.gather.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps a pause between two requests to one host. Thread-safe. */
final class Pacing {
  private final Time time;
  private final Duration pause;
  private final Map<String, Instant> free = new ConcurrentHashMap<>();

  Pacing(Time time, Duration pause) {
    this.time = time;
    this.pause = pause;
  }

  /** Waits until the host may be asked. */
  void await(String host) {
    Instant now = time.now();
    Instant next =
        free.compute(
            host.toLowerCase(Locale.ROOT),
            (h, from) -> (from == null || from.isBefore(now) ? now : from).plus(pause));
    Duration wait = Duration.between(now, next.minus(pause));
    if (!wait.isNegative() && !wait.isZero()) {
      time.sleep(wait);
    }
  }
}
