package org.chancery.codebook;

import java.util.ArrayList;
import java.util.List;
import org.chancery.model.ChanceryException;

/**
 * Collects everything that is wrong with a codebook, so that a user sees all of it at once. Not
 * thread-safe.
 */
public final class Problems {
  private final List<String> found = new ArrayList<>();

  /** Notes a problem at a line (from 1) of a file. */
  public void add(String file, int line, String problem) {
    found.add(file + ":" + line + ": " + problem);
  }

  /** The problems noted so far, in order. */
  public List<String> list() {
    return List.copyOf(found);
  }

  /** Throws once, with every problem on a line of its own, if there are any. */
  public void throwIfAny() {
    if (!found.isEmpty()) {
      throw new ChanceryException(
          ChanceryException.Kind.BAD_CODEBOOK,
          "malformed-codebook",
          "the codebook has "
              + found.size()
              + (found.size() == 1 ? " problem:\n  " : " problems:\n  ")
              + String.join("\n  ", found));
    }
  }
}
