package org.chancery.desk;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.chancery.Pipeline;
import org.chancery.archive.Archive;
import org.chancery.archive.Ingest;
import org.chancery.gather.fetch.Time;
import org.chancery.gather.watch.FeedAddresses;
import org.chancery.gather.watch.Watch;
import org.chancery.model.ChanceryException;
import org.chancery.read.Inputs.Input;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/**
 * {@code chancery watch}: what is new in feeds into the archive, again and again. The archive is
 * open only while a feed's news are stored, so that other commands get their turn.
 */
@Command(
    name = "watch",
    mixinStandardHelpOptions = true,
    description = {
      "Polls feeds and puts what is new in them into the archive, until stopped.",
      "A feed that fails is asked more and more seldom and stops no other."
    })
final class WatchCommand implements Callable<Integer> {
  /** Tries to open an archive that is in use, and the time between them. */
  private static final int TRIES = 60;

  private static final Duration TRY_AGAIN = Duration.ofSeconds(5);

  private final Console console;
  private long rejected;
  private Pipeline pipeline;

  @Parameters(
      arity = "1..*",
      paramLabel = "FEEDS",
      description = "Lists of feeds (OPML, or an address a line), and addresses of feeds.")
  private List<String> feeds;

  @Option(
      names = "--every",
      paramLabel = "TIME",
      defaultValue = "15m",
      converter = Interval.class,
      description = "From one poll of a feed to the next: 90s, 15m, 2h, 1d; 15m by default.")
  private Duration every;

  @Option(names = "--once", description = "Polls each feed that is due once, and ends.")
  private boolean once;

  @Option(
      names = "--private-networks",
      description = "Allows addresses in private networks and of this machine.")
  private boolean privateNetworks;

  @Mixin private ArchiveOption archive;
  @Mixin private CodingOptions options;

  WatchCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<String> addresses = FeedAddresses.of(feeds);
    int threads = options.threads();
    Path folder = archive.folder();
    archive.openOrCreate(console).close();
    Watch watch =
        new Watch(
            addresses,
            every,
            folder.resolve("watch.json"),
            GatherOptions.fetch(privateNetworks),
            Time.system());
    Ingest.Options ingest =
        new Ingest.Options(
            source -> pipeline().record(options.complete(source)),
            threads,
            tally -> {},
            rejection -> console.err().println("chancery: " + rejection.reason()));
    if (once) {
      watch.settle(items -> store(folder, items, ingest));
    } else {
      console
          .err()
          .printf(
              "chancery: watching %d feeds every %s; Ctrl-C ends it%n",
              addresses.size(), Interval.text(every));
      watch.run(items -> store(folder, items, ingest), Thread.currentThread()::isInterrupted);
    }
    return rejected > 0 ? ExitCode.REJECTED : ExitCode.DONE;
  }

  /** Loaded when there is something to code. Called by several threads. */
  private synchronized Pipeline pipeline() {
    if (pipeline == null) {
      pipeline = options.pipeline();
    }
    return pipeline;
  }

  private void store(Path folder, Consumer<Consumer<Input>> items, Ingest.Options ingest) {
    try (Archive open = open(folder)) {
      Ingest.Tally tally = open.ingest(items, ingest);
      rejected += tally.rejected();
      if (tally.stored() + tally.rejected() > 0) {
        console
            .err()
            .printf(
                "chancery: %,d new reports stored, %,d rejected%n",
                tally.stored(), tally.rejected());
      }
    }
  }

  /** Another command may have the archive; it is waited for. */
  private static Archive open(Path folder) {
    for (int i = 1; ; i++) {
      try {
        return Archive.open(folder);
      } catch (ChanceryException e) {
        if (!e.code().equals("archive-in-use") || i == TRIES) {
          throw e;
        }
        Time.system().sleep(TRY_AGAIN);
      }
    }
  }

  /** Reads a stretch of time: a whole number and a unit. */
  static final class Interval implements ITypeConverter<Duration> {
    @Override
    public Duration convert(String value) {
      if (!value.matches("[1-9][0-9]{0,5}[smhd]")) {
        throw new TypeConversionException(
            "'" + value + "' is no time; write a whole number and s, m, h or d: 90s, 15m, 2h, 1d");
      }
      long number = Long.parseLong(value.substring(0, value.length() - 1));
      return switch (value.charAt(value.length() - 1)) {
        case 's' -> Duration.ofSeconds(number);
        case 'm' -> Duration.ofMinutes(number);
        case 'h' -> Duration.ofHours(number);
        default -> Duration.ofDays(number);
      };
    }

    static String text(Duration duration) {
      long seconds = duration.toSeconds();
      return seconds % 60 == 0 ? seconds / 60 + " minutes" : seconds + " seconds";
    }
  }
}
