package org.chancery.evaluate;

import java.util.List;
import org.chancery.evaluate.gold.RecordGold.Entry;

/**
 * What came of one gold entry.
 *
 * @param entry the entry
 * @param found ids of what stands for it in the record; empty where it is missing
 * @param wrong parts that differ, in words: {@code "date: 2023 for 2023-09"}
 */
record EntryVerdict(Entry entry, List<String> found, List<String> wrong) {
  EntryVerdict {
    found = List.copyOf(found);
    wrong = List.copyOf(wrong);
  }

  static EntryVerdict missing(Entry entry) {
    return new EntryVerdict(entry, List.of(), List.of());
  }

  boolean isFound() {
    return !found.isEmpty();
  }

  boolean isRight() {
    return isFound() && wrong.isEmpty();
  }

  /** A line for the reader. */
  String line() {
    String head = entry.id() + (entry.required() ? "" : " (optional)");
    if (!isFound()) {
      return head + " missing: " + entry.what();
    }
    String as = head + " found as " + String.join(", ", found);
    return wrong.isEmpty() ? as : as + "; wrong: " + String.join("; ", wrong);
  }
}
