package org.chancery.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;
import org.chancery.Pipeline;
import org.chancery.codebook.Codebook;
import org.chancery.model.ChanceryException;
import org.chancery.model.Record;
import org.chancery.model.Report;
import org.chancery.read.Source;

/**
 * The coder that is measured, on some threads. Results come in the order of the items, so that the
 * number of threads never shows. Safe for threads.
 *
 * @param codebook the codebook
 * @param pipeline the pipeline made of it
 * @param threads items in work at once, at least 1
 */
public record Coding(Codebook codebook, Pipeline pipeline, int threads) {
  /** Bytes of stack a thread, as the command {@code code} gives. */
  private static final long STACK = 64L << 20;

  public Coding {
    if (threads < 1) {
      throw new IllegalArgumentException("threads: " + threads + "; at least 1 is allowed");
    }
  }

  /** Codes a whole report, its head included. */
  public Attempt code(Source source) {
    return attempt(source.name(), () -> pipeline.record(source));
  }

  /** Codes a report that has been read. */
  public Attempt code(Report report) {
    return attempt(report.id(), () -> pipeline.record(report));
  }

  /** The report boundary: whatever goes wrong in a text is the end of that text only. */
  private static Attempt attempt(String name, Supplier<Record> coder) {
    try {
      return Attempt.of(coder.get());
    } catch (ChanceryException e) {
      if (e.kind() == ChanceryException.Kind.BAD_CODEBOOK) {
        throw e;
      }
      return Attempt.failed(name, e);
    } catch (RuntimeException | StackOverflowError e) {
      return Attempt.failed(name, e);
    }
  }

  /** Does the work for each item, several at once; the results are in the order of the items. */
  public <T, R> List<R> each(List<T> items, Function<T, R> work) {
    ExecutorService pool =
        Executors.newFixedThreadPool(threads, task -> new Thread(null, task, "evaluate", STACK));
    try {
      List<Future<R>> pending = new ArrayList<>();
      items.forEach(item -> pending.add(pool.submit(() -> work.apply(item))));
      List<R> results = new ArrayList<>();
      for (Future<R> future : pending) {
        results.add(future.get());
      }
      return results;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException known) {
        throw known;
      }
      throw new ChanceryException(
          ChanceryException.Kind.RESOURCE, "evaluation-failed", e.getCause().toString(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ChanceryException(ChanceryException.Kind.RESOURCE, "interrupted", "interrupted", e);
    } finally {
      pool.shutdownNow();
    }
  }
}
