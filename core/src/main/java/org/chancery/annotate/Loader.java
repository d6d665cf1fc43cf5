package org.chancery.annotate;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.chancery.model.ChanceryException;

/**
 * Loads large things side by side, each on a thread of its own: the common pool has one thread on a
 * machine of two cores, where everything would load in turn.
 */
public final class Loader {
  private Loader() {}

  /** Starts to load; the thread doesn't keep the program alive. */
  public static <T> Future<T> start(String what, Callable<T> load) {
    FutureTask<T> task = new FutureTask<>(load);
    Thread thread = new Thread(task, "loading " + what);
    thread.setDaemon(true);
    thread.start();
    return task;
  }

  /**
   * Waits until it is loaded.
   *
   * @throws ChanceryException the one of the loading, or of kind RESOURCE for any other failure
   */
  public static <T> T join(Future<T> loading) {
    try {
      return loading.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof ChanceryException known) {
        throw known;
      }
      throw failed(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw failed(e);
    }
  }

  private static ChanceryException failed(Throwable why) {
    return new ChanceryException(
        ChanceryException.Kind.RESOURCE,
        "not-loaded",
        "a language model can't be loaded: " + why,
        why);
  }
}
