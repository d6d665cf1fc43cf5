package org.chancery.desk;

import java.util.Map;

/**
 * What the streams of a command are connected to.
 *
 * @param out whether standard output is a terminal
 * @param err whether standard error is a terminal
 * @param width columns to fill, at least {@link #NARROWEST}
 * @param colour whether to write in colour
 */
record Terminal(boolean out, boolean err, int width, boolean colour) {
  static final int NARROWEST = 40;
  static final int USUAL = 100;

  Terminal {
    width = Math.max(NARROWEST, width);
  }

  /** Nobody watches: no colour, the usual width. */
  static Terminal none() {
    return new Terminal(false, false, USUAL, false);
  }

  /** The same without colour, for what goes to a file. */
  Terminal plain() {
    return new Terminal(false, err, width, false);
  }

  /**
   * What this process is connected to. Java cannot ask about one stream alone, so {@code
   * bin/chancery} tells by the property {@code chancery.terminal}, which names the streams that are
   * terminals: "out err".
   */
  static Terminal ofProcess() {
    String told = System.getProperty("chancery.terminal");
    boolean both = told == null && System.console() != null;
    boolean out = both || (told != null && told.contains("out"));
    boolean err = both || (told != null && told.contains("err"));
    return of(out, err, System.getenv(), System.getProperty("chancery.columns", ""));
  }

  static Terminal of(boolean out, boolean err, Map<String, String> environment, String columns) {
    String noColour = environment.getOrDefault("NO_COLOR", "");
    boolean dumb = environment.getOrDefault("TERM", "").equals("dumb");
    int width = number(environment.getOrDefault("COLUMNS", ""));
    int fallback = number(columns);
    int chosen = width > 0 ? width : fallback > 0 ? fallback : USUAL;
    return new Terminal(out, err, chosen, out && noColour.isEmpty() && !dumb);
  }

  private static int number(String digits) {
    return digits.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(digits) : 0;
  }
}
