package org.chancery.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * What the page of a story shows.
 *
 * @param story its row
 * @param told life, origins, mentions
 * @param assertions who affirms and denies
 * @param reasons why its events are one
 */
record StoryView(JsonNode story, Told told, Register assertions, Register reasons) {
  /** How it was told. */
  record Told(List<Step> life, List<Origin> origins, List<Mention> mentions) {}

  /** The first report of a new standing. */
  record Step(String day, String status, String address) {}

  /** An origin with the reports that go back to it. */
  record Origin(String name, List<Copy> copies) {}

  /** A report that goes back to an origin. */
  record Copy(String text, String address) {}

  /** An event of the story: where it stands, and its words. */
  record Mention(Place place, String day, String status, List<Piece> pieces) {
    String address() {
      return place.address();
    }

    String source() {
      return place.source();
    }

    String headline() {
      return place.headline();
    }
  }

  /** The report of a mention. */
  record Place(String address, String source, String headline) {}

  String headline() {
    return Rows.headline(story);
  }

  String id() {
    return Rows.text(story, "id");
  }

  String status() {
    return Rows.text(story, "status");
  }

  String type() {
    return Rows.type(story);
  }

  String cameo() {
    return Rows.text(story, "cameo");
  }

  String quad() {
    return Rows.text(story, "quad");
  }

  String score() {
    return Rows.text(story, "score");
  }

  String counts() {
    return plural("origins", "origin")
        + " in "
        + plural("reports", "report")
        + ", "
        + plural("events", "mention");
  }

  private String plural(String key, String word) {
    String count = Rows.text(story, key);
    return count + " " + word + (count.equals("1") ? "" : "s");
  }

  /** Whether it joins several events. */
  boolean joined() {
    return reasons.rows().size() > 1;
  }

  List<Step> life() {
    return told.life();
  }

  List<Origin> origins() {
    return told.origins();
  }

  List<Mention> mentions() {
    return told.mentions();
  }
}
