package org.chancery.archive;

import com.fasterxml.jackson.databind.JsonNode;

/** A report's text, cut at code points. */
final class ReportText {
  private final String text;
  private final boolean plain;

  ReportText(String text) {
    this.text = text;
    this.plain = text.codePointCount(0, text.length()) == text.length();
  }

  /** The words of {@code {"begin", "end"}}. */
  String slice(JsonNode span) {
    return slice(span.get("begin").asInt(), span.get("end").asInt());
  }

  String slice(int begin, int end) {
    if (plain) {
      return text.substring(begin, end);
    }
    int from = text.offsetByCodePoints(0, begin);
    return text.substring(from, text.offsetByCodePoints(from, end - begin));
  }

  /** All of it. */
  String whole() {
    return text;
  }

  /** Length in code points. */
  int length() {
    return text.codePointCount(0, text.length());
  }
}
