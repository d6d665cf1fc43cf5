package org.chancery.gather.fetch;

import java.time.Duration;
import java.time.Instant;
import org.chancery.gather.Faults;

/** The clock, and waiting by it. Tests bring their own. */
public interface Time {
  Instant now();

  /**
   * Waits.
   *
   * @throws org.chancery.model.ChanceryException of kind RESOURCE if the thread is interrupted; its
   *     interrupt flag stays set
   */
  void sleep(Duration duration);

  /** The machine's clock. */
  static Time system() {
    return new Time() {
      @Override
      public Instant now() {
        return Instant.now();
      }

      @Override
      public void sleep(Duration duration) {
        try {
          Thread.sleep(Math.max(0, duration.toMillis()));
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          throw Faults.interrupted("waiting");
        }
      }
    };
  }
}
