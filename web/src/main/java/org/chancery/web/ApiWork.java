package org.chancery.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
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
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.chancery.archive.Export;
import org.chancery.archive.Query;
import org.chancery.json.JsonTree;
import org.chancery.json.RecordJson;
import org.chancery.read.Inputs.Input;

/** The API's work: coding, ingesting, explaining, exporting. */
final class ApiWork {
  private static final List<String> FORMATS =
      List.of("parquet", "csv", "jsonl", "plover", "gdelt", "polecat", "icews", "dyad-months");

  private static final List<String> BODIES = List.of(Body.JSON, Body.JSON_LINES, Body.TEXT);

  private static final List<Parameter> EXPORT = export();

  private final Parts parts;
  private final RecordJson json = new RecordJson();

  ApiWork(Parts parts) {
    this.parts = parts;
  }

  private static List<Parameter> export() {
    List<Parameter> list = new ArrayList<>(Filters.parameters(StoryPages.NAMES));
    list.add(
        Parameter.query("as", "the form; folders come as zip", FORMATS.toArray(new String[0])));
    list.add(Parameter.query("texts", "whether the reports' texts go along", "yes", "no"));
    return list;
  }

  List<Route> routes() {
    Parameter job = Parameter.path("job", "id of the ingest");
    Parameter event = Parameter.path("id", "id of an event: 3fa9c1d2e4b5a697:e1");
    return List.of(
        Route.post(
            "/api/v1/code",
            "A report in, its record out; nothing is stored",
            List.of(),
            List.of(Body.JSON, Body.TEXT),
            this::code),
        Route.post(
            "/api/v1/ingest",
            "Reports into the archive, through the queue",
            List.of(),
            BODIES,
            this::ingest),
        Route.get("/api/v1/ingest", "The ingests since the desk was opened", List.of(), this::jobs),
        Route.get("/api/v1/ingest/{job}", "How an ingest goes on", List.of(job), this::job),
        Route.get(
            "/api/v1/explain/{id}", "Why an event was coded so", List.of(event), this::explain),
        Route.get(
                "/api/v1/export",
                "Events and what belongs to them, as a file",
                EXPORT,
                this::export)
            .weighing(Route.Weight.CHANGE));
  }

  private void code(Context ctx) {
    Ask.of(ctx, List.of());
    ObjectNode record =
        json.tree(
            parts.work().codings().record(Body.source(ctx, parts.settings().limits().body())));
    Pages.send(ctx, Answer.of(record + "\n", Answer.JSON));
  }

  private void ingest(Context ctx) {
    Ask.of(ctx, List.of());
    List<Input> inputs = Body.inputs(ctx, parts.settings().limits().body());
    Job job =
        parts
            .work()
            .queue()
            .add(
                inputs.size() == 1 ? "a report by API" : inputs.size() + " reports by API",
                inputs::forEach,
                end -> {});
    ctx.status(202).header("Location", "/api/v1/ingest/" + job.id());
    Pages.send(ctx, Answer.of(json(job.view()) + "\n", Answer.JSON));
  }

  private void jobs(Context ctx) {
    Ask.of(ctx, List.of());
    ObjectNode page = JsonTree.object();
    ArrayNode rows = page.putArray("rows");
    parts.work().queue().views().forEach(v -> rows.add(json(v)));
    page.putNull("next");
    Pages.send(ctx, Answer.of(page + "\n", Answer.JSON));
  }

  private void job(Context ctx) {
    Ask.of(ctx, List.of());
    String id = ctx.pathParam("job");
    Job job =
        parts
            .work()
            .queue()
            .job(id)
            .orElseThrow(
                () -> Fault.of("no-job", "'" + id + "' is no ingest since the desk was opened"));
    Pages.send(ctx, Answer.of(json(job.view()) + "\n", Answer.JSON));
  }

  private static ObjectNode json(Job.View view) {
    ObjectNode node =
        JsonTree.object()
            .put("id", view.id())
            .put("title", view.title())
            .put("queued", view.queued().toString())
            .put("state", view.state().label())
            .put("seen", view.tally().seen())
            .put("stored", view.tally().stored())
            .put("unchanged", view.tally().unchanged())
            .put("rejected", view.tally().rejected())
            .put("trouble", view.outcome().trouble().orElse(null));
    ArrayNode rejections = node.putArray("rejections");
    view.outcome()
        .rejections()
        .forEach(
            r -> rejections.add(JsonTree.object().put("name", r.name()).put("reason", r.reason())));
    return node;
  }

  private void explain(Context ctx) {
    Ask.of(ctx, List.of());
    String id = ctx.pathParam("id");
    parts.answers().send(ctx, "JSON", () -> Answer.of(explanation(id) + "\n", Answer.JSON));
  }

  private ObjectNode explanation(String id) {
    int colon = id.indexOf(':');
    if (colon < 0) {
      throw Fault.of("no-event", "'" + id + "' is no id of an event; 3fa9c1d2e4b5a697:e1 is one");
    }
    ObjectNode record = ReadPages.record(parts, id.substring(0, colon));
    for (JsonNode event : record.get("events")) {
      if (event.get("id").asText().equals(id.substring(colon + 1))) {
        ObjectNode node = JsonTree.object().put("id", id);
        for (String key :
            List.of(
                "type",
                "mode",
                "cameo",
                "status",
                "rule",
                "confidence",
                "assertions",
                "mentions",
                "explanation")) {
          node.set(key, event.get(key));
        }
        parts.stock().codebook().predicates().stream()
            .filter(p -> p.id().equals(event.get("rule").asText()))
            .findFirst()
            .ifPresent(p -> node.put("pattern", p.pattern()).put("example", p.example().text()));
        return node;
      }
    }
    throw Fault.of("no-event", "'" + id + "': that report has no such event");
  }

  private void export(Context ctx) {
    Ask ask = Ask.of(ctx, EXPORT);
    String name = ask.choice("as", FORMATS, "csv");
    boolean texts = ask.choice("texts", List.of("yes", "no"), "no").equals("yes");
    Export.Format format = Export.Format.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    Query events = ask.filters().query(Query.Kind.EVENT, 1, Optional.empty());
    try {
      Path folder = Files.createTempDirectory("chancery-export");
      Path target = folder.resolve("chancery-" + name);
      try {
        parts.stock().archive().export().write(format, events, texts, target);
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

  /** The file, which is taken away once it is sent. */
  private static InputStream opened(Path file, Path folder) throws IOException {
    return new java.io.FilterInputStream(Files.newInputStream(file)) {
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
