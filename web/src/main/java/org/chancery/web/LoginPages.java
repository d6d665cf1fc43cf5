package org.chancery.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.util.List;
import java.util.Map;

/** The way in with a token. */
final class LoginPages {
  private final Templates templates;
  private final Guard guard;

  LoginPages(Templates templates, Guard guard) {
    this.templates = templates;
    this.guard = guard;
  }

  List<Route> routes() {
    return List.of(
        Route.get("/login", "Asks for the token", List.of(), ctx -> login(ctx, false))
            .weighing(Route.Weight.OPEN),
        Route.post("/login", "Takes the token", List.of(), IngestPages.SMALL_FORM, this::token)
            .weighing(Route.Weight.ENTRY));
  }

  private void login(Context ctx, boolean wrong) {
    Pages.send(ctx, templates.page("login", Map.of("wrong", wrong)));
  }

  private void token(Context ctx) {
    String shown = Body.field(ctx, "token").orElse("");
    if (!guard.isToken(shown)) {
      ctx.status(401);
      login(ctx, true);
      return;
    }
    Cookie cookie = new Cookie(Guard.COOKIE, shown);
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSameSite(SameSite.STRICT);
    cookie.setSecure("https".equals(ctx.header("X-Forwarded-Proto")));
    ctx.cookie(cookie);
    ctx.redirect("/", HttpStatus.SEE_OTHER);
  }
}
