package org.chancery.web;

import io.javalin.http.Context;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.chancery.archive.Export;
import org.chancery.archive.Query;

/** Exports of the archive as files. */
final class ExportRoutes {
  private static final List<String> FORMATS =
      List.of("parquet", "csv", "jsonl", "plover", "gdelt", "polecat", "icews", "dyad-months");

  private static final List<Parameter> PARAMETERS = parameters();

  private final Parts parts;

  /** One export at a time: each takes a connection, and others want to read meanwhile. */
  private final Semaphore turn = new Semaphore(1);

  ExportRoutes(Parts parts) {
    this.parts = parts;
  }

  private static List<Parameter> parameters() {
    List<Parameter> list = new ArrayList<>(Filters.parameters(StoryPages.NAMES));
    list.add(
        Parameter.query("as", "the form; folders come as zip", FORMATS.toArray(new String[0])));
    list.add(Parameter.query("texts", "whether the reports' texts go along", "yes", "no"));
    return list;
  }

  List<Route> routes() {
    return List.of(
        Route.get(
                "/api/v1/export",
                "Events and what belongs to them, as a file",
                PARAMETERS,
                this::export)
            .weighing(Route.Weight.CHANGE));
  }

  private void export(Context ctx) {
    Ask ask = Ask.of(ctx, PARAMETERS);
    String name = ask.choice("as", FORMATS, "csv");
    boolean texts = ask.choice("texts", List.of("yes", "no"), "no").equals("yes");
    Export.Format format = Export.Format.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    Query events = ask.filters().query(Query.Kind.EVENT, 1, Optional.empty());
    try {
      Path folder = Files.createTempDirectory("chancery-export");
      Path target = folder.resolve("chancery-" + name);
      try {
        write(format, events, texts, target);
        Path file = format.isFolder() ? zip(target) : target;
        ctx.header(
            "Content-Disposition",
            "attachment; filename=\"chancery-" + name + ending(format) + "\"");
        ctx.header("Cache-Control", "no-store");
        ctx.contentType(type(format)).result(opened(file, folder));
      } catch (RuntimeException | IOException e) {
        delete(folder);
        throw e;
      }
    } catch (IOException e) {
      throw Fault.passing("unavailable", "the export can't be written: " + e.getMessage());
    }
  }

  private void write(Export.Format format, Query events, boolean texts, Path target) {
    if (!turn.tryAcquire()) {
      throw Fault.passing("busy", "another export is being written; try again in a few seconds");
    }
    try {
      parts.reader().export(format, events, texts, target);
    } finally {
      turn.release();
    }
  }

  /** The file, which is taken away once it is sent. */
  private static InputStream opened(Path file, Path folder) throws IOException {
    return new FilterInputStream(Files.newInputStream(file)) {
      @Override
      public void close() throws IOException {
        super.close();
        delete(folder);
      }
    };
  }

  private static String ending(Export.Format format) {
    return switch (format) {
      case PARQUET, CSV, JSONL -> ".zip";
      case PLOVER -> ".json";
      case GDELT, POLECAT, ICEWS -> ".tsv";
      case DYAD_MONTHS -> ".csv";
    };
  }

  private static String type(Export.Format format) {
    return switch (format) {
      case PARQUET, CSV, JSONL -> "application/zip";
      case PLOVER -> "application/json; charset=utf-8";
      case GDELT, POLECAT, ICEWS -> "text/tab-separated-values; charset=utf-8";
      case DYAD_MONTHS -> "text/csv; charset=utf-8";
    };
  }

  private static Path zip(Path folder) throws IOException {
    Path zip = folder.resolveSibling("export.zip");
    List<Path> files;
    try (Stream<Path> list = Files.list(folder)) {
      files = list.sorted().toList();
    }
    try (OutputStream out = Files.newOutputStream(zip);
        ZipOutputStream entries = new ZipOutputStream(out)) {
      for (Path file : files) {
        entries.putNextEntry(new ZipEntry(file.getFileName().toString()));
        Files.copy(file, entries);
      }
    }
    return zip;
  }

  private static void delete(Path folder) throws IOException {
    List<Path> all;
    try (Stream<Path> paths = Files.walk(folder)) {
      all = paths.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : all) {
      Files.deleteIfExists(path);
    }
  }
}
