package org.chancery.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.chancery.codebook.CodebookLoader;
import org.chancery.model.ChanceryException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafetyTest {
  private static final String TOKEN = "a-token-of-24-characters";

  @TempDir Path folder;

  @Test
  void refuses_to_stand_open_to_others_without_token() {
    assertThatThrownBy(() -> settings("0.0.0.0", Optional.empty()))
        .isInstanceOf(ChanceryException.class)
        .hasMessageContaining("--token")
        .extracting(e -> ((ChanceryException) e).code())
        .isEqualTo("token-wanted");
    assertThatThrownBy(() -> settings("0.0.0.0", Optional.of("short")))
        .extracting(e -> ((ChanceryException) e).code())
        .isEqualTo("short-token");
  }

  private static Settings settings(String host, Optional<String> token) {
    return new Settings(host, 0, token, List.of(), false, Limits.USUAL);
  }

  private Desk open(Settings settings) {
    return Desk.open(
        settings,
        new Desk.Material(
            folder.resolve("archive"), CodebookLoader.load(Optional.empty()), e -> {}),
        new CompletableFuture<>());
  }

  @Test
  void wants_its_token_and_the_right_name() throws IOException {
    try (Desk desk = open(settings("127.0.0.1", Optional.of(TOKEN)))) {
      assertThat(ask(desk, "/stories", "Host: localhost")).startsWith("HTTP/1.1 401");
      assertThat(ask(desk, "/stories", "Host: localhost", "Authorization: Bearer wrong"))
          .startsWith("HTTP/1.1 401");
      assertThat(ask(desk, "/stories", "Host: localhost", "Authorization: Bearer " + TOKEN))
          .startsWith("HTTP/1.1 200");
      assertThat(ask(desk, "/stories", "Host: localhost", "Cookie: chancery=" + TOKEN))
          .startsWith("HTTP/1.1 200");
      assertThat(ask(desk, "/health", "Host: localhost")).startsWith("HTTP/1.1 200");
      assertThat(ask(desk, "/health", "Host: evil.example")).startsWith("HTTP/1.1 421");
    }
  }

  @Test
  void gives_a_cookie_for_the_token_and_none_for_another() throws Exception {
    try (Desk desk = open(settings("127.0.0.1", Optional.of(TOKEN)))) {
      HttpResponse<String> right = login(desk, TOKEN);
      assertThat(right.statusCode()).isEqualTo(303);
      assertThat(right.headers().firstValue("Set-Cookie").orElseThrow())
          .contains("chancery=" + TOKEN)
          .containsIgnoringCase("HttpOnly")
          .containsIgnoringCase("SameSite=Strict");
      HttpResponse<String> wrong = login(desk, "another-token-of-24-chars");
      assertThat(wrong.statusCode()).isEqualTo(401);
      assertThat(wrong.headers().firstValue("Set-Cookie")).isEmpty();
    }
  }

  private static HttpResponse<String> login(Desk desk, String token) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + desk.port() + "/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("token=" + token))
                .build(),
            HttpResponse.BodyHandlers.ofString());
  }

  @Test
  void limits_how_often_somebody_may_try() throws IOException {
    Settings few =
        new Settings(
            "127.0.0.1",
            0,
            Optional.empty(),
            List.of(),
            false,
            new Limits(1 << 20, 1000, 1, 1, 10, 2));
    try (Desk desk = open(few)) {
      String path = "/api/v1/export?as=gdelt";
      assertThat(ask(desk, path, "Host: localhost")).startsWith("HTTP/1.1 200");
      assertThat(ask(desk, path, "Host: localhost")).startsWith("HTTP/1.1 200");
      assertThat(ask(desk, path, "Host: localhost"))
          .startsWith("HTTP/1.1 429")
          .contains("Retry-After:");
    }
  }

  @Test
  void a_bucket_fills_again_with_time() {
    AtomicLong now = new AtomicLong();
    Rate rate = new Rate(2, 1_000_000_000L, now::get);
    assertThat(rate.take("a")).isZero();
    assertThat(rate.take("a")).isZero();
    assertThat(rate.take("a")).isEqualTo(1);
    assertThat(rate.take("b")).isZero();
    now.addAndGet(600_000_000L);
    assertThat(rate.take("a")).isZero();
  }

  /** Asks by a socket, since HTTP clients set the host themselves. */
  private static String ask(Desk desk, String path, String... headers) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", desk.port())) {
      OutputStream out = socket.getOutputStream();
      String head = "GET " + path + " HTTP/1.1\r\n" + String.join("\r\n", headers);
      out.write((head + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
      out.flush();
      try (InputStream in = socket.getInputStream()) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      }
    }
  }
}
