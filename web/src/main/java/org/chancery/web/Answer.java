package org.chancery.web;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What is sent: bytes with their media type and further headers.
 *
 * @param bytes never changed once it is made
 * @param type media type with charset
 * @param headers further headers
 */
@SuppressWarnings("ArrayRecordComponent")
record Answer(byte[] bytes, String type, Map<String, String> headers) {
  static final String HTML = "text/html; charset=utf-8";
  static final String JSON = "application/json; charset=utf-8";

  Answer {
    headers = Map.copyOf(headers);
  }

  static Answer of(String text, String type) {
    return new Answer(text.getBytes(StandardCharsets.UTF_8), type, Map.of());
  }

  static Answer html(String text) {
    return of(text, HTML);
  }
}
