package org.chancery.desk;

import org.chancery.model.ChanceryException;

/** What the process tells its caller at the end. */
final class ExitCode {
  /** All reports were coded. */
  static final int DONE = 0;

  /** Some reports were rejected, each listed with its reason. */
  static final int REJECTED = 1;

  /** The command was not understood. */
  static final int WRONG_USAGE = 2;

  /** The codebook has problems, all listed. */
  static final int BAD_CODEBOOK = 3;

  /** The archive can't be used: damaged, in use, or of a newer version. */
  static final int BAD_ARCHIVE = 3;

  private ExitCode() {}

  static int of(ChanceryException.Kind kind) {
    return switch (kind) {
      case BAD_CODEBOOK -> BAD_CODEBOOK;
      case BAD_ARCHIVE -> BAD_ARCHIVE;
      case BAD_INPUT, RESOURCE, BUG -> REJECTED;
    };
  }
}
