package org.chancery.archive;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.chancery.Coder;
import org.chancery.Outcome;
import org.chancery.Rejection;
import org.chancery.model.Record;
import org.chancery.read.Inputs.Input;
import org.chancery.read.Source;

/**
 * Takes inputs into an archive: what is there already is passed by, the rest is coded in parallel
 * and stored in the order of the inputs, a small batch at a time. Whenever it is stopped, the same
 * call goes on where it was.
 */
public final class Ingest {
  /** Reports of a batch: few enough that a crash costs little, many enough to share one flush. */
  private static final int BATCH = 64;

  /** Nanoseconds after which a batch is stored though it isn't full, so that work is soon safe. */
  private static final long PATIENCE = 5_000_000_000L;

  private final Archive archive;
  private final Options options;
  private final Clock clock;
  private final List<JournalEntry.Fresh> waiting = new ArrayList<>();
  private final Set<String> inHand = new HashSet<>();
  private final Payloads payloads = new Payloads();
  private long lastStored = System.nanoTime();
  private Tally tally = new Tally(0, 0, 0, 0);

  /**
   * How to ingest.
   *
   * @param coding codes one source; called by several threads
   * @param threads reports coded at once
   * @param progress told after every input
   * @param rejections told of every rejection
   */
  public record Options(
      Function<Source, Record> coding,
      int threads,
      Consumer<Tally> progress,
      Consumer<Rejection> rejections) {}

  /**
   * What became of the inputs so far; seen = stored + unchanged + rejected at the end.
   *
   * @param seen inputs handed over
   * @param stored reports that are new in the archive
   * @param unchanged reports that were there already
   * @param rejected inputs that could not be coded
   */
  public record Tally(long seen, long stored, long unchanged, long rejected) {}

  Ingest(Archive archive, Options options, Clock clock) {
    this.archive = archive;
    this.options = options;
    this.clock = clock;
  }

  /** Takes all inputs in. */
  Tally run(Consumer<Consumer<Input>> inputs) {
    try (Coder coder = new Coder(options.coding(), options.threads())) {
      coder.code(consumer -> inputs.accept(input -> pass(input, consumer)), this::take);
      store();
    } catch (IOException e) {
      throw Trouble.bug("nothing here writes", e);
    } catch (RuntimeException e) {
      store();
      throw e;
    }
    long sum = tally.stored() + tally.unchanged() + tally.rejected();
    if (sum != tally.seen()) {
      throw Trouble.bug("of " + tally.seen() + " inputs " + sum + " are accounted for", null);
    }
    return tally;
  }

  /** Hands an input on to be coded, unless it is known. */
  private void pass(Input input, Consumer<Input> consumer) {
    boolean known = input instanceof Input.Given given && isKnown(given.source());
    tally =
        new Tally(
            tally.seen() + 1,
            tally.stored(),
            tally.unchanged() + (known ? 1 : 0),
            tally.rejected());
    if (known) {
      tell();
    } else {
      consumer.accept(input);
    }
  }

  private boolean isKnown(Source source) {
    String identity = Payloads.identity(source);
    return archive.holds(identity) || !inHand.add(identity);
  }

  private void take(Outcome outcome) {
    if (outcome instanceof Outcome.Coded coded) {
      waiting.add(
          new JournalEntry.Fresh(
              JournalEntry.Kind.REPORT, payloads.report(coded, clock.instant())));
      tally = new Tally(tally.seen(), tally.stored() + 1, tally.unchanged(), tally.rejected());
    } else if (outcome instanceof Outcome.Failed failed) {
      reject(failed.source(), failed.rejection());
    }
    if (waiting.size() >= BATCH || System.nanoTime() - lastStored > PATIENCE) {
      store();
    }
    tell();
  }

  private void reject(Optional<Source> source, Rejection rejection) {
    String payload = Payloads.rejection(rejection, source, clock.instant());
    String identity = Json.read(payload).get("identity").asText();
    source.ifPresent(s -> inHand.remove(identity));
    if (!archive.rejected(identity, rejection)) {
      waiting.add(new JournalEntry.Fresh(JournalEntry.Kind.REJECTION, payload));
    }
    tally = new Tally(tally.seen(), tally.stored(), tally.unchanged(), tally.rejected() + 1);
    options.rejections().accept(rejection);
  }

  private void store() {
    if (!waiting.isEmpty()) {
      archive.append(List.copyOf(waiting));
      waiting.clear();
    }
    lastStored = System.nanoTime();
  }

  private void tell() {
    options.progress().accept(tally);
  }
}
