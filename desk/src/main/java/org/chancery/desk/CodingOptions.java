package org.chancery.desk;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.Pipeline;
import org.chancery.codebook.Codebook;
import org.chancery.codebook.CodebookLoader;
import org.chancery.model.Record;
import org.chancery.read.Dates;
import org.chancery.read.Source;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The options that say how reports are coded. */
final class CodingOptions {
  /** More threads than this never help on one machine and each takes memory. */
  static final int MOST_THREADS = 256;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      converter = Day.class,
      description = "Day of publication, where the report doesn't say: 2024-06-18.")
  private LocalDate published;

  @Option(
      names = "--publisher",
      paramLabel = "NAME",
      description = "Who published it, where the report doesn't say.")
  private String publisher;

  @Option(
      names = "--codebook",
      paramLabel = "DIR",
      description = "Your own codebook files, laid over the built-in ones.")
  private Path codebook;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Reports coded at once; as many as there are processors by default.")
  private int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());

  /** The source with what the user gives where it says nothing itself. */
  Source complete(Source source) {
    return source.orElse(Optional.ofNullable(publisher), Optional.ofNullable(published));
  }

  Codebook codebook() {
    return CodebookLoader.load(Optional.ofNullable(codebook));
  }

  Pipeline pipeline() {
    return Pipeline.load(this::codebook);
  }

  /**
   * Codes reports; loads the models meanwhile, so that a report that can't be read is told at once.
   */
  Function<Source, Record> coder() {
    Function<Source, Record> coder = Pipeline.loading(this::codebook);
    return source -> coder.apply(complete(source));
  }

  int threads() {
    if (threads < 1 || threads > MOST_THREADS) {
      throw new ParameterException(
          spec.commandLine(),
          "--threads " + threads + ": a number from 1 to " + MOST_THREADS + " is allowed");
    }
    return threads;
  }

  /** Reads a calendar day; there is no 30 February. */
  static final class Day implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String value) {
      return Dates.parseDay(value)
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "'"
                          + value
                          + "' is no day of the calendar; write it as 2024-06-18 (YYYY-MM-DD)"));
    }
  }
}
