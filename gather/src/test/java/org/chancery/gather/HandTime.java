package org.chancery.gather;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.chancery.gather.fetch.Time;

/** A clock that only moves when somebody sleeps by it. */
public final class HandTime implements Time {
  private Instant now = Instant.parse("2024-06-18T08:00:00Z");

  /** Sleeps, in order. */
  public final List<Duration> slept = new ArrayList<>();

  @Override
  public synchronized Instant now() {
    return now;
  }

  @Override
  public synchronized void sleep(Duration duration) {
    slept.add(duration);
    now = now.plus(duration);
  }
}
