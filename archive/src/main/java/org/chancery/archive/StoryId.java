package org.chancery.archive;

/**
 * Ids of stories: {@code s-} and the id of the event that leads the story, so that an id is the
 * same in every archive with the same reports.
 */
final class StoryId {
  private static final String PREFIX = "s-";

  private StoryId() {}

  static String of(String leader) {
    return PREFIX + leader;
  }

  static String leader(String story) {
    return story.substring(PREFIX.length());
  }

  static boolean isOne(String id) {
    return id.startsWith(PREFIX);
  }
}
