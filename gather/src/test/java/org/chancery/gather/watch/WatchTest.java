package org.chancery.gather.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.chancery.gather.HandTime;
import org.chancery.gather.Site;
import org.chancery.gather.Texts;
import org.chancery.gather.fetch.Fetch;
import org.chancery.gather.fetch.Limits;
import org.chancery.gather.fetch.Networks;
import org.chancery.model.ChanceryException;
import org.chancery.read.Inputs.Input;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchTest {
  private static final Duration QUARTER = Duration.ofMinutes(15);
  private static final Limits QUICK =
      new Limits(Duration.ofSeconds(5), Duration.ofSeconds(5), 1_000_000, 3, 1, Duration.ZERO);

  @TempDir Path folder;
  private final Site site = new Site();
  private final HandTime time = new HandTime();
  private final List<Input> inputs = new ArrayList<>();

  @AfterEach
  void close() {
    site.close();
  }

  private Watch watch(String... paths) {
    List<String> feeds = List.of(paths).stream().map(site::url).toList();
    return new Watch(
        feeds,
        QUARTER,
        folder.resolve("state.json"),
        new Fetch(QUICK, new Networks(true), time),
        time);
  }

  private void article(String path) {
    site.at(path, "text/html", Texts.page("", Texts.article()));
  }

  private void feed(String path, String... links) {
    List<String> urls = List.of(links).stream().map(site::url).toList();
    String tag = "\"" + urls.hashCode() + "\"";
    site.at(
        path,
        e -> {
          if (tag.equals(e.getRequestHeaders().getFirst("If-None-Match"))) {
            e.sendResponseHeaders(304, -1);
          } else {
            e.getResponseHeaders().set("ETag", tag);
            Site.send(
                e,
                200,
                "application/rss+xml",
                Texts.feed(urls.toArray(String[]::new)).getBytes(StandardCharsets.UTF_8));
          }
        });
  }

  private List<String> urls() {
    List<String> urls =
        inputs.stream()
            .map(
                i ->
                    i instanceof Input.Given given
                        ? given.source().url().orElse("")
                        : "rejected " + ((Input.Rejected) i).name())
            .toList();
    inputs.clear();
    return urls;
  }

  @Test
  void hands_over_what_is_new_oldest_first_and_nothing_twice() {
    article("/a");
    article("/b");
    article("/c");
    feed("/feed", "/b", "/a");
    Watch watch = watch("/feed");
    watch.round(inputs::add);
    assertThat(urls()).containsExactly(site.url("/a"), site.url("/b"));
    watch.round(inputs::add);
    assertThat(site.asked).hasSize(3);
    time.sleep(QUARTER);
    watch.round(inputs::add);
    assertThat(urls()).isEmpty();
    feed("/feed", "/c", "/b", "/a");
    time.sleep(QUARTER);
    watch.round(inputs::add);
    assertThat(urls()).containsExactly(site.url("/c"));
  }

  @Test
  void remembers_over_a_restart() {
    article("/a");
    feed("/feed", "/a");
    watch("/feed").round(inputs::add);
    time.sleep(QUARTER);
    inputs.clear();
    watch("/feed").round(inputs::add);
    assertThat(urls()).isEmpty();
    assertThat(site.asked).containsExactly("/feed", "/a", "/feed");
    assertThat(folder.resolve("state.json.new")).doesNotExist();
  }

  @Test
  void a_bad_feed_stops_no_other_and_is_asked_ever_more_seldom() {
    article("/a");
    feed("/good", "/a");
    site.at("/bad", "application/rss+xml", "this is no feed");
    Watch watch = watch("/bad", "/good");
    watch.round(inputs::add);
    assertThat(urls()).containsExactly("rejected " + site.url("/bad"), site.url("/a"));
    for (int i = 0; i < 6; i++) {
      time.sleep(QUARTER);
      watch.round(inputs::add);
    }
    assertThat(site.asked.stream().filter("/bad"::equals)).hasSize(3);
    assertThat(site.asked.stream().filter("/good"::equals)).hasSize(7);
  }

  @Test
  void an_article_that_may_come_later_is_asked_for_again() {
    site.at("/a", e -> e.sendResponseHeaders(503, -1));
    feed("/feed", "/a");
    Watch watch = watch("/feed");
    watch.round(inputs::add);
    assertThat(urls()).containsExactly("rejected " + site.url("/a"));
    article("/a");
    time.sleep(QUARTER);
    watch.round(inputs::add);
    assertThat(urls()).containsExactly(site.url("/a"));
  }

  @Test
  void what_the_consumer_did_not_take_comes_again() {
    article("/a");
    article("/b");
    feed("/feed", "/b", "/a");
    assertThatThrownBy(
            () ->
                watch("/feed")
                    .round(
                        i -> {
                          throw new IllegalStateException("full disk");
                        }))
        .hasMessage("full disk");
    watch("/feed").round(inputs::add);
    assertThat(urls()).containsExactly(site.url("/a"), site.url("/b"));
  }

  @Test
  void runs_until_told_to_stop() {
    article("/a");
    feed("/feed", "/a");
    Instant end = time.now().plus(Duration.ofMinutes(46));
    watch("/feed").run(items -> items.accept(inputs::add), () -> !time.now().isBefore(end));
    assertThat(site.asked.stream().filter("/feed"::equals)).hasSize(4);
    assertThat(urls()).containsExactly(site.url("/a"));
  }

  @Test
  void a_file_that_is_no_state_is_refused_and_kept() throws IOException {
    Path state = folder.resolve("state.json");
    for (String content : List.of("no json", "{\"version\": 2}", "")) {
      Files.writeString(state, content);
      assertThatThrownBy(() -> watch("/feed"))
          .isInstanceOf(ChanceryException.class)
          .hasMessageContaining(state.toString());
      assertThat(state).hasContent(content);
    }
  }

  @Test
  void an_interval_of_nothing_is_refused() {
    assertThatThrownBy(
            () ->
                new Watch(
                    List.of(),
                    Duration.ZERO,
                    folder.resolve("s"),
                    new Fetch(QUICK, new Networks(true), time),
                    time))
        .hasMessageContaining("a second or more");
  }
}
