package org.chancery.web;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.chancery.Rejection;
import org.chancery.model.ChanceryException;
import org.chancery.model.Record;
import org.chancery.read.Source;

/** Codes texts while somebody waits, a few at once. Thread-safe. */
final class Codings implements AutoCloseable {
  /** Seconds to wait for a turn: longer, and people press again. */
  private static final int TURN = 5;

  /** Seconds to wait for a record. */
  private static final int PATIENCE = 60;

  /** Bytes of stack, so that a sentence of thousands of words fits. */
  private static final long STACK = 64L << 20;

  private final CompletableFuture<Function<Source, Record>> coder;
  private final Limits limits;
  private final Semaphore turns;
  private final ExecutorService threads;

  /**
   * @param coder what codes, as soon as its models are loaded
   */
  Codings(CompletableFuture<Function<Source, Record>> coder, Limits limits) {
    this.coder = coder;
    this.limits = limits;
    this.turns = new Semaphore(limits.codings());
    this.threads =
        Executors.newCachedThreadPool(
            task -> {
              Thread thread = new Thread(null, task, "desk-coder", STACK);
              thread.setDaemon(true);
              return thread;
            });
  }

  /** What codes; waits until it is loaded. */
  Function<Source, Record> coder() {
    try {
      return coder.get(PATIENCE, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Fault.passing("stopping", "the desk is stopping");
    } catch (TimeoutException e) {
      throw Fault.passing("busy", "the language models are still being loaded; try again soon");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof ChanceryException known) {
        throw known;
      }
      throw Fault.passing("unavailable", Rejection.describe(e.getCause()));
    }
  }

  /** Whether the language models are loaded. */
  boolean ready() {
    return coder.isDone() && !coder.isCompletedExceptionally();
  }

  int running() {
    return limits.codings() - turns.availablePermits();
  }

  /**
   * The record of a text.
   *
   * @throws ChanceryException of kind BAD_INPUT with code {@code too-long} or {@code uncodable};
   *     RESOURCE with code {@code busy} if others are in the way or it takes too long
   */
  Record record(Source source) {
    int length = source.text().length();
    if (length > limits.atOnce()) {
      throw Fault.of(
          "too-long",
          "a text of "
              + length
              + " characters; "
              + limits.atOnce()
              + " are coded at once, longer ones go through /ingest");
    }
    Function<Source, Record> ready = coder();
    try {
      if (!turns.tryAcquire(TURN, TimeUnit.SECONDS)) {
        throw Fault.passing("busy", "others are being coded; try again in a few seconds");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Fault.passing("stopping", "the desk is stopping");
    }
    Future<Record> future =
        threads.submit(
            () -> {
              try {
                return ready.apply(source);
              } finally {
                turns.release();
              }
            });
    return await(future, source);
  }

  private static Record await(Future<Record> future, Source source) {
    try {
      return future.get(PATIENCE, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Fault.passing("stopping", "the desk is stopping");
    } catch (TimeoutException e) {
      throw Fault.passing(
          "busy",
          source.name() + ": no record within " + PATIENCE + " s; longer texts go through /ingest");
    } catch (ExecutionException e) {
      Optional<ChanceryException> known =
          Optional.ofNullable(e.getCause())
              .filter(ChanceryException.class::isInstance)
              .map(ChanceryException.class::cast);
      if (known.isPresent() && known.get().kind() == ChanceryException.Kind.BAD_INPUT) {
        throw known.get();
      }
      throw Fault.of("uncodable", Rejection.of(source.name(), e.getCause()).reason());
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
