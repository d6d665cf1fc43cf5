package org.chancery;

import org.chancery.model.ChanceryException;

/**
 * A report that was not coded.
 *
 * @param name the file, or the file with a line
 * @param reason in words for the user, the name included
 */
public record Rejection(String name, String reason) {
  /** The rejection of a named input for a reason. */
  public static Rejection of(String name, Throwable why) {
    String reason = why instanceof ChanceryException known ? known.getMessage() : describe(why);
    return new Rejection(name, reason.contains(name) ? reason : name + ": " + reason);
  }

  /** What to say of a failure that nobody foresaw. */
  public static String describe(Throwable why) {
    if (why instanceof StackOverflowError) {
      return "a sentence is too deeply nested to be analysed";
    }
    if (why instanceof java.io.IOException && why.getMessage() != null) {
      return why.getMessage();
    }
    StackTraceElement[] trace = why.getStackTrace();
    String where = trace.length == 0 ? "" : " at " + trace[0];
    return "error in Chancery itself, please report it: " + why + where;
  }
}
