package org.chancery.gather.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.chancery.gather.HandTime;
import org.chancery.gather.Site;
import org.chancery.gather.fetch.Fetched.Marks;
import org.chancery.model.ChanceryException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FetchTest {
  private static final Limits SMALL =
      new Limits(
          Duration.ofSeconds(5), Duration.ofSeconds(2), 3_000_000, 3, 3, Duration.ofSeconds(1));

  private final Site site = new Site();
  private final HandTime time = new HandTime();
  private final Fetch fetch = new Fetch(SMALL, new Networks(true), time);

  @AfterEach
  void close() {
    site.close();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private Fetched.Body body(String path) {
    return (Fetched.Body) fetch.get(site.url(path), Marks.NONE);
  }

  @Test
  void fetches_a_body_with_type_encoding_and_marks() {
    site.at(
        "/a",
        e -> {
          e.getResponseHeaders().set("ETag", "\"v1\"");
          assertThat(e.getRequestHeaders().getFirst("User-Agent")).startsWith("Chancery/");
          Site.send(e, 200, "text/html; charset=utf-8", utf8("hello"));
        });
    Fetched.Body body = body("/a");
    assertThat(new String(body.bytes(), StandardCharsets.UTF_8)).isEqualTo("hello");
    assertThat(body.type()).isEqualTo("text/html");
    assertThat(body.charset()).contains("utf-8");
    assertThat(body.marks().etag()).contains("\"v1\"");
  }

  @Test
  void asks_by_the_marks_of_last_time() {
    site.at(
        "/a",
        e -> {
          boolean known =
              "\"v1\"".equals(e.getRequestHeaders().getFirst("If-None-Match"))
                  && "then".equals(e.getRequestHeaders().getFirst("If-Modified-Since"));
          e.sendResponseHeaders(known ? 304 : 500, -1);
        });
    assertThat(fetch.get(site.url("/a"), new Marks(Optional.of("\"v1\""), Optional.of("then"))))
        .isEqualTo(new Fetched.Unchanged());
  }

  @Test
  void follows_redirects_up_to_a_number() {
    site.at("/a", e -> Site.moved(e, "/b")).at("/b", "text/plain", "there");
    assertThat(body("/a").address().getPath()).isEqualTo("/b");
    site.at("/loop", e -> Site.moved(e, "/loop"));
    assertThatThrownBy(() -> body("/loop")).hasMessageContaining("more than 3 redirects");
  }

  @Test
  void checks_each_hop_of_a_redirect() {
    site.at("/scheme", e -> Site.moved(e, "file:///etc/passwd"));
    assertThatThrownBy(() -> body("/scheme")).hasMessageContaining("allowed are http and https");
    Networks localhostSeemsPublic =
        new Networks(
            false,
            host ->
                List.of(InetAddress.getByName(host.equals("localhost") ? "93.184.216.34" : host)));
    site.at("/inner", e -> Site.moved(e, site.url("/secret")))
        .at("/secret", "text/plain", "secret");
    Fetch strict = new Fetch(SMALL, localhostSeemsPublic, time);
    assertThatThrownBy(() -> strict.get("http://localhost:" + site.port() + "/inner", Marks.NONE))
        .isInstanceOf(ChanceryException.class)
        .hasMessageContaining("127.0.0.1");
    assertThat(site.asked).doesNotContain("/secret");
  }

  @Test
  void tries_again_after_the_wait_that_the_server_asks_for() {
    AtomicInteger calls = new AtomicInteger();
    site.at(
        "/busy",
        e -> {
          if (calls.incrementAndGet() < 3) {
            e.getResponseHeaders().set("Retry-After", calls.get() == 1 ? "7" : "999999");
            e.sendResponseHeaders(503, -1);
          } else {
            Site.send(e, 200, "text/plain", utf8("at last"));
          }
        });
    assertThat(body("/busy").bytes()).isEqualTo(utf8("at last"));
    assertThat(time.slept).contains(Duration.ofSeconds(7), Duration.ofSeconds(60));
  }

  @Test
  void gives_up_on_a_server_that_stays_down_and_at_once_on_what_is_gone() {
    site.at("/down", e -> e.sendResponseHeaders(502, -1));
    assertThatThrownBy(() -> body("/down"))
        .isInstanceOfSatisfying(
            ChanceryException.class,
            e -> assertThat(e.kind()).isEqualTo(ChanceryException.Kind.RESOURCE));
    assertThat(site.asked).hasSize(3);
    assertThatThrownBy(() -> body("/gone"))
        .isInstanceOfSatisfying(
            ChanceryException.class, e -> assertThat(e.code()).isEqualTo("http-404"));
    assertThat(site.asked).hasSize(4);
  }

  @Test
  void pauses_between_requests_to_one_host() {
    site.at("/a", "text/plain", "a");
    body("/a");
    body("/a");
    assertThat(time.slept).containsExactly(Duration.ofSeconds(1));
  }

  @Test
  void unpacks_gzip_and_refuses_bombs() {
    byte[] small = Site.gzip(utf8("packed"));
    byte[] bomb = Site.gzip(new byte[200_000_000]);
    for (byte[] bytes : List.of(small, bomb)) {
      site.at(
          bytes == small ? "/small" : "/bomb",
          e -> {
            e.getResponseHeaders().set("Content-Encoding", "gzip");
            Site.send(e, 200, "text/plain", bytes);
          });
    }
    assertThat(body("/small").bytes()).isEqualTo(utf8("packed"));
    assertThatThrownBy(() -> body("/bomb")).hasMessageContaining("unpack to more than");
  }

  @Test
  void breaks_off_a_body_that_is_too_long() {
    site.at("/long", e -> Site.send(e, 200, "text/plain", new byte[4_000_000]));
    assertThatThrownBy(() -> body("/long")).hasMessageContaining("more than 3000000 bytes");
  }

  @Test
  void breaks_off_a_body_that_drips() {
    Fetch once =
        new Fetch(
            new Limits(Duration.ofSeconds(1), Duration.ofMillis(700), 1000, 0, 1, Duration.ZERO),
            new Networks(true),
            time);
    site.at(
        "/drip",
        e -> {
          e.sendResponseHeaders(200, 0);
          for (int i = 0; i < 30; i++) {
            e.getResponseBody().write('x');
            e.getResponseBody().flush();
            try {
              Thread.sleep(100);
            } catch (InterruptedException stop) {
              return;
            }
          }
        });
    long start = System.nanoTime();
    assertThatThrownBy(() -> once.get(site.url("/drip"), Marks.NONE))
        .hasMessageContaining("no whole answer");
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(2900));
  }

  @Test
  void private_networks_are_refused_unless_allowed() {
    site.at("/a", "text/plain", "a");
    Fetch strict = new Fetch(SMALL, new Networks(false), time);
    assertThatThrownBy(() -> strict.get(site.url("/a"), Marks.NONE))
        .hasMessageContaining("private");
    assertThat(site.asked).isEmpty();
  }

  @Test
  void what_is_no_address_is_refused() {
    assertThatThrownBy(() -> fetch.get("http://exa mple/[", Marks.NONE))
        .hasMessageContaining("no valid address");
    assertThatThrownBy(() -> fetch.get("http:///x", Marks.NONE))
        .isInstanceOf(ChanceryException.class);
  }
}
