package org.chancery.desk;

import org.chancery.archive.Ingest;

/** Says on a terminal's standard error how far an ingest has come. Used by one thread. */
final class IngestProgress {
  private static final long EVERY_NANOS = 200_000_000L;
  private static final int WIDTH = 90;

  private final Console console;
  private long last;
  private boolean shown;

  IngestProgress(Console console) {
    this.console = console;
  }

  void show(Ingest.Progress progress) {
    long now = System.nanoTime();
    if (!console.terminal().err() || (shown && now - last < EVERY_NANOS)) {
      return;
    }
    last = now;
    shown = true;
    Ingest.Tally tally = progress.tally();
    String left =
        progress.secondsLeft().isPresent()
            ? ", " + time(progress.secondsLeft().getAsLong()) + " left"
            : "";
    String line =
        "%,d seen, %,d stored, %,d unchanged, %,d rejected, %.1f a second%s"
            .formatted(
                tally.seen(),
                tally.stored(),
                tally.unchanged(),
                tally.rejected(),
                progress.perSecond(),
                left);
    console.err().print("\r" + Layout.pad(line, WIDTH));
    console.err().flush();
  }

  private static String time(long seconds) {
    return "%d:%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60);
  }

  /** Wipes the line. */
  void end() {
    if (shown) {
      console.err().print("\r" + " ".repeat(WIDTH) + "\r");
      console.err().flush();
    }
  }
}
