package org.chancery.archive.story;

import java.util.Locale;

/** What a mention has to do with an event that other reports tell. */
public enum Stance {
  /** It tells of an event of its own. */
  PLAIN,
  /** It tells of a deed on the word of others than the publisher: one that can be denied. */
  CLAIMED,
  /** Somebody says that a deed was not his. */
  DENIAL,
  /** What was planned is called off. */
  CANCELLATION;

  /** Whether it belongs into the story of another event. */
  public boolean answers() {
    return this == DENIAL || this == CANCELLATION;
  }

  /** {@code denial}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
