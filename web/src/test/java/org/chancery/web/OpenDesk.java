package org.chancery.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chancery.Pipeline;
import org.chancery.codebook.Codebook;
import org.chancery.codebook.CodebookLoader;
import org.chancery.model.Record;
import org.chancery.read.Source;

/**
 * A real desk on a real archive. The coder is the real one and loaded once for all tests, since its
 * models take long to load.
 */
final class OpenDesk implements AutoCloseable {
  private static final Codebook CODEBOOK = CodebookLoader.load(Optional.empty());

  private static final CompletableFuture<Function<Source, Record>> CODER =
      CompletableFuture.supplyAsync(() -> new Pipeline(CODEBOOK)::record);

  private static OpenDesk shared;

  final Path folder;
  final Desk desk;
  final String base;
  final List<Throwable> bugs = new CopyOnWriteArrayList<>();
  private final HttpClient client =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

  private OpenDesk(Optional<String> token) {
    try {
      folder = Files.createTempDirectory("chancery-desk");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Limits limits = new Limits(24 << 20, 200_000, 2, 20, 100_000, 100_000);
    Settings settings = new Settings("127.0.0.1", 0, token, List.of(), false, limits);
    desk = Desk.open(settings, new Desk.Material(archive(), CODEBOOK, bugs::add), CODER);
    base = "http://127.0.0.1:" + desk.port();
  }

  /** A desk of one's own on an empty archive. */
  static OpenDesk empty(Optional<String> token) {
    return new OpenDesk(token);
  }

  /** The desk that all tests share, with the examples; opened and filled on the first call. */
  static synchronized OpenDesk shared() {
    if (shared == null) {
      OpenDesk open = new OpenDesk(Optional.empty());
      Runtime.getRuntime().addShutdownHook(new Thread(open::close));
      HttpResponse<String> answer = open.post("/examples", "application/x-www-form-urlencoded", "");
      open.await(answer.headers().firstValue("Location").orElseThrow());
      shared = open;
    }
    return shared;
  }

  /** The archive's folder. */
  Path archive() {
    return folder.resolve("archive");
  }

  /** Waits until an ingest is over, and tells how it ended. */
  String await(String job) {
    String id = job.substring(job.lastIndexOf('/') + 1);
    for (int i = 0; i < 3000; i++) {
      String text = get("/api/v1/ingest/" + id).body();
      if (!text.contains("\"state\":\"waiting\"") && !text.contains("\"state\":\"running\"")) {
        return text;
      }
      try {
        Thread.sleep(100);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    throw new IllegalStateException("no end of " + job);
  }

  HttpResponse<String> get(String path, String... headers) {
    return send(headers(HttpRequest.newBuilder(URI.create(base + path)), headers).GET());
  }

  HttpResponse<String> post(String path, String type, String body, String... headers) {
    return send(
        headers(HttpRequest.newBuilder(URI.create(base + path)), headers)
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  private static HttpRequest.Builder headers(HttpRequest.Builder builder, String... headers) {
    for (int i = 0; i < headers.length; i += 2) {
      builder.header(headers[i], headers[i + 1]);
    }
    return builder;
  }

  private HttpResponse<String> send(HttpRequest.Builder builder) {
    try {
      return client.send(builder.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    desk.close();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
