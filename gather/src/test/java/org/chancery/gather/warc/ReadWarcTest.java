package org.chancery.gather.warc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.gather.Site;
import org.chancery.gather.warc.ReadWarc.Capture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadWarcTest {
  @TempDir Path folder;

  private static final byte[] A =
      WarcBytes.response("http://a.example/", WarcBytes.page("<p>a</p>"));
  private static final byte[] B =
      WarcBytes.response("http://b.example/", WarcBytes.page("<p>b</p>"));
  private static final byte[] TEXT =
      WarcBytes.record("conversion", "http://c.example/", "text/plain", "plain words");
  private static final byte[] OTHER =
      WarcBytes.response(
          "http://d.example/x.png", "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nxx");
  private static final byte[] GONE =
      WarcBytes.response(
          "http://e.example/", "HTTP/1.1 404 No\r\nContent-Type: text/html\r\n\r\nxx");
  private static final byte[] BAD =
      "WARC/1.0\r\nWARC-Type response no colon\r\n\u0001\u0002\r\n\r\njunk\r\n\r\n"
          .getBytes(StandardCharsets.UTF_8);

  private List<String> read(byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("x.warc"), bytes);
    List<String> found = new ArrayList<>();
    new ReadWarc(10_000)
        .read(
            file,
            c -> {
              if (c instanceof Capture.Body b) {
                found.add(b.address() + " " + new String(b.bytes(), StandardCharsets.UTF_8));
              } else {
                found.add("broken");
              }
            });
    return found;
  }

  @Test
  void hands_over_pages_and_texts_in_order_and_passes_over_the_rest() throws IOException {
    assertThat(read(WarcBytes.join(OTHER, A, GONE, TEXT, B)))
        .containsExactly(
            "http://a.example/ <p>a</p>",
            "http://c.example/ plain words",
            "http://b.example/ <p>b</p>");
  }

  @Test
  void reads_packed_archives() throws IOException {
    assertThat(read(WarcBytes.join(Site.gzip(A), Site.gzip(B))))
        .containsExactly("http://a.example/ <p>a</p>", "http://b.example/ <p>b</p>");
  }

  @Test
  void goes_on_after_a_broken_record() throws IOException {
    assertThat(read(WarcBytes.join(A, BAD, B)))
        .containsExactly("http://a.example/ <p>a</p>", "broken", "http://b.example/ <p>b</p>");
  }

  @Test
  void goes_on_after_each_of_several_broken_records() throws IOException {
    assertThat(read(WarcBytes.join(BAD, A, BAD, B, TEXT, BAD, BAD, A)))
        .containsExactly(
            "broken",
            "http://a.example/ <p>a</p>",
            "broken",
            "http://b.example/ <p>b</p>",
            "http://c.example/ plain words",
            "broken",
            "broken",
            "http://a.example/ <p>a</p>");
  }

  @Test
  void goes_on_after_a_broken_record_of_a_packed_archive() throws IOException {
    byte[] damaged =
        Site.gzip(WarcBytes.response("http://x.example/", WarcBytes.page("<p>x</p>".repeat(300))));
    for (int i = 30; i < damaged.length; i++) {
      damaged[i] = 7;
    }
    List<String> found = read(WarcBytes.join(Site.gzip(A), damaged, Site.gzip(B)));
    assertThat(found)
        .startsWith("http://a.example/ <p>a</p>")
        .endsWith("http://b.example/ <p>b</p>")
        .contains("broken");
  }

  @Test
  void a_cut_archive_gives_what_is_whole() throws IOException {
    byte[] all = WarcBytes.join(Site.gzip(A), Site.gzip(B));
    byte[] cut = java.util.Arrays.copyOf(all, all.length - 40);
    assertThat(read(cut))
        .startsWith("http://a.example/ <p>a</p>")
        .hasSizeGreaterThanOrEqualTo(2)
        .contains("broken");
  }

  @Test
  void a_bomb_in_a_record_is_one_rejection() throws IOException {
    byte[] big = WarcBytes.response("http://big.example/", WarcBytes.page("x".repeat(20_000)));
    assertThat(read(WarcBytes.join(Site.gzip(big), Site.gzip(B))))
        .containsExactly("broken", "http://b.example/ <p>b</p>");
  }
}
