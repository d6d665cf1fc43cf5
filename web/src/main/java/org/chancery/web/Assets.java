package org.chancery.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.model.ChanceryException;

/** What browsers load beside the pages: style, scripts, outline; out of jars, from nowhere else. */
final class Assets {
  private static final String LIBRARIES = "/META-INF/resources/webjars/";

  /** Where each lies. */
  private static final Map<String, String> PLACES = new LinkedHashMap<>();

  static {
    PLACES.put("pico.css", LIBRARIES + "picocss__pico/2.1.1/css/pico.classless.min.css");
    PLACES.put("htmx.js", LIBRARIES + "htmx.org/2.0.8/dist/htmx.min.js");
    PLACES.put("echarts.js", LIBRARIES + "echarts/5.3.1/dist/echarts.min.js");
    PLACES.put("desk.css", "assets/desk.css");
    PLACES.put("desk.js", "assets/desk.js");
    PLACES.put("world.json", "assets/world.json");
    PLACES.put("icon.svg", "assets/icon.svg");
  }

  private final Map<String, Answer> loaded = new LinkedHashMap<>();
  private final String etag;

  Assets(String version) {
    PLACES.forEach(
        (name, place) -> loaded.put(name, new Answer(bytes(place), type(name), Map.of())));
    int hash = loaded.values().stream().mapToInt(a -> java.util.Arrays.hashCode(a.bytes())).sum();
    this.etag = "W/\"" + version + "-" + Integer.toHexString(hash) + "\"";
  }

  List<Route> routes() {
    return List.of(
        Route.get(
                "/assets/{name}",
                "Style, scripts and outline for the pages",
                List.of(Parameter.path("name", "name of the file")),
                this::send)
            .weighing(Route.Weight.OPEN));
  }

  private void send(Context ctx) {
    Answer answer = loaded.get(ctx.pathParam("name"));
    if (answer == null) {
      throw Fault.of("no-page", "'" + ctx.path() + "' is nothing that the desk has");
    }
    ctx.header("ETag", etag);
    ctx.header("Cache-Control", "private, no-cache");
    if (etag.equals(ctx.header("If-None-Match"))) {
      ctx.status(304);
      return;
    }
    ctx.contentType(answer.type()).result(answer.bytes());
  }

  private static String type(String name) {
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "css" -> "text/css; charset=utf-8";
      case "js" -> "text/javascript; charset=utf-8";
      case "svg" -> "image/svg+xml";
      default -> Answer.JSON;
    };
  }

  private static byte[] bytes(String place) {
    try (InputStream in = Assets.class.getResourceAsStream(place)) {
      if (in == null) {
        throw new ChanceryException(
            ChanceryException.Kind.BUG, "desk-bug", "no " + place + " on the class path");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new ChanceryException(ChanceryException.Kind.BUG, "desk-bug", place + ": " + e, e);
    }
  }
}
