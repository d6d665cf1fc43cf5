package org.chancery.desk;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.archive.Archive;
import org.chancery.archive.Export;
import org.chancery.archive.Query;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code chancery export}: the archive in the forms that others read. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = "Writes events and what belongs to them in the forms that others read.")
final class ExportCommand implements Callable<Integer> {
  private final Console console;

  @Option(
      names = "--format",
      required = true,
      paramLabel = "FORMAT",
      converter = Name.class,
      description =
          "parquet, csv, jsonl (folders of tables); plover, gdelt, polecat, icews, dyad-months (files).")
  private Export.Format format;

  @Option(
      names = "--output",
      required = true,
      paramLabel = "PATH",
      description = "The file, or the folder that is to be made.")
  private Path output;

  @Option(names = "--texts", description = "The reports' texts go along, in a table of their own.")
  private boolean texts;

  @Mixin private ArchiveOption archive;
  @Mixin private FilterOptions filters;

  ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Archive open = archive.open(console)) {
      Query events = filters.query(Query.Kind.EVENT, 1, Optional.empty());
      open.export().write(format, events, texts, output);
    }
    console.err().println("chancery: written to " + output);
    return ExitCode.DONE;
  }

  /** Reads a format's name. */
  static final class Name implements ITypeConverter<Export.Format> {
    @Override
    public Export.Format convert(String value) {
      for (Export.Format format : Export.Format.values()) {
        if (format.name().replace('_', '-').equals(value.toUpperCase(Locale.ROOT))) {
          return format;
        }
      }
      throw new TypeConversionException(
          "'"
              + value
              + "' is no format; allowed: parquet, csv, jsonl, plover, gdelt, polecat, icews, dyad-months");
    }
  }
}
