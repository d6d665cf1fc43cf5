package org.chancery.web;

import io.javalin.http.Context;

/** Sends pages that nobody may keep. */
final class Pages {
  private Pages() {}

  static void send(Context ctx, Answer answer) {
    ctx.header("Cache-Control", "no-store");
    answer.headers().forEach(ctx::header);
    ctx.contentType(answer.type()).result(answer.bytes());
  }
}
