package org.chancery.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.chancery.Rejection;
import org.chancery.archive.Ingest;
import org.chancery.read.Inputs.Input;

/** An ingest on its way through the queue. Thread-safe. */
final class Job {
  /** Rejections kept for people to see; all of them are in the archive. */
  private static final int REJECTIONS = 200;

  /** How far a job has come. */
  enum State {
    WAITING,
    RUNNING,
    DONE,
    FAILED,
    STOPPED;

    String label() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }

    boolean isOver() {
      return this == DONE || this == FAILED || this == STOPPED;
    }
  }

  private final String id;
  private final String title;
  private final Consumer<Consumer<Input>> inputs;
  private final Consumer<State> afterwards;
  private final Instant queued = Instant.now();
  private final AtomicBoolean stop = new AtomicBoolean();
  private final List<Rejection> rejections = new ArrayList<>();
  private State state = State.WAITING;
  private Ingest.Tally tally = new Ingest.Tally(0, 0, 0, 0);
  private double perSecond;
  private Optional<String> trouble = Optional.empty();

  /**
   * @param inputs hands the texts over
   * @param afterwards told how it ended
   */
  Job(String id, String title, Consumer<Consumer<Input>> inputs, Consumer<State> afterwards) {
    this.id = id;
    this.title = title;
    this.inputs = inputs;
    this.afterwards = afterwards;
  }

  /** How a job stands at a moment. */
  record View(
      String id,
      String title,
      Instant queued,
      State state,
      Ingest.Tally tally,
      double perSecond,
      Outcome outcome) {}

  /** What went wrong. */
  record Outcome(List<Rejection> rejections, Optional<String> trouble) {
    Outcome {
      rejections = List.copyOf(rejections);
    }
  }

  synchronized View view() {
    return new View(id, title, queued, state, tally, perSecond, new Outcome(rejections, trouble));
  }

  String id() {
    return id;
  }

  /** Stops it after the batch in hand. */
  void stop() {
    stop.set(true);
  }

  boolean isStopped() {
    return stop.get();
  }

  void run(Function ingest) {
    if (isStopped()) {
      end(State.STOPPED, Optional.empty());
      return;
    }
    enter(State.RUNNING);
    try {
      ingest.run(this::handOver, this::progress, this::reject);
      end(isStopped() ? State.STOPPED : State.DONE, Optional.empty());
    } catch (Stopped e) {
      end(State.STOPPED, Optional.empty());
    } catch (RuntimeException | Error e) {
      end(State.FAILED, Optional.of(Rejection.of(title, e).reason()));
      if (e instanceof VirtualMachineError fatal && !(e instanceof StackOverflowError)) {
        throw fatal;
      }
    }
  }

  /** Takes inputs into the archive. */
  @FunctionalInterface
  interface Function {
    void run(
        Consumer<Consumer<Input>> inputs,
        Consumer<Ingest.Progress> progress,
        Consumer<Rejection> rejections);
  }

  /** Carries a wish to stop through whatever hands inputs over. */
  private static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Stopped() {
      super("stopped", null, false, false);
    }
  }

  private void handOver(Consumer<Input> consumer) {
    inputs.accept(
        input -> {
          if (isStopped()) {
            throw new Stopped();
          }
          consumer.accept(input);
        });
  }

  private synchronized void progress(Ingest.Progress progress) {
    tally = progress.tally();
    perSecond = progress.perSecond();
  }

  private synchronized void reject(Rejection rejection) {
    if (rejections.size() < REJECTIONS) {
      rejections.add(rejection);
    }
  }

  private synchronized void enter(State next) {
    state = next;
  }

  private void end(State last, Optional<String> why) {
    try {
      afterwards.accept(last);
    } finally {
      synchronized (this) {
        trouble = why;
        state = last;
      }
    }
  }
}
