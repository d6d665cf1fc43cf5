package org.chancery.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.chancery.gather.fetch.Time;
import org.chancery.gather.watch.Watch;
import org.chancery.model.ChanceryException;
import org.chancery.read.Inputs.Input;

/**
 * Feeds under watch: asked again and again, what is new goes through the queue. The list and what
 * was seen lie in two files of the archive's folder. Thread-safe.
 */
final class Feeds implements AutoCloseable {
  /** Time from one poll of a feed to the next. */
  static final Duration EVERY = Duration.ofMinutes(15);

  private final Path list;
  private final Path state;
  private final Addresses addresses;
  private final Queue queue;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "desk-feeds");
            thread.setDaemon(true);
            return thread;
          });
  private boolean polling;

  Feeds(Path folder, Addresses addresses, Queue queue) {
    this.list = folder.resolve("feeds.txt");
    this.state = folder.resolve("feeds.state");
    this.addresses = addresses;
    this.queue = queue;
    clock.scheduleWithFixedDelay(this::poll, 60, 60, TimeUnit.SECONDS);
  }

  /** Addresses of the feeds, in the order in which they were named. */
  synchronized List<String> addresses() {
    try {
      return Files.exists(list)
          ? Files.readAllLines(list).stream().filter(l -> !l.isBlank()).toList()
          : List.of();
    } catch (IOException e) {
      throw Fault.passing("unavailable", list + ": can't be read: " + e.getMessage());
    }
  }

  /** Watches a feed from now on. */
  void add(String feed) {
    String checked = Addresses.checked(feed);
    synchronized (this) {
      List<String> all = new ArrayList<>(addresses());
      if (!all.contains(checked)) {
        all.add(checked);
        write(all);
      }
    }
    poll();
  }

  /** Watches a feed no more. */
  synchronized void remove(String feed) {
    List<String> all = new ArrayList<>(addresses());
    if (!all.remove(feed)) {
      throw Fault.of("no-entry", "'" + feed + "' is not under watch");
    }
    write(all);
  }

  private void write(List<String> feeds) {
    Path fresh = list.resolveSibling("feeds.txt.tmp");
    try {
      Files.write(fresh, feeds, StandardCharsets.UTF_8);
      Files.move(fresh, list, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw Fault.passing("unavailable", list + ": can't be written: " + e.getMessage());
    }
  }

  /** Asks those that are due, unless that is being done already. */
  private void poll() {
    List<String> feeds;
    synchronized (this) {
      feeds = addresses();
      if (polling || feeds.isEmpty() || !due(feeds)) {
        return;
      }
      polling = true;
    }
    try {
      Path tried = state.resolveSibling("feeds.state.tmp");
      queue.add("feeds under watch", c -> round(feeds, tried, c), end -> settle(tried, end));
    } catch (ChanceryException e) {
      // The queue is full or closing, and has told so by the state STOPPED: the next minute will
      // do.
      return;
    }
  }

  private boolean due(List<String> feeds) {
    Watch watch = new Watch(feeds, EVERY, state, addresses.fetch(), Time.system());
    return !watch.next().isAfter(Time.system().now());
  }

  /** What was seen is noted in a file beside, which counts only once the reports are stored. */
  private void round(List<String> feeds, Path tried, Consumer<Input> consumer) {
    try {
      if (Files.exists(state)) {
        Files.copy(state, tried, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw Fault.passing("unavailable", tried + ": can't be written: " + e.getMessage());
    }
    new Watch(feeds, EVERY, tried, addresses.fetch(), Time.system()).round(consumer);
  }

  private synchronized void settle(Path tried, Job.State end) {
    polling = false;
    try {
      if (end != Job.State.DONE) {
        Files.deleteIfExists(tried);
      } else if (Files.exists(tried)) {
        Files.move(tried, state, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw Fault.passing("unavailable", state + ": can't be written: " + e.getMessage());
    }
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
