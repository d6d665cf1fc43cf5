package org.chancery;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import org.chancery.model.ChanceryException;
import org.chancery.model.Record;
import org.chancery.read.Inputs.Input;
import org.chancery.read.Source;

/**
 * Codes reports in parallel and hands the outcomes over in the order of the inputs, so that the
 * number of threads never shows. Holds only a few reports a thread in memory. Used by one thread.
 */
public final class Coder implements AutoCloseable {
  /** Reports in hand for every thread: enough that no thread waits for a slow neighbour. */
  private static final int AHEAD = 4;

  /** Bytes of stack a thread, so that a sentence of thousands of words fits. */
  private static final long STACK = 64L << 20;

  private final Function<Source, Record> pipeline;
  private final ExecutorService threads;
  private final int most;
  private final Deque<Future<Outcome>> pending = new ArrayDeque<>();

  /**
   * @param pipeline codes one report; called by several threads
   * @param threads reports coded at once, at least 1
   */
  public Coder(Function<Source, Record> pipeline, int threads) {
    this.pipeline = pipeline;
    this.most = threads * AHEAD;
    this.threads =
        Executors.newFixedThreadPool(
            threads,
            task -> {
              Thread thread = new Thread(null, task, "coder", STACK);
              thread.setDaemon(true);
              return thread;
            });
  }

  /** Takes an outcome, and may fail to write it. */
  public interface Sink {
    void take(Outcome outcome) throws IOException;
  }

  /** Codes all that the inputs hand over. */
  public void code(Consumer<Consumer<Input>> inputs, Sink sink) throws IOException {
    try {
      inputs.accept(
          input -> {
            pending.add(submit(input));
            try {
              drain(sink, most);
            } catch (IOException e) {
              throw new Stopped(e);
            }
          });
    } catch (Stopped e) {
      throw e.cause;
    }
    drain(sink, 0);
  }

  private void drain(Sink sink, int left) throws IOException {
    while (pending.size() > left || (!pending.isEmpty() && pending.peek().isDone())) {
      sink.take(await(pending.remove()));
    }
  }

  private Future<Outcome> submit(Input input) {
    if (input instanceof Input.Given given) {
      return threads.submit(() -> outcome(given.source()));
    }
    Input.Rejected rejected = (Input.Rejected) input;
    return CompletableFuture.completedFuture(
        new Outcome.Failed(Optional.empty(), Rejection.of(rejected.name(), rejected.why())));
  }

  /** The report boundary: whatever goes wrong in a report is the end of that report only. */
  private Outcome outcome(Source source) {
    try {
      return new Outcome.Coded(source, pipeline.apply(source));
    } catch (ChanceryException e) {
      if (e.kind() == ChanceryException.Kind.BAD_CODEBOOK) {
        throw e;
      }
      return new Outcome.Failed(Optional.of(source), Rejection.of(source.name(), e));
    } catch (RuntimeException | StackOverflowError e) {
      return new Outcome.Failed(Optional.of(source), Rejection.of(source.name(), e));
    }
  }

  private static Outcome await(Future<Outcome> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof ChanceryException known) {
        throw known;
      }
      throw new ChanceryException(
          ChanceryException.Kind.RESOURCE,
          "coder-failed",
          e.getCause() instanceof OutOfMemoryError
              ? "out of memory: give more with CHANCERY_OPTS=-Xmx4g or less to do with --threads 1"
              : Rejection.describe(e.getCause()),
          e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ChanceryException(ChanceryException.Kind.RESOURCE, "interrupted", "interrupted", e);
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }

  /** Carries a failure to write out of the reading of inputs, where nothing must catch it. */
  private static final class Stopped extends Error {
    private static final long serialVersionUID = 1L;
    private final IOException cause;

    Stopped(IOException cause) {
      super(cause);
      this.cause = cause;
    }
  }
}
