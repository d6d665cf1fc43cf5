package org.chancery.archive;

import org.chancery.model.ChanceryException;
import org.chancery.model.ChanceryException.Kind;

/** The errors of the archive, each of the right kind. */
final class Trouble {
  private Trouble() {}

  /** The archive is not as it must be. */
  static ChanceryException archive(String code, String message) {
    return new ChanceryException(Kind.BAD_ARCHIVE, code, message);
  }

  static ChanceryException archive(String code, String message, Throwable cause) {
    return new ChanceryException(Kind.BAD_ARCHIVE, code, message, cause);
  }

  /** The user asks for something that can't be. */
  static ChanceryException input(String code, String message) {
    return new ChanceryException(Kind.BAD_INPUT, code, message);
  }

  /** A file or the disk fails. */
  static ChanceryException resource(String code, String message, Throwable cause) {
    return new ChanceryException(Kind.RESOURCE, code, message, cause);
  }

  static ChanceryException bug(String message, Throwable cause) {
    return new ChanceryException(Kind.BUG, "archive-bug", message, cause);
  }
}
