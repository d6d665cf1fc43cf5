package org.chancery.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import gg.jte.TemplateException;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import org.chancery.Pipeline;
import org.chancery.Rejection;
import org.chancery.archive.Archive;
import org.chancery.archive.Reader;
import org.chancery.codebook.Codebook;
import org.chancery.json.JsonTree;
import org.chancery.json.ProgramVersion;
import org.chancery.model.ChanceryException;
import org.chancery.model.Record;
import org.chancery.read.Source;

/**
 * The desk: pages and an HTTP API on an archive, from {@link #open} to {@link #close}. Closing
 * takes nothing more, finishes the batch in hand and leaves the archive whole.
 */
public final class Desk implements AutoCloseable {
  /** Reads of the archive at once. */
  private static final int CONNECTIONS = 4;

  private final Archive archive;
  private final Reader reader;
  private final Parts parts;
  private final Guard guard;
  private final List<Route> routes;
  private final Consumer<Throwable> bugs;
  private final Javalin server;
  private boolean closed;

  /**
   * What the desk works with.
   *
   * @param archive folder of the archive, made if missing
   * @param codebook read already
   * @param bugs told of errors in the desk itself
   */
  public record Material(Path archive, Codebook codebook, Consumer<Throwable> bugs) {}

  private Desk(
      Settings settings, Material material, CompletableFuture<Function<Source, Record>> coder) {
    this.bugs = material.bugs();
    this.archive = Archive.openOrCreate(material.archive());
    this.reader = archive.reader(CONNECTIONS);
    this.guard = new Guard(settings);
    Codings codings = new Codings(coder, settings.limits());
    Queue queue =
        new Queue(archive, codings::coder, settings.limits().codings(), settings.limits().queued());
    Feeds feeds = new Feeds(material.archive(), new Addresses(settings.privateNetworks()), queue);
    this.parts =
        new Parts(
            settings,
            new Parts.Stock(archive, reader, material.codebook(), new Names(material.codebook())),
            new Parts.Work(codings, queue, feeds, new Metrics()),
            new Answers(archive::generation, queue::isRunning),
            new Templates());
    this.routes = routes();
    this.server = Javalin.create(this::configure);
  }

  /**
   * Opens the desk with the language models, which load while it already answers.
   *
   * @throws ChanceryException of kind BAD_ARCHIVE if the archive can't be used, RESOURCE with code
   *     {@code port-taken} if the port can't be bound
   */
  public static Desk open(Settings settings, Material material) {
    return open(
        settings,
        material,
        CompletableFuture.supplyAsync(
            () -> {
              Pipeline pipeline = new Pipeline(material.codebook());
              return pipeline::record;
            }));
  }

  /** Opens the desk with another coder, as tests do. */
  static Desk open(
      Settings settings, Material material, CompletableFuture<Function<Source, Record>> coder) {
    Desk desk = new Desk(settings, material, coder);
    try {
      desk.server.start(settings.host(), settings.port());
    } catch (RuntimeException e) {
      desk.close();
      throw new ChanceryException(
          ChanceryException.Kind.RESOURCE,
          "port-taken",
          settings.host() + ":" + settings.port() + " can't be bound: " + deepest(e),
          e);
    }
    return desk;
  }

  private static String deepest(Throwable e) {
    Throwable at = e;
    while (at.getCause() != null) {
      at = at.getCause();
    }
    return at.getMessage();
  }

  /** The port that is bound. */
  public int port() {
    return server.port();
  }

  /** All routes, in the order in which they are documented. */
  List<Route> all() {
    return routes;
  }

  private List<Route> routes() {
    List<Route> all = new ArrayList<>();
    all.addAll(new ReadPages(parts).routes());
    all.addAll(new StoryPages(parts).routes());
    all.addAll(new RegisterPages(parts).routes());
    all.addAll(new ActorPages(parts).routes());
    all.addAll(new PicturePages(parts).routes());
    all.addAll(new IngestPages(parts, guard).routes());
    all.addAll(new CodebookPages(parts).routes());
    all.addAll(new Api(parts).routes());
    all.addAll(new ApiWork(parts).routes());
    all.addAll(new Atom(parts).routes());
    all.addAll(new Assets(ProgramVersion.get()).routes());
    all.addAll(new ServiceRoutes(parts, () -> all).routes());
    return List.copyOf(all);
  }

  private void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.http.maxRequestSize = parts.settings().limits().body();
    config.http.prefer405over404 = true;
    config.jetty.multipartConfig.maxFileSize(parts.settings().limits().body(), SizeUnit.BYTES);
    config.jetty.multipartConfig.maxTotalRequestSize(
        parts.settings().limits().body(), SizeUnit.BYTES);
    config.jetty.multipartConfig.maxInMemoryFileSize(1, SizeUnit.MB);
    config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
    config.jetty.modifyServer(s -> s.setStopTimeout(10_000));
    config.routes.before(guard::before);
    for (Route route : routes) {
      config.routes.addHttpHandler(route.method(), route.path(), ctx -> serve(route, ctx));
      if (route.method().equals(HandlerType.GET)) {
        config.routes.addHttpHandler(HandlerType.HEAD, route.path(), ctx -> serve(route, ctx));
      }
    }
    config.routes.exception(ChanceryException.class, this::problem);
    config.routes.exception(HttpResponseException.class, (e, ctx) -> problem(known(e, ctx), ctx));
    config.routes.exception(Exception.class, (e, ctx) -> problem(unforeseen(e), ctx));
  }

  private void serve(Route route, Context ctx) throws Exception {
    ctx.attribute("route", route);
    ctx.attribute("begun", System.nanoTime());
    try {
      guard.admit(ctx, route.weight());
      route.handler().handle(ctx);
      count(route, ctx, ctx.statusCode());
    } catch (ChanceryException e) {
      problem(e, ctx);
      count(route, ctx, ctx.statusCode());
    }
  }

  private void count(Route route, Context ctx, int status) {
    Long begun = ctx.attribute("begun");
    long nanos = begun == null ? 0 : System.nanoTime() - begun;
    parts.work().metrics().answered(route.path(), ctx.method().name(), status, nanos);
  }

  private static ChanceryException known(HttpResponseException e, Context ctx) {
    return switch (e.getStatus()) {
      case 404 -> Fault.of("no-page", "'" + ctx.path() + "' is nothing that the desk has");
      case 405 -> Fault.of("bad-method", ctx.method().name() + " is not for '" + ctx.path() + "'");
      case 413 -> Fault.of("too-large", "the body is larger than is allowed");
      default -> Fault.of("bad-body", String.valueOf(e.getMessage()));
    };
  }

  private ChanceryException unforeseen(Exception e) {
    Throwable cause = e instanceof TemplateException && e.getCause() != null ? e.getCause() : e;
    if (cause instanceof ChanceryException known) {
      return known;
    }
    for (Throwable at = e; at != null; at = at.getCause()) {
      String message = String.valueOf(at.getMessage());
      String name = at.getClass().getName();
      if (message.contains("max length")
          || message.contains("exceeds")
          || message.contains("too large")) {
        return Fault.of("too-large", "the body is larger than is allowed");
      }
      if (name.startsWith("org.eclipse.jetty.http.Bad") || name.contains("MultiPartException")) {
        return Fault.of("bad-body", "the request can't be read: " + message);
      }
      if (at instanceof java.io.IOException || name.contains("EofException")) {
        return Fault.of("bad-body", "the request broke off: " + message);
      }
    }
    bugs.accept(e);
    return new ChanceryException(
        ChanceryException.Kind.BUG, "desk-bug", Rejection.describe(cause), e);
  }

  private void problem(ChanceryException e, Context ctx) {
    int status = Fault.status(e);
    if (status == 500) {
      bugs.accept(e);
    }
    if (status == 503) {
      ctx.header("Retry-After", "5");
    }
    ctx.status(status);
    ctx.header("Cache-Control", "no-store");
    String accept = String.valueOf(ctx.header("Accept"));
    boolean page = accept.contains("text/html") && !ctx.path().startsWith("/api/v1");
    if (page) {
      ctx.contentType(Answer.HTML)
          .result(
              parts
                  .templates()
                  .text(
                      "problem",
                      Map.of(
                          "status", status,
                          "title", Fault.title(status),
                          "detail", e.getMessage(),
                          "code", e.code())));
      return;
    }
    ObjectNode problem =
        JsonTree.object()
            .put("type", "/api#" + e.code())
            .put("title", Fault.title(status))
            .put("status", status)
            .put("detail", e.getMessage())
            .put("instance", ctx.path())
            .put("code", e.code());
    ctx.contentType("application/problem+json").result(problem + "\n");
  }

  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    parts.work().feeds().close();
    server.stop();
    parts.work().queue().close();
    parts.work().codings().close();
    reader.close();
    archive.close();
  }

  /** Values that {@code /metrics} shows beside the counts of answers. */
  static Map<String, Long> gauges(Parts parts) {
    Map<String, Long> gauges = new TreeMap<>();
    Runtime runtime = Runtime.getRuntime();
    gauges.put("chancery_memory_used_bytes", runtime.totalMemory() - runtime.freeMemory());
    gauges.put("chancery_codings_running", (long) parts.work().codings().running());
    gauges.put("chancery_ingests_waiting", (long) parts.work().queue().waiting());
    gauges.put("chancery_ingest_running", parts.work().queue().isRunning() ? 1L : 0L);
    gauges.put("chancery_models_loaded", parts.work().codings().ready() ? 1L : 0L);
    gauges.put("chancery_archive_entries", parts.stock().archive().generation());
    return gauges;
  }
}
