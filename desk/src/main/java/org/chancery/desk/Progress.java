package org.chancery.desk;

/** Says on a terminal's standard error how far a long run has come. Used by one thread. */
final class Progress {
  /** Shorter runs are over before anybody wonders. */
  private static final int WORTH_SAYING = 20;

  private static final long EVERY_NANOS = 200_000_000L;

  private final Console console;
  private int seen;
  private long last;
  private boolean shown;

  Progress(Console console) {
    this.console = console;
  }

  void step(int rejected) {
    seen++;
    long now = System.nanoTime();
    if (console.terminal().err() && seen > WORTH_SAYING && (!shown || now - last > EVERY_NANOS)) {
      console.err().printf("\r%,d reports, %,d rejected", seen, rejected);
      console.err().flush();
      last = now;
      shown = true;
    }
  }

  int seen() {
    return seen;
  }

  /** Wipes the line. */
  void end() {
    if (shown) {
      console.err().print("\r" + " ".repeat(50) + "\r");
      console.err().flush();
    }
  }
}
