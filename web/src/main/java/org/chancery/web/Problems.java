package org.chancery.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import gg.jte.TemplateException;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Map;
import java.util.function.Consumer;
import org.chancery.Rejection;
import org.chancery.json.JsonTree;
import org.chancery.model.ChanceryException;

/** Errors in, what is told of them out: a page to browsers, RFC 9457's object to programs. */
final class Problems {
  /** Bytes of a body that is too large that are read before the answer; more breaks off. */
  private static final int MOST_DRAINED = 64 << 20;

  private final Templates templates;
  private final Consumer<Throwable> bugs;

  /**
   * @param bugs told of errors in the desk itself
   */
  Problems(Templates templates, Consumer<Throwable> bugs) {
    this.templates = templates;
    this.bugs = bugs;
  }

  /** What the server itself says to a request. */
  static ChanceryException known(HttpResponseException e, Context ctx) {
    return switch (e.getStatus()) {
      case 404 -> Fault.of("no-page", "'" + ctx.path() + "' is nothing that the desk has");
      case 405 -> Fault.of("bad-method", ctx.method().name() + " is not for '" + ctx.path() + "'");
      case 413 -> tooLarge();
      default -> Fault.of("bad-body", String.valueOf(e.getMessage()));
    };
  }

  private static ChanceryException tooLarge() {
    return Fault.of("too-large", "the body is larger than is allowed");
  }

  /** What came from elsewhere: a fault of the request where that can be told, else of the desk. */
  ChanceryException unforeseen(Exception e) {
    Throwable cause = e instanceof TemplateException && e.getCause() != null ? e.getCause() : e;
    if (cause instanceof ChanceryException known) {
      return known;
    }
    for (Throwable at = e; at != null; at = at.getCause()) {
      String message = String.valueOf(at.getMessage());
      String name = at.getClass().getName();
      if (message.contains("max length")
          || message.contains("exceeds")
          || message.contains("too large")) {
        return tooLarge();
      }
      if (at instanceof UnsupportedCharsetException || at instanceof IllegalCharsetNameException) {
        return Fault.of(
            "bad-body", "Content-Type names the charset '" + message + "'; UTF-8 will do");
      }
      if (name.startsWith("org.eclipse.jetty.http.Bad") || name.contains("MultiPartException")) {
        return Fault.of("bad-body", "the request can't be read: " + message);
      }
      if (at instanceof IOException) {
        return Fault.of("bad-body", "the request broke off: " + message);
      }
    }
    return new ChanceryException(
        ChanceryException.Kind.BUG, "desk-bug", Rejection.describe(cause), e);
  }

  /** Sends an error. */
  void send(ChanceryException e, Context ctx) {
    int status = Fault.status(e);
    if (status == 500) {
      bugs.accept(e);
    }
    if (status == 413) {
      drain(ctx);
    }
    if (status == 503) {
      ctx.header("Retry-After", "5");
    }
    ctx.status(status);
    ctx.header("Cache-Control", "no-store");
    String accept = String.valueOf(ctx.header("Accept"));
    if (accept.contains("text/html") && !ctx.path().startsWith("/api/v1")) {
      ctx.contentType(Answer.HTML).result(page(e, status));
    } else {
      ctx.contentType("application/problem+json").result(object(e, status, ctx.path()) + "\n");
    }
  }

  /**
   * Reads away what still comes of a body that is too large: a connection that is closed while the
   * other side writes is reset, and the answer lost.
   */
  private static void drain(Context ctx) {
    try {
      InputStream body = ctx.req().getInputStream();
      byte[] piece = new byte[1 << 16];
      int left = MOST_DRAINED;
      for (int read = body.read(piece); read >= 0 && left > 0; read = body.read(piece)) {
        left -= read;
      }
    } catch (IOException | RuntimeException gone) {
      ctx.header("Connection", "close");
    }
  }

  private String page(ChanceryException e, int status) {
    return templates.text(
        "problem",
        Map.of(
            "status",
            status,
            "title",
            Fault.title(status),
            "detail",
            e.getMessage(),
            "code",
            e.code()));
  }

  private static ObjectNode object(ChanceryException e, int status, String path) {
    return JsonTree.object()
        .put("type", "/api#" + e.code())
        .put("title", Fault.title(status))
        .put("status", status)
        .put("detail", e.getMessage())
        .put("instance", path)
        .put("code", e.code());
  }
}
