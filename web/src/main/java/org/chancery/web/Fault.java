package org.chancery.web;

import java.util.Map;
import java.util.TreeMap;
import org.chancery.model.ChanceryException;
import org.chancery.model.ChanceryException.Kind;

/** What the desk answers when it can't do what is asked: an HTTP status for every error code. */
final class Fault {
  /** Codes of errors whose status is not 400, and of the desk's own; docs/DESK.md explains each. */
  static final Map<String, Integer> STATUS = new TreeMap<>();

  static {
    STATUS.put("bad-parameter", 400);
    STATUS.put("bad-body", 400);
    STATUS.put("bad-filter", 400);
    STATUS.put("bad-status", 400);
    STATUS.put("bad-cursor", 400);
    STATUS.put("bad-limit", 400);
    STATUS.put("bad-text", 400);
    STATUS.put("bad-address", 400);
    STATUS.put("private-address", 400);
    STATUS.put("empty-text", 400);
    STATUS.put("no-token", 401);
    STATUS.put("other-origin", 403);
    STATUS.put("no-page", 404);
    STATUS.put("no-report", 404);
    STATUS.put("no-event", 404);
    STATUS.put("no-story", 404);
    STATUS.put("no-entry", 404);
    STATUS.put("no-job", 404);
    STATUS.put("bad-method", 405);
    STATUS.put("not-acceptable", 406);
    STATUS.put("too-large", 413);
    STATUS.put("too-long", 413);
    STATUS.put("wrong-host", 421);
    STATUS.put("uncodable", 422);
    STATUS.put("too-many", 429);
    STATUS.put("busy", 503);
    STATUS.put("stopping", 503);
    STATUS.put("unavailable", 503);
    STATUS.put("desk-bug", 500);
  }

  private Fault() {}

  /** Somebody asked for what can't be. */
  static ChanceryException of(String code, String message) {
    return new ChanceryException(Kind.BAD_INPUT, code, message);
  }

  /** Something is not to be had now. */
  static ChanceryException passing(String code, String message) {
    return new ChanceryException(Kind.RESOURCE, code, message);
  }

  /** The HTTP status of an error. */
  static int status(ChanceryException e) {
    return STATUS.getOrDefault(
        e.code(),
        switch (e.kind()) {
          case BAD_INPUT -> 400;
          case RESOURCE -> 503;
          case BAD_CODEBOOK, BAD_ARCHIVE, BUG -> 500;
        });
  }

  /** A status in words. */
  static String title(int status) {
    return switch (status) {
      case 400 -> "Not understood";
      case 401 -> "Token wanted";
      case 403 -> "Not allowed";
      case 404 -> "Not found";
      case 405 -> "Not for this method";
      case 406 -> "No such form";
      case 413 -> "Too large";
      case 421 -> "Wrong host";
      case 422 -> "Can't be coded";
      case 429 -> "Too many requests";
      case 503 -> "Not now";
      default -> "Error in the desk";
    };
  }
}
