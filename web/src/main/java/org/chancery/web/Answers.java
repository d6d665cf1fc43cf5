package org.chancery.web;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.chancery.json.ProgramVersion;

/**
 * Answers that depend on the archive alone: each is made once for a state of the archive, however
 * many ask for it, and a browser that has it already is told so. Thread-safe.
 */
final class Answers {
  /** Bytes of all answers kept. */
  private static final long ROOM = 32L << 20;

  /** Answers kept; most are small. */
  private static final int MOST = 2_000;

  /** Milliseconds that an older answer will do while reports stream in. */
  private static final long STALE = 10_000;

  private final LongSupplier generation;
  private final Supplier<Boolean> streaming;
  private final String version = ProgramVersion.get();
  private final Map<String, Kept> kept = new LinkedHashMap<>(16, 0.75f, true);
  private long bytes;

  /** An answer in the making, or made. */
  private record Kept(long generation, long since, CompletableFuture<Answer> answer) {}

  /**
   * @param generation state of the archive
   * @param streaming whether an ingest runs, so that the state changes all the time
   */
  Answers(LongSupplier generation, Supplier<Boolean> streaming) {
    this.generation = generation;
    this.streaming = streaming;
  }

  /** Sends the answer to a request, or that it has not changed. */
  void send(Context ctx, String form, Supplier<Answer> make) {
    String key =
        form + " " + ctx.path() + "?" + (ctx.queryString() == null ? "" : ctx.queryString());
    Kept found = find(key, make);
    Answer answer;
    try {
      answer = found.answer().join();
    } catch (CompletionException e) {
      drop(key, found);
      throw e.getCause() instanceof RuntimeException known ? known : e;
    }
    String etag = "W/\"" + digest(version + " " + found.generation() + " " + key) + "\"";
    ctx.header("ETag", etag);
    ctx.header("Cache-Control", "private, no-cache");
    ctx.header("Vary", "Accept, Accept-Encoding, HX-Request");
    answer.headers().forEach(ctx::header);
    if (etag.equals(ctx.header("If-None-Match"))) {
      ctx.status(304);
      return;
    }
    ctx.contentType(answer.type()).result(answer.bytes());
  }

  private Kept find(String key, Supplier<Answer> make) {
    Kept fresh;
    synchronized (kept) {
      Kept found = kept.get(key);
      long now = System.currentTimeMillis();
      if (found != null && good(found, now)) {
        return found;
      }
      fresh = new Kept(generation.getAsLong(), now, new CompletableFuture<>());
      forget(key);
      kept.put(key, fresh);
    }
    try {
      Answer answer = make.get();
      fresh.answer().complete(answer);
      room(key, fresh);
    } catch (RuntimeException e) {
      fresh.answer().completeExceptionally(e);
    } catch (Error e) {
      fresh.answer().completeExceptionally(e);
      throw e;
    }
    return fresh;
  }

  private boolean good(Kept found, long now) {
    return found.generation() == generation.getAsLong()
        || (streaming.get() && now - found.since() < STALE);
  }

  private void drop(String key, Kept failed) {
    synchronized (kept) {
      kept.remove(key, failed);
    }
  }

  private void forget(String key) {
    Kept old = kept.remove(key);
    if (old != null) {
      bytes -= size(old);
    }
  }

  private static long size(Kept entry) {
    return entry.answer().isDone() && !entry.answer().isCompletedExceptionally()
        ? entry.answer().join().bytes().length
        : 0;
  }

  private void room(String key, Kept fresh) {
    synchronized (kept) {
      bytes += kept.get(key) == fresh ? size(fresh) : 0;
      while (!kept.isEmpty() && (bytes > ROOM || kept.size() > MOST)) {
        forget(kept.keySet().iterator().next());
      }
    }
  }

  private static String digest(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
