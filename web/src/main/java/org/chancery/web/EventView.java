package org.chancery.web;

import java.util.List;

/**
 * What a page shows of an event.
 *
 * @param id in its report
 * @param sentence who did what to whom
 * @param status label
 * @param circumstances when and where, who says so
 * @param explanation why it was coded so
 * @param chosen whether its words stand out
 */
record EventView(
    String id,
    Sentence sentence,
    String status,
    Circumstances circumstances,
    List<Line> explanation,
    boolean chosen) {
  /** Who did what to whom. */
  record Sentence(String who, String what, String whom) {}

  /** When and where, and who says so. */
  record Circumstances(String whenWhere, String saidBy) {}

  /** A part of the explanation. */
  record Line(String name, List<String> values) {}

  String who() {
    return sentence.who();
  }

  String what() {
    return sentence.what();
  }

  String whom() {
    return sentence.whom();
  }

  String whenWhere() {
    return circumstances.whenWhere();
  }

  String saidBy() {
    return circumstances.saidBy();
  }
}
