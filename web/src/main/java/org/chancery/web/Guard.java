package org.chancery.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.chancery.model.ChanceryException;

/** Stands before every route: who asks, from where, how much, how often. */
final class Guard {
  /** Name of the cookie that a browser shows in place of the token. */
  static final String COOKIE = "chancery";

  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private final Settings settings;
  private final Set<String> names = new HashSet<>();
  private final Rate reads;
  private final Rate changes;

  Guard(Settings settings) {
    this.settings = settings;
    names.add("localhost");
    names.add(settings.host().toLowerCase(Locale.ROOT));
    settings.names().forEach(n -> names.add(n.toLowerCase(Locale.ROOT)));
    try {
      names.add(InetAddress.getLocalHost().getHostName().toLowerCase(Locale.ROOT));
    } catch (UnknownHostException e) {
      names.add("localhost");
    }
    this.reads = new Rate(settings.limits().reads(), 1_000_000_000L, System::nanoTime);
    this.changes = new Rate(settings.limits().changes(), 60_000_000_000L, System::nanoTime);
  }

  /** What every answer says to browsers, and what no request may break. */
  void before(Context ctx) {
    ctx.header("Content-Security-Policy", POLICY);
    ctx.header("X-Content-Type-Options", "nosniff");
    ctx.header("X-Frame-Options", "DENY");
    ctx.header("Referrer-Policy", "no-referrer");
    ctx.header("Cross-Origin-Opener-Policy", "same-origin");
    ctx.header("Cross-Origin-Resource-Policy", "same-origin");
    ctx.header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    host(ctx);
    origin(ctx);
    if (ctx.contentLength() > settings.limits().body()) {
      throw Fault.of(
          "too-large",
          "a body of "
              + ctx.contentLength()
              + " bytes; "
              + settings.limits().body()
              + " are allowed");
    }
  }

  /** Whether a route's price can be paid. */
  void admit(Context ctx, Route.Weight weight) {
    if (weight == Route.Weight.OPEN) {
      return;
    }
    long wait =
        switch (weight) {
          case CHANGE, ENTRY -> changes.take(ctx.ip());
          case READ -> isLoopback(ctx.ip()) ? 0 : reads.take(ctx.ip());
          case OPEN -> 0;
        };
    if (wait > 0) {
      ctx.header("Retry-After", Long.toString(wait));
      throw Fault.passing(
          "too-many", "too many requests from " + ctx.ip() + "; wait " + wait + " s");
    }
    if (weight != Route.Weight.ENTRY) {
      token(ctx);
    }
  }

  private static boolean isLoopback(String ip) {
    return ip.startsWith("127.")
        || ip.equals("[::1]")
        || ip.equals("::1")
        || ip.equals("0:0:0:0:0:0:0:1")
        || ip.equals("[0:0:0:0:0:0:0:1]");
  }

  /** A name that others may point at this machine is refused, whatever address it has. */
  private void host(Context ctx) {
    String host = ctx.header("Host");
    String name = host == null ? "" : host.toLowerCase(Locale.ROOT).replaceFirst(":\\d*$", "");
    boolean literal = name.matches("[0-9.]+") || name.matches("\\[[0-9a-f:.]+]");
    if (!names.contains(name) && !literal) {
      throw Fault.of(
          "wrong-host",
          "the desk is not asked for as '" + name + "'; start it with --name to allow that");
    }
  }

  /** Changes come from the desk's own pages, or from programs, which send no origin. */
  private static void origin(Context ctx) {
    if (ctx.method() == HandlerType.GET || ctx.method() == HandlerType.HEAD) {
      return;
    }
    String site = ctx.header("Sec-Fetch-Site");
    if (site != null && !site.equals("same-origin") && !site.equals("none")) {
      throw otherOrigin(site);
    }
    String origin = ctx.header("Origin");
    if (origin != null && !origin.equals("null") && !authority(origin).equals(ctx.header("Host"))) {
      throw otherOrigin(origin);
    }
    if ("null".equals(origin) && site == null) {
      throw otherOrigin("null");
    }
  }

  private static String authority(String origin) {
    try {
      String authority = new URI(origin).getRawAuthority();
      return authority == null ? "" : authority;
    } catch (URISyntaxException e) {
      return "";
    }
  }

  private static ChanceryException otherOrigin(String origin) {
    return Fault.of(
        "other-origin", "changes are taken from the desk's own pages, not from " + origin);
  }

  private void token(Context ctx) {
    if (settings.token().isPresent() && !isToken(shown(ctx))) {
      ctx.header("WWW-Authenticate", "Bearer realm=\"chancery\"");
      throw Fault.of(
          "no-token", "this desk wants its token, as 'Authorization: Bearer …' or by /login");
    }
  }

  private static String shown(Context ctx) {
    String header = ctx.header("Authorization");
    if (header != null && header.regionMatches(true, 0, "Bearer ", 0, 7)) {
      return header.substring(7).strip();
    }
    String cookie = ctx.cookie(COOKIE);
    return cookie == null ? "" : cookie;
  }

  /** Whether it is the token; takes the same time for every wrong one. */
  boolean isToken(String shown) {
    byte[] wanted = settings.token().orElse("").getBytes(StandardCharsets.UTF_8);
    return MessageDigest.isEqual(wanted, shown.getBytes(StandardCharsets.UTF_8));
  }
}
