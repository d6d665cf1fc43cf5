package org.chancery.desk;

import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.Pipeline;
import org.chancery.Tenures;
import org.chancery.archive.Archive;
import org.chancery.archive.Ingest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery ingest}: reports into the archive. */
@Command(
    name = "ingest",
    mixinStandardHelpOptions = true,
    description = {
      "Codes reports and puts them into the archive.",
      "Whatever stops it, the same command goes on where it was."
    })
final class IngestCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(arity = "1..*", paramLabel = "SOURCE", description = GatherOptions.SOURCES)
  private List<String> sources;

  @Option(
      names = "--tenures",
      description = {
        "Codes with the offices that the archive knows when it begins: 'Kirby' alone is then known",
        "from last week's reports. Records then depend on what was ingested before."
      })
  private boolean tenures;

  @Mixin private ArchiveOption archive;
  @Mixin private GatherOptions gathering;
  @Mixin private CodingOptions options;

  IngestCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    int threads = options.threads();
    try (Archive open = archive.openOrCreate(console)) {
      Pipeline pipeline = options.pipeline();
      Tenures known = tenures ? open.known() : Tenures.NONE;
      Progress progress = new Progress(console, gathering.expected(sources, console));
      Ingest.Tally tally;
      try {
        tally =
            open.ingest(
                consumer -> gathering.gather(console).open(sources, consumer),
                new Ingest.Options(
                    source -> pipeline.record(options.complete(source), known),
                    threads,
                    t ->
                        progress.show(
                            t.stored() + t.unchanged() + t.rejected(), t.unchanged(), t.rejected()),
                    rejection -> {}));
      } finally {
        progress.end();
      }
      console
          .err()
          .printf(
              "chancery: %,d reports seen: %,d stored, %,d unchanged, %,d rejected%n",
              tally.seen(), tally.stored(), tally.unchanged(), tally.rejected());
      if (tally.rejected() > 0) {
        console.err().println("chancery: 'rejections --archive " + archive.folder() + "' says why");
      }
      return tally.rejected() > 0 ? ExitCode.REJECTED : ExitCode.DONE;
    }
  }
}
