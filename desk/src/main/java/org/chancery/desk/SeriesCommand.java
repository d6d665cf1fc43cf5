package org.chancery.desk;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.archive.Archive;
import org.chancery.archive.Series;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery series}: what one does to another over time. */
@Command(
    name = "series",
    mixinStandardHelpOptions = true,
    description = "Counts by quad class and scores of what one does to another, over time.")
final class SeriesCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      index = "0",
      paramLabel = "ACTOR",
      description = "Who acts: RUS, \"RUS GOV\", a name.")
  private String actor;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "RECIPIENT",
      description = "Acted upon; everybody by default.")
  private String recipient;

  @Option(
      names = "--by",
      paramLabel = "STRETCH",
      defaultValue = "month",
      description = "day, month or year; month by default.")
  private Series.By by;

  @Option(
      names = "--since",
      paramLabel = "DATE",
      converter = CodingOptions.Day.class,
      description = "First day.")
  private java.time.LocalDate since;

  @Option(
      names = "--until",
      paramLabel = "DATE",
      converter = CodingOptions.Day.class,
      description = "Last day.")
  private java.time.LocalDate until;

  @Mixin private ArchiveOption archive;
  @Mixin private RowOutput output;

  SeriesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Series series =
        new Series(
            actor,
            Optional.ofNullable(recipient),
            by,
            new org.chancery.archive.Query.When(
                Optional.ofNullable(since), Optional.ofNullable(until)));
    List<String> shown =
        List.of(
            "start",
            "stories",
            "reports",
            "verbal_cooperation",
            "material_cooperation",
            "verbal_conflict",
            "material_conflict",
            "score_sum",
            "score_mean",
            "score_median",
            "score_min");
    try (Archive open = archive.open(console)) {
      output.write(console, open.series(series), shown, Optional.empty());
    }
    return ExitCode.DONE;
  }
}
