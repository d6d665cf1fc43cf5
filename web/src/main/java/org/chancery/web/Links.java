package org.chancery.web;

/** Addresses of the desk's pages. */
final class Links {
  private Links() {}

  static String story(String id) {
    return "/stories/" + Filters.escape(id);
  }

  static String report(String id) {
    return "/reports/" + Filters.escape(id);
  }

  /** The page of a report with an event chosen, from the event's id. */
  static String event(String id) {
    int colon = id.indexOf(':');
    return colon < 0
        ? "/events/" + Filters.escape(id)
        : report(id.substring(0, colon))
            + "?event="
            + Filters.escape(id.substring(colon + 1))
            + "#event";
  }

  static String actor(String key) {
    return "/actors/" + Filters.escape(key);
  }

  static String dyad(String actor, String recipient) {
    return "/dyads/" + Filters.escape(actor) + "/" + Filters.escape(recipient);
  }
}
