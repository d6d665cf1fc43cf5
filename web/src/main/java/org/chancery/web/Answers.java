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
import java.util.concurrent.atomic.AtomicBoolean;
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

  /** Milliseconds that it will do for others while one who asked waits for the new one. */
  private static final long OLDEST = 30_000;

  private final LongSupplier generation;
  private final Supplier<Boolean> streaming;
  private final String version = ProgramVersion.get();
  private final Map<String, Kept> kept = new LinkedHashMap<>(16, 0.75f, true);
  private long bytes;

  /** An answer in the making, or made. */
  private record Kept(
      long generation, long since, CompletableFuture<Answer> answer, AtomicBoolean renewed) {
    static Kept begun(long generation, long since) {
      return new Kept(generation, since, new CompletableFuture<>(), new AtomicBoolean());
    }

    boolean isMade() {
      return answer.isDone() && !answer.isCompletedExceptionally();
    }
  }

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
      fresh = Kept.begun(generation.getAsLong(), now);
      if (found == null || !found.isMade() || !streaming.get()) {
        put(key, fresh);
      }
    }
    try {
      keep(key, fresh, make.get());
    } catch (RuntimeException e) {
      fresh.answer().completeExceptionally(e);
    } catch (Error e) {
      fresh.answer().completeExceptionally(e);
      throw e;
    }
    return fresh;
  }

  /** Whether an answer will do; for one of those who ask it won't when it begins to be old. */
  private boolean good(Kept found, long now) {
    if (found.generation() == generation.getAsLong()) {
      return true;
    }
    long age = now - found.since();
    return streaming.get()
        && (age < STALE
            || (age < OLDEST && found.isMade() && !found.renewed().compareAndSet(false, true)));
  }

  private void drop(String key, Kept failed) {
    synchronized (kept) {
      kept.remove(key, failed);
    }
  }

  private void put(String key, Kept entry) {
    forget(key);
    kept.put(key, entry);
  }

  private void forget(String key) {
    Kept old = kept.remove(key);
    if (old != null) {
      bytes -= size(old);
    }
  }

  private static long size(Kept entry) {
    return entry.isMade() ? entry.answer().join().bytes().length : 0;
  }

  /** Keeps what was made, unless something newer is there, and makes room for it. */
  private void keep(String key, Kept made, Answer answer) {
    synchronized (kept) {
      made.answer().complete(answer);
      Kept there = kept.get(key);
      if (there == made) {
        bytes += size(made);
      } else if (there == null || there.since() <= made.since()) {
        put(key, made);
        bytes += size(made);
      }
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
