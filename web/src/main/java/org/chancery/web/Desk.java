package org.chancery.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import org.chancery.Pipeline;
import org.chancery.archive.Archive;
import org.chancery.archive.Reader;
import org.chancery.codebook.Codebook;
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
  private final Problems problems;
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
            new Answers(archive::generation, queue::isStreaming),
            new Templates());
    this.problems = new Problems(parts.templates(), material.bugs());
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
    Pictures pictures = new Pictures(parts);
    all.addAll(new ReadPages(parts).routes());
    all.addAll(new StoryPages(parts).routes());
    all.addAll(new RegisterPages(parts).routes());
    all.addAll(new CountedPages(parts).routes());
    all.addAll(new ActorPages(parts).routes());
    all.addAll(new PicturePages(parts, pictures).routes());
    all.addAll(pictures.routes());
    all.addAll(new IngestPages(parts).routes());
    all.addAll(new LoginPages(parts.templates(), guard).routes());
    all.addAll(new CodebookPages(parts).routes());
    all.addAll(new ApiLists(parts).routes());
    all.addAll(new ApiEntries(parts).routes());
    all.addAll(new ApiWork(parts).routes());
    all.addAll(new ExportRoutes(parts).routes());
    all.addAll(new Atom(parts).routes());
    all.addAll(new Assets(ProgramVersion.get()).routes());
    all.addAll(new ServiceRoutes(parts, () -> all).routes());
    return List.copyOf(all);
  }

  private void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    int body = parts.settings().limits().body();
    config.http.maxRequestSize = body;
    config.http.prefer405over404 = true;
    config.jetty.multipartConfig.maxFileSize(body, SizeUnit.BYTES);
    config.jetty.multipartConfig.maxTotalRequestSize(body, SizeUnit.BYTES);
    config.jetty.multipartConfig.maxInMemoryFileSize(1, SizeUnit.MB);
    config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
    config.jetty.modifyServletContextHandler(c -> c.setMaxFormContentSize(body));
    config.jetty.modifyServer(s -> s.setStopTimeout(10_000));
    config.routes.before(guard::before);
    for (Route route : routes) {
      config.routes.addHttpHandler(route.method(), route.path(), ctx -> serve(route, ctx));
      if (route.method().equals(HandlerType.GET)) {
        config.routes.addHttpHandler(HandlerType.HEAD, route.path(), ctx -> serve(route, ctx));
      }
    }
    config.routes.exception(ChanceryException.class, problems::send);
    config.routes.exception(
        HttpResponseException.class, (e, ctx) -> problems.send(Problems.known(e, ctx), ctx));
    config.routes.exception(
        Exception.class, (e, ctx) -> problems.send(problems.unforeseen(e), ctx));
  }

  private void serve(Route route, Context ctx) throws Exception {
    ctx.attribute("route", route);
    ctx.attribute("begun", System.nanoTime());
    try {
      guard.admit(ctx, route.weight());
      route.handler().handle(ctx);
      count(route, ctx, ctx.statusCode());
    } catch (ChanceryException e) {
      problems.send(e, ctx);
      count(route, ctx, ctx.statusCode());
    }
  }

  private void count(Route route, Context ctx, int status) {
    Long begun = ctx.attribute("begun");
    long nanos = begun == null ? 0 : System.nanoTime() - begun;
    parts.work().metrics().answered(route.path(), ctx.method().name(), status, nanos);
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
}
