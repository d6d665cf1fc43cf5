package org.chancery.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** Lets each address do so much in a stretch of time, and a burst at first. Thread-safe. */
final class Rate {
  /** Addresses kept in mind; the one longest unseen is forgotten. */
  private static final int ADDRESSES = 10_000;

  private final double perNano;
  private final double most;
  private final LongSupplier clock;
  private final Map<String, double[]> left;

  /**
   * @param count allowed in the stretch, also the greatest burst
   * @param nanos length of the stretch
   * @param clock nanoseconds
   */
  Rate(int count, long nanos, LongSupplier clock) {
    this.perNano = (double) count / nanos;
    this.most = count;
    this.clock = clock;
    this.left =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<String, double[]> eldest) {
            return size() > ADDRESSES;
          }
        };
  }

  /** Takes one; the seconds to wait, 0 if it is granted. */
  synchronized long take(String address) {
    long now = clock.getAsLong();
    double[] bucket = left.computeIfAbsent(address, a -> new double[] {most, now});
    bucket[0] = Math.min(most, bucket[0] + (now - bucket[1]) * perNano);
    bucket[1] = now;
    if (bucket[0] >= 1) {
      bucket[0]--;
      return 0;
    }
    return Math.max(1, (long) Math.ceil((1 - bucket[0]) / perNano / 1e9));
  }
}
