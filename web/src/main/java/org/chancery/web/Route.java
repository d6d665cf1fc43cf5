package org.chancery.web;

import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.List;

/**
 * A route of the desk: it is served, documented and counted from here.
 *
 * @param method GET or POST
 * @param path as Javalin writes it: {@code /stories/{id}}
 * @param about what it gives, one line
 * @param parameters all that it takes
 * @param body media types of the body that it takes; empty for none
 * @param weight how dear it is
 * @param handler answers
 */
record Route(
    HandlerType method,
    String path,
    String about,
    List<Parameter> parameters,
    List<String> body,
    Weight weight,
    Handler handler) {
  /** How dear an answer is, for the limits. */
  enum Weight {
    /** Open to all, never counted. */
    OPEN,
    /** The way in: open to all, counted like a change. */
    ENTRY,
    /** A read of the archive. */
    READ,
    /** Codes, stores, exports or tries a token. */
    CHANGE
  }

  Route {
    parameters = List.copyOf(parameters);
    body = List.copyOf(body);
  }

  static Route get(String path, String about, List<Parameter> parameters, Handler handler) {
    return new Route(HandlerType.GET, path, about, parameters, List.of(), Weight.READ, handler);
  }

  static Route post(
      String path, String about, List<Parameter> parameters, List<String> body, Handler handler) {
    return new Route(HandlerType.POST, path, about, parameters, body, Weight.CHANGE, handler);
  }

  /** The same with another weight. */
  Route weighing(Weight other) {
    return new Route(method, path, about, parameters, body, other, handler);
  }

  boolean isApi() {
    return path.startsWith("/api/v1/");
  }
}
