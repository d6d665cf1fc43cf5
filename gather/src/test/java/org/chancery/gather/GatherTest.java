package org.chancery.gather;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chancery.gather.fetch.Limits;
import org.chancery.gather.warc.WarcBytes;
import org.chancery.read.Inputs.Input;
import org.chancery.read.Source;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GatherTest {
  private static final Limits QUICK =
      new Limits(Duration.ofSeconds(5), Duration.ofSeconds(5), 5_000_000, 3, 1, Duration.ZERO);

  @TempDir Path folder;
  private final Site site = new Site();

  @AfterEach
  void close() {
    site.close();
  }

  private List<Input> open(Gather.Options options, String standardInput, String... sources) {
    List<Input> inputs = new ArrayList<>();
    new Gather(
            new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)),
            options,
            new HandTime())
        .open(List.of(sources), inputs::add);
    return inputs;
  }

  private List<Input> open(String... sources) {
    return open(new Gather.Options(QUICK, true, false), "", sources);
  }

  private String file(String name, byte[] bytes) throws IOException {
    Path path = folder.resolve(name);
    Files.createDirectories(path.getParent());
    return Files.write(path, bytes).toString();
  }

  private String file(String name, String text) throws IOException {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static Source source(Input input) {
    assertThat(input).isInstanceOf(Input.Given.class);
    return ((Input.Given) input).source();
  }

  private static String code(Input input) {
    assertThat(input).isInstanceOf(Input.Rejected.class);
    return ((Input.Rejected) input).why().code();
  }

  @Test
  void opens_a_folder_of_every_kind_in_order_of_path() throws IOException {
    file("a.txt", "Plain words.");
    file(
        "b.jsonl.gz",
        Site.gzip(
            "{\"text\":\"one\"}\n{\"no\":1}\n{\"text\":\"two\"}\n"
                .getBytes(StandardCharsets.UTF_8)));
    file("c.html.gz", Site.gzip(Texts.page("", Texts.article()).getBytes(StandardCharsets.UTF_8)));
    file(
        "d/e.warc",
        WarcBytes.response("http://w.example/", WarcBytes.page(Texts.page("", Texts.article()))));
    file("f.xml", Texts.feed("https://post.example/a"));
    file("ignored.png", "x");
    List<Input> inputs = open(folder.toString());
    assertThat(inputs).hasSize(7);
    assertThat(source(inputs.get(0)).text()).isEqualTo("Plain words.");
    assertThat(source(inputs.get(1)).text()).isEqualTo("one");
    assertThat(code(inputs.get(2))).isEqualTo("bad-json");
    assertThat(source(inputs.get(3)).name()).endsWith("b.jsonl.gz:3");
    assertThat(source(inputs.get(4)).text()).isEqualTo(Texts.text());
    assertThat(source(inputs.get(5)).url()).contains("http://w.example/");
    assertThat(source(inputs.get(6)).headline()).contains("News at https://post.example/a");
    assertThat(source(inputs.get(6)).published()).contains(LocalDate.of(2024, 6, 18));
    assertThat(open(folder.toString()).toString()).isEqualTo(inputs.toString());
  }

  @Test
  void a_saved_feed_asks_nobody_unless_told_to() throws IOException {
    site.at("/a", "text/html", Texts.page("", Texts.article()));
    String feed = file("f.rss", Texts.feed(site.url("/a")));
    assertThat(source(open(feed).get(0)).text()).isEqualTo("Short.");
    assertThat(site.asked).isEmpty();
    Source followed = source(open(new Gather.Options(QUICK, true, true), "", feed).get(0));
    assertThat(followed.text()).isEqualTo(Texts.text());
    assertThat(followed.imprint().time()).isPresent();
  }

  @Test
  void a_fetched_feed_gives_its_articles_and_the_feeds_text_where_they_are_gone() {
    site.at(
            "/feed",
            "application/rss+xml",
            Texts.feed(site.url("/a"), site.url("/gone"), "mailto:x"))
        .at("/a", "text/html", Texts.page("", Texts.article()));
    List<Input> inputs = open(site.url("/feed"));
    assertThat(inputs).hasSize(3);
    assertThat(source(inputs.get(0)).text()).isEqualTo(Texts.text());
    assertThat(source(inputs.get(0)).url()).contains(site.url("/a"));
    assertThat(source(inputs.get(1)).text()).isEqualTo("Short.");
    assertThat(source(inputs.get(2)).text()).isEqualTo("Short.");
  }

  @Test
  void a_list_of_feeds_is_opened_and_a_bad_feed_stops_no_other() throws IOException {
    site.at("/good", "application/xml", Texts.feed(site.url("/a")))
        .at("/a", "text/html", Texts.page("", Texts.article()));
    String list =
        file(
            "feeds.opml",
            "<opml version='2.0'><body><outline xmlUrl='%s'/><outline xmlUrl='%s'/></body></opml>"
                .formatted(site.url("/bad"), site.url("/good")));
    List<Input> inputs = open(list);
    assertThat(code(inputs.get(0))).isEqualTo("http-404");
    assertThat(source(inputs.get(1)).text()).isEqualTo(Texts.text());
  }

  @Test
  void asks_no_address_that_a_page_only_mentions() {
    String head =
        "<link rel=stylesheet href='%s'><meta http-equiv=refresh content='0; url=%s'>"
            .formatted(site.url("/style"), site.url("/next"));
    site.at(
        "/a",
        "text/html",
        Texts.page(head, Texts.article() + "<img src='" + site.url("/img") + "'>"));
    assertThat(source(open(site.url("/a")).get(0)).text()).isEqualTo(Texts.text());
    assertThat(site.asked).containsExactly("/a");
  }

  @Test
  void opens_archives_and_lines_at_addresses() {
    byte[] warc =
        Site.gzip(
            WarcBytes.response(
                "http://w.example/", WarcBytes.page(Texts.page("", Texts.article()))));
    site.at("/x.warc.gz", e -> Site.send(e, 200, "application/warc", warc))
        .at("/x.jsonl", "application/octet-stream", "{\"text\":\"one\"}");
    List<Input> inputs = open(site.url("/x.warc.gz"), site.url("/x.jsonl"));
    assertThat(source(inputs.get(0)).text()).isEqualTo(Texts.text());
    assertThat(source(inputs.get(1)).text()).isEqualTo("one");
  }

  @Test
  void standard_input_is_what_it_looks_like() {
    assertThat(
            source(open(Gather.Options.USUAL, Texts.page("", Texts.article()), "-").get(0)).text())
        .isEqualTo(Texts.text());
    assertThat(source(open(Gather.Options.USUAL, "Words.", "-").get(0)).text()).isEqualTo("Words.");
  }

  @Test
  void what_cannot_be_had_is_rejected_and_the_rest_goes_on() throws IOException {
    String links = "<html><body><a href=x>only</a></body></html>";
    List<Input> inputs =
        open(
            Gather.Options.USUAL,
            "",
            "no-such-file",
            "ftp://example.org/x",
            site.url("/a"),
            file("bomb.html.gz", Site.gzip(new byte[300_000_000])),
            file("links.html", links),
            file("cut.html.gz", new byte[] {0x1f, (byte) 0x8b, 8, 0, 1}),
            Files.createDirectory(folder.resolve("empty")).toString(),
            file("z.txt", "Words."));
    assertThat(inputs.subList(0, 7).stream().map(GatherTest::code))
        .containsExactly(
            "no-file",
            "bad-scheme",
            "private-address",
            "too-large",
            "no-article",
            "bad-gzip",
            "empty-folder");
    assertThat(source(inputs.get(7)).text()).isEqualTo("Words.");
    assertThat(site.asked).isEmpty();
  }
}
