package org.chancery.model;

/** The one exception of Chancery: what went wrong, in words for the user, and whose fault it is. */
public final class ChanceryException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Whose fault it is, with the exit code of the command line. */
  public enum Kind {
    /** The report or the command is not as it must be. */
    BAD_INPUT,
    /** The codebook is not as it must be. */
    BAD_CODEBOOK,
    /** The archive is not as it must be, in use, or of a newer version. */
    BAD_ARCHIVE,
    /** A file, model or memory could not be had. */
    RESOURCE,
    /** Chancery is wrong. */
    BUG
  }

  private final Kind kind;
  private final String code;

  /**
   * @param kind whose fault
   * @param code short and stable, for programs: {@code empty-text}
   * @param message names the value, the place and what is allowed
   */
  public ChanceryException(Kind kind, String code, String message) {
    super(message);
    this.kind = kind;
    this.code = code;
  }

  public ChanceryException(Kind kind, String code, String message, Throwable cause) {
    super(message, cause);
    this.kind = kind;
    this.code = code;
  }

  public Kind kind() {
    return kind;
  }

  public String code() {
    return code;
  }
}
