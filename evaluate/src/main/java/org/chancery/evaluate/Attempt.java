package org.chancery.evaluate;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chancery.model.ChanceryException;
import org.chancery.model.Record;

/**
 * What came of coding one text.
 *
 * @param record the record; absent where the text was rejected
 * @param rejection why it was rejected; present where the record is absent
 */
public record Attempt(Optional<Record> record, Optional<Mistake> rejection) {
  static Attempt of(Record record) {
    return new Attempt(Optional.of(record), Optional.empty());
  }

  /** A text that can't be coded, or one on which the coder fails: that is a fault to be mended. */
  static Attempt failed(String name, Throwable why) {
    boolean refused = why instanceof ChanceryException;
    String at =
        refused
            ? ""
            : Arrays.stream(why.getStackTrace())
                .filter(f -> f.getClassName().startsWith("org.chancery."))
                .findFirst()
                .map(f -> " at " + f)
                .orElse("");
    String words = refused ? why.getMessage() : why + at;
    String kind = refused ? "rejected" : "the coder failed";
    return new Attempt(Optional.empty(), Optional.of(new Mistake(kind, name, words)));
  }

  /** How many were rejected, adding the reasons to {@code mistakes}. */
  static int rejected(List<Attempt> attempts, List<Mistake> mistakes) {
    List<Mistake> reasons = attempts.stream().flatMap(a -> a.rejection().stream()).toList();
    mistakes.addAll(reasons);
    return reasons.size();
  }
}
