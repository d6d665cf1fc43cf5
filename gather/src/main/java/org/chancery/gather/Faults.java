package org.chancery.gather;

import org.chancery.model.ChanceryException;
import org.chancery.model.ChanceryException.Kind;

/** Makes the exceptions of this module: the user's or the source's fault, or one that may pass. */
public final class Faults {
  private static final String INTERRUPTED = "interrupted";

  private Faults() {}

  /** What won't change by trying again: a bad address, a page without text. */
  public static ChanceryException bad(String code, String message) {
    return new ChanceryException(Kind.BAD_INPUT, code, message);
  }

  /** What may pass: a server that is down, a time that ran out. */
  public static ChanceryException passing(String code, String message) {
    return new ChanceryException(Kind.RESOURCE, code, message);
  }

  /** What no source should be able to cause. */
  public static ChanceryException bug(String name, RuntimeException cause) {
    return new ChanceryException(Kind.BUG, "unexpected", name + ": can't be read: " + cause, cause);
  }

  /** The thread was told to stop while it waited; its interrupt flag is set. */
  public static ChanceryException interrupted(String name) {
    return new ChanceryException(Kind.RESOURCE, INTERRUPTED, name + ": interrupted");
  }

  /** Lets a stop through where other failures are kept as rejections. */
  public static void rethrowInterrupted(ChanceryException e) {
    if (e.code().equals(INTERRUPTED)) {
      throw e;
    }
  }
}
