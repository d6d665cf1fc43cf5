package org.chancery.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Feeds, pages and packed lines into the archive, from a server on this machine. */
class WatchCommandTest {
  private static final String STORY =
      "ATHENS (Test) - Serbian President Aleksandar Vucic visited Greece on Tuesday and met Prime"
          + " Minister Kyriakos Mitsotakis. ";

  @TempDir Path folder;
  private HttpServer server;

  private record Answer(int code, String out, String err) {}

  @BeforeEach
  void serve() throws Exception {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    answer(
        "/feed",
        "application/rss+xml",
        "<rss version=\"2.0\"><channel><title>Test</title><item><title>Vucic in Athens</title>"
            + "<guid>1</guid><pubDate>Wed, 15 May 2024 10:00:00 GMT</pubDate><description>"
            + STORY.repeat(12)
            + "</description></item></channel></rss>");
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void answer(String path, String type, String body) {
    server.createContext(
        path,
        exchange -> {
          byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Type", type);
          exchange.sendResponseHeaders(200, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
  }

  private String address(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  private Answer run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
    int code =
        Main.run(
            new Console(InputStream.nullInputStream(), out, stream, Terminal.none()), arguments);
    return new Answer(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void stores_what_is_new_in_feeds_and_goes_on_where_one_fails() {
    String archive = folder.resolve("archive").toString();
    String[] watch = {
      "watch",
      address("/gone"),
      address("/feed"),
      "--every",
      "1h",
      "--once",
      "--private-networks",
      "--archive",
      archive
    };
    Answer first = run(watch);
    assertThat(first.code()).isEqualTo(ExitCode.REJECTED);
    assertThat(first.err()).contains("/gone", "1 new reports stored");
    Answer second = run(watch);
    assertThat(second.code()).isEqualTo(ExitCode.DONE);
    assertThat(second.err()).isEmpty();
    assertThat(run("visits", "--archive", archive).out()).contains("Aleksandar Vucic");
  }

  @Test
  void refuses_private_networks_and_odd_intervals_unless_told() {
    String archive = folder.resolve("archive").toString();
    Answer refused = run("watch", address("/feed"), "--once", "--archive", archive);
    assertThat(refused.code()).isEqualTo(ExitCode.REJECTED);
    assertThat(refused.err()).contains("private");
    assertThat(run("watch", address("/feed"), "--every", "soon", "--archive", archive).code())
        .isEqualTo(ExitCode.WRONG_USAGE);
  }

  @Test
  void ingests_pages_feeds_and_packed_lines_in_one_go() throws Exception {
    answer("/page", "text/html", page());
    Path lines = folder.resolve("lines.jsonl.gz");
    try (GZIPOutputStream packed = new GZIPOutputStream(Files.newOutputStream(lines))) {
      String line = "{\"published\": \"2024-05-16\", \"text\": \"" + STORY.strip() + "\"}\n";
      packed.write(line.getBytes(StandardCharsets.UTF_8));
    }
    Path saved = folder.resolve("saved.html");
    Files.writeString(saved, page().replace("Tuesday", "Monday"));
    Answer answer =
        run(
            "ingest",
            lines.toString(),
            saved.toString(),
            address("/page"),
            address("/feed"),
            "--private-networks",
            "--archive",
            folder.resolve("archive").toString());
    assertThat(answer.err()).contains("4 reports seen: 4 stored");
    assertThat(answer.code()).isEqualTo(ExitCode.DONE);
  }

  private static String page() {
    String paragraph = "<p>" + STORY + "</p>";
    return "<html><head><title>Vucic in Athens</title><meta property=\"article:published_time\""
        + " content=\"2024-05-15T10:00:00Z\"></head><body><article><h1>Vucic in Athens</h1>"
        + paragraph.repeat(4)
        + "</article></body></html>";
  }
}
