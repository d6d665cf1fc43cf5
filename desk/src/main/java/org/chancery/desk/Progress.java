package org.chancery.desk;

import java.util.Locale;
import java.util.OptionalLong;

/**
 * A bar on a terminal's standard error that says how far a long run has come: {@code █████░░░░░ 52%
 * 1,040 of 2,000, 3.1 a second, 0:05:10 left, 2 rejected}. Where the number of inputs is unknown
 * there is no bar and no time left. Used by one thread.
 */
final class Progress {
  /** Shorter runs are over before anybody wonders. */
  private static final int WORTH_SAYING = 20;

  private static final long EVERY_NANOS = 200_000_000L;
  private static final int BAR = 20;

  private final Console console;
  private final OptionalLong expected;
  private final long begun = System.nanoTime();
  private long last;
  private boolean shown;

  /**
   * @param expected how many inputs there will be, if that is known
   */
  Progress(Console console, OptionalLong expected) {
    this.console = console;
    this.expected = expected;
  }

  /**
   * Shows how it stands, now and then.
   *
   * @param done inputs that are done with
   * @param passed those of them that cost nothing, having been there before
   * @param rejected those of them that could not be coded
   */
  void show(long done, long passed, long rejected) {
    long now = System.nanoTime();
    boolean due = shown ? now - last >= EVERY_NANOS : done > WORTH_SAYING;
    if (!console.terminal().err() || !due) {
      return;
    }
    last = now;
    shown = true;
    String line = line(done, passed, rejected, (now - begun) / 1e9);
    int room = console.terminal().width() - 1;
    console.err().print("\r" + Layout.pad(line.substring(0, Math.min(room, line.length())), room));
    console.err().flush();
  }

  /** The line as it stands after some seconds. */
  String line(long done, long passed, long rejected, double seconds) {
    double rate = (done - passed) / Math.max(0.001, seconds);
    StringBuilder line = new StringBuilder();
    if (expected.isPresent() && expected.getAsLong() > 0) {
      long all = Math.max(done, expected.getAsLong());
      int full = (int) (BAR * done / all);
      line.append("█".repeat(full)).append("░".repeat(BAR - full));
      line.append(String.format(Locale.ROOT, " %d%% %,d of %,d", 100 * done / all, done, all));
    } else {
      line.append(String.format(Locale.ROOT, "%,d reports", done));
    }
    line.append(String.format(Locale.ROOT, ", %.1f a second", rate));
    if (expected.isPresent() && rate > 0) {
      line.append(", ").append(time(Math.round(Math.max(0, expected.getAsLong() - done) / rate)));
      line.append(" left");
    }
    if (passed > 0) {
      line.append(String.format(Locale.ROOT, ", %,d unchanged", passed));
    }
    return line.append(String.format(Locale.ROOT, ", %,d rejected", rejected)).toString();
  }

  private static String time(long seconds) {
    return "%d:%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60);
  }

  /** Wipes the line. */
  void end() {
    if (shown) {
      console.err().print("\r" + " ".repeat(console.terminal().width() - 1) + "\r");
      console.err().flush();
    }
  }
}
