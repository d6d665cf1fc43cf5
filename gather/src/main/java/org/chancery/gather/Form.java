package org.chancery.gather;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What kind of thing a source is. */
enum Form {
  TEXT,
  JSON_LINES,
  PAGE,
  FEED,
  FEED_LIST,
  WEB_ARCHIVE;

  /** Bytes that tell. */
  private static final int HEAD = 2048;

  /** What a file's name promises; empty for names that chancery does not read in folders. */
  static Optional<Form> named(String name) {
    String plain = name.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
    String ending = plain.substring(plain.lastIndexOf('.') + 1);
    return switch (ending) {
      case "txt" -> Optional.of(TEXT);
      case "jsonl", "ndjson" -> Optional.of(JSON_LINES);
      case "html", "htm", "xhtml" -> Optional.of(PAGE);
      case "rss", "atom", "xml" -> Optional.of(FEED);
      case "opml" -> Optional.of(FEED_LIST);
      case "warc" -> Optional.of(WEB_ARCHIVE);
      default -> Optional.empty();
    };
  }

  /**
   * What it is: by its first bytes, then by its media type, then by its name; else text.
   *
   * @param type media type, empty if none is given
   */
  static Form of(byte[] bytes, String type, String name) {
    String head =
        Encodings.decode(Arrays.copyOf(bytes, Math.min(bytes.length, HEAD)), Optional.empty())
            .stripLeading()
            .toLowerCase(Locale.ROOT);
    if (head.startsWith("warc/")) {
      return WEB_ARCHIVE;
    }
    if (head.startsWith("<")) {
      return ofMarkup(head);
    }
    return switch (type) {
      case "text/html", "application/xhtml+xml" -> PAGE;
      case "application/x-ndjson", "application/jsonl" -> JSON_LINES;
      default -> named(name).filter(f -> f == JSON_LINES || f == PAGE).orElse(TEXT);
    };
  }

  private static Form ofMarkup(String head) {
    if (head.contains("<opml")) {
      return FEED_LIST;
    }
    boolean html = head.matches("(?s).*<(?:!doctype html|html|head|body)\\b.*");
    boolean feed = head.matches("(?s).*<(?:rss|feed|rdf:rdf)\\b.*") || head.startsWith("<?xml");
    return feed && !html ? FEED : PAGE;
  }
}
