package org.chancery.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.chancery.archive.Archive;
import org.chancery.archive.Ingest;
import org.chancery.model.Record;
import org.chancery.read.Inputs.Input;
import org.chancery.read.Source;

/** Ingests one after the other, in the order in which they came. Thread-safe. */
final class Queue implements AutoCloseable {
  /** Jobs kept to be seen after they are over. */
  private static final int REMEMBERED = 100;

  /** Milliseconds between two ingests of one stream, at most. */
  private static final long PAUSE = 1_000;

  /** Milliseconds that closing waits for the batch in hand. */
  private static final long LAST_BATCH = 60_000;

  private final Archive archive;
  private final Supplier<java.util.function.Function<Source, Record>> coder;
  private final int threads;
  private final BlockingQueue<Job> waiting;
  private final Map<String, Job> jobs = Collections.synchronizedMap(new LinkedHashMap<>());
  private final AtomicLong numbers = new AtomicLong();
  private final Thread worker = new Thread(this::work, "desk-queue");
  private volatile boolean closing;
  private volatile boolean running;

  /** Whether the job in hand, or the last one, began right after another. */
  private volatile boolean chained;

  private volatile long ended;

  Queue(
      Archive archive,
      Supplier<java.util.function.Function<Source, Record>> coder,
      int threads,
      int most) {
    this.archive = archive;
    this.coder = coder;
    this.threads = threads;
    this.waiting = new ArrayBlockingQueue<>(most);
    worker.setDaemon(true);
    worker.start();
  }

  /**
   * Puts an ingest into the queue.
   *
   * @throws org.chancery.model.ChanceryException of kind RESOURCE if the queue is full or closing
   */
  Job add(String title, Consumer<Consumer<Input>> inputs, Consumer<Job.State> afterwards) {
    if (closing) {
      afterwards.accept(Job.State.STOPPED);
      throw Fault.passing("stopping", "the desk is stopping");
    }
    Job job = new Job("j" + numbers.incrementAndGet(), title, inputs, afterwards);
    jobs.put(job.id(), job);
    if (!waiting.offer(job)) {
      jobs.remove(job.id());
      afterwards.accept(Job.State.STOPPED);
      throw Fault.passing("busy", waiting.size() + " ingests are waiting already; try again later");
    }
    forget();
    return job;
  }

  private void forget() {
    synchronized (jobs) {
      List<String> over = new ArrayList<>();
      jobs.forEach(
          (id, job) -> {
            if (job.view().state().isOver()) {
              over.add(id);
            }
          });
      int most = jobs.size() - REMEMBERED;
      over.stream().limit(Math.max(0, most)).forEach(jobs::remove);
    }
  }

  Optional<Job> job(String id) {
    return Optional.ofNullable(jobs.get(id));
  }

  /** The latest first. */
  List<Job.View> views() {
    List<Job.View> views = new ArrayList<>();
    synchronized (jobs) {
      jobs.values().forEach(j -> views.add(0, j.view()));
    }
    return views;
  }

  /** Whether an ingest runs. */
  boolean isRunning() {
    return running;
  }

  /** Whether reports stream in: an ingest runs, or one in a row of them has just ended. */
  boolean isStreaming() {
    return running || (chained && hasJustEnded());
  }

  private boolean hasJustEnded() {
    return System.currentTimeMillis() - ended < PAUSE;
  }

  int waiting() {
    return waiting.size();
  }

  private void work() {
    while (!closing) {
      try {
        Job job = waiting.poll(1, TimeUnit.SECONDS);
        if (job != null) {
          chained = hasJustEnded();
          running = true;
          job.run(this::ingest);
          ended = System.currentTimeMillis();
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      } finally {
        running = false;
      }
    }
  }

  private void ingest(
      Consumer<Consumer<Input>> inputs,
      Consumer<Ingest.Tally> progress,
      Consumer<org.chancery.Rejection> rejections) {
    archive.ingest(inputs, new Ingest.Options(coder.get(), threads, progress, rejections));
  }

  /** Takes nothing more, and waits until what is in hand is stored. */
  @Override
  public void close() {
    closing = true;
    synchronized (jobs) {
      jobs.values().forEach(Job::stop);
    }
    try {
      worker.join(LAST_BATCH);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Job job = waiting.poll();
    while (job != null) {
      job.run((i, p, r) -> {});
      job = waiting.poll();
    }
  }
}
