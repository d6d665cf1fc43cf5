package org.chancery.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeskTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static OpenDesk desk;

  @BeforeAll
  static void open() {
    desk = OpenDesk.shared();
  }

  private static JsonNode json(HttpResponse<String> answer) throws IOException {
    return JSON.readTree(answer.body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/", "/stories", "/events", "/visits", "/agreements", "/statements", "/allegations",
        "/claims", "/actors", "/actors/RUS", "/dyads/USA/PRK", "/network", "/map", "/reports",
        "/rejections", "/ingest", "/codebook", "/api", "/login"
      })
  void answers_every_page(String page) {
    HttpResponse<String> answer = desk.get(page, "Accept", "text/html");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.body()).contains("<main id=\"main\"").contains("</html>");
    assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'none'")
        .contains("frame-ancestors 'none'");
    assertThat(desk.bugs).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "reports",
        "events",
        "stories",
        "visits",
        "agreements",
        "statements",
        "actors",
        "dyads",
        "claims",
        "rejections",
        "series?actor=USA"
      })
  void gives_every_list_in_three_forms(String list) throws IOException {
    String path = "/api/v1/" + list;
    HttpResponse<String> object = desk.get(path);
    assertThat(object.statusCode()).as(object.body()).isEqualTo(200);
    assertThat(json(object).get("rows").isArray()).isTrue();
    HttpResponse<String> lines = desk.get(path, "Accept", "application/x-ndjson");
    assertThat(lines.body().lines().count()).isEqualTo(json(object).get("rows").size());
    HttpResponse<String> csv = desk.get(path, "Accept", "text/csv");
    assertThat(csv.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
  }

  @Test
  void pages_through_a_list_without_loss_or_doubles() throws IOException {
    Set<String> seen = new LinkedHashSet<>();
    String path = "/api/v1/events?limit=7";
    String next = "";
    int rows = 0;
    do {
      JsonNode page = json(desk.get(path + (next.isEmpty() ? "" : "&cursor=" + next)));
      for (JsonNode row : page.get("rows")) {
        seen.add(row.get("id").asText());
        rows++;
      }
      next = page.get("next").isNull() ? "" : page.get("next").asText();
    } while (!next.isEmpty());
    assertThat(seen).hasSize(rows);
    assertThat(rows).isEqualTo(json(desk.get("/api/v1/events?limit=1000")).get("rows").size());
  }

  @Test
  void filters_by_the_address() throws IOException {
    JsonNode rows = json(desk.get("/api/v1/stories?actor=USA&recipient=PRK")).get("rows");
    assertThat(rows).isNotEmpty();
    rows.forEach(r -> assertThat(r.get("recipient_codes").toString()).contains("PRK"));
    String page = desk.get("/stories?actor=USA&recipient=PRK").body();
    assertThat(page).contains("aria-label=\"Narrow down\"").contains("/stories.atom?actor=USA");
  }

  @Test
  void says_that_nothing_has_changed() {
    HttpResponse<String> first = desk.get("/api/v1/stories");
    String etag = first.headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> again = desk.get("/api/v1/stories", "If-None-Match", etag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }

  @Test
  void packs_answers_for_those_who_can_unpack_them() {
    HttpResponse<String> packed = desk.get("/api/v1/stories", "Accept-Encoding", "gzip");
    assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
  }

  @Test
  void shows_a_report_with_its_words_and_chosen_event() throws IOException {
    JsonNode event = json(desk.get("/api/v1/events?limit=1")).get("rows").get(0);
    String id = event.get("id").asText();
    String report = event.get("report").asText();
    HttpResponse<String> page =
        desk.get("/reports/" + report + "?event=" + id.substring(id.indexOf(':') + 1));
    assertThat(page.body())
        .containsPattern("class=\"[^\"]*\\bevent chosen")
        .contains("id=\"event\"");
    JsonNode why = json(desk.get("/api/v1/explain/" + id));
    assertThat(why.get("explanation").get("pattern").asText()).isNotEmpty();
    JsonNode record = json(desk.get("/api/v1/records/" + report));
    assertThat(record.get("report").get("text").asText()).isNotEmpty();
  }

  @Test
  void shows_a_story_with_life_sources_and_reasons() throws IOException {
    String id = "";
    for (JsonNode row : json(desk.get("/api/v1/stories?limit=1000")).get("rows")) {
      id = row.get("events").asInt() > 1 ? row.get("id").asText() : id;
    }
    HttpResponse<String> page = desk.get("/stories/" + id);
    assertThat(page.body())
        .contains("How it went on")
        .contains("Who affirms and who denies")
        .contains("Why these are one story");
  }

  @Test
  void codes_a_report_and_stores_nothing() throws IOException {
    long before = json(desk.get("/api/v1/reports?limit=1000")).get("rows").size();
    HttpResponse<String> answer =
        desk.post(
            "/api/v1/code",
            "application/json",
            "{\"text\": \"MOSCOW, June 18 (Reuters) - France condemned Russia on Tuesday.\","
                + " \"published\": \"2024-06-18\"}");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(json(answer).get("events")).isNotEmpty();
    assertThat(json(desk.get("/api/v1/reports?limit=1000")).get("rows").size()).isEqualTo(before);
  }

  @Test
  void ingests_json_lines_and_rejects_the_bad_one() throws IOException {
    HttpResponse<String> answer =
        desk.post(
            "/api/v1/ingest",
            "application/x-ndjson",
            "{\"text\": \"PARIS, May 2 (AFP) - Italy praised Malta on Monday.\", \"published\":"
                + " \"2022-05-02\", \"publisher\": \"AFP\"}\nnot json\n");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
    JsonNode job = JSON.readTree(desk.await(answer.headers().firstValue("Location").orElseThrow()));
    assertThat(job.get("state").asText()).isEqualTo("done");
    assertThat(job.get("stored").asInt() + job.get("unchanged").asInt()).isEqualTo(1);
    assertThat(job.get("rejected").asInt()).isEqualTo(1);
    assertThat(job.get("rejections").get(0).get("reason").asText()).contains("body:2");
  }

  @Test
  void exports_a_selection() {
    HttpResponse<String> answer = desk.get("/api/v1/export?as=gdelt&actor=USA");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).startsWith("GLOBALEVENTID\t");
  }

  @Test
  void exports_the_same_while_others_export_and_ingest() {
    String path = "/api/v1/export?as=gdelt&until=2015-12-31";
    String alone = desk.get(path).body();
    desk.post("/examples", "application/x-www-form-urlencoded", "");
    List<CompletableFuture<HttpResponse<String>>> asked =
        Stream.generate(() -> CompletableFuture.supplyAsync(() -> desk.get(path)))
            .limit(6)
            .toList();
    List<HttpResponse<String>> answers = asked.stream().map(CompletableFuture::join).toList();
    assertThat(answers).extracting(HttpResponse::statusCode).contains(200).containsOnly(200, 503);
    assertThat(answers)
        .filteredOn(a -> a.statusCode() == 200)
        .allSatisfy(a -> assertThat(a.body()).isEqualTo(alone));
    assertThat(answers)
        .filteredOn(a -> a.statusCode() == 503)
        .allSatisfy(a -> assertThat(a.headers().firstValue("Retry-After")).isPresent());
  }

  @Test
  void gives_a_feed_of_any_filter() {
    HttpResponse<String> answer = desk.get("/stories.atom?actor=USA");
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/atom+xml");
    assertThat(answer.body()).contains("<feed xmlns=").contains("<entry>");
  }

  @Test
  void tells_health_and_metrics() {
    assertThat(desk.get("/health").body()).contains("\"status\":\"up\"");
    assertThat(desk.get("/metrics").body())
        .contains("chancery_http_requests_total{route=\"/health\",method=\"GET\",status=\"200\"}");
  }

  @Test
  void tells_errors_in_one_shape() throws IOException {
    List<String> paths = new ArrayList<>();
    paths.add("/api/v1/stories?colour=red 400 bad-parameter".replace(" ", "|"));
    paths.add("/api/v1/stories?since=2024-02-30|400|bad-parameter");
    paths.add("/api/v1/statements?until=%2B999999999-01-01|400|bad-parameter");
    paths.add("/api/v1/events?until=0000-01-01|400|bad-parameter");
    paths.add("/api/v1/stories?cursor=x|400|bad-cursor");
    paths.add("/api/v1/stories?status=gone|400|bad-status");
    paths.add("/api/v1/stories/s-none|404|no-story");
    paths.add("/api/v1/records/none|404|no-report");
    paths.add("/api/v1/explain/none:e1|404|no-report");
    paths.add("/api/v1/ingest/j999|404|no-job");
    paths.add("/api/v1/nothing|404|no-page");
    paths.add("/api/v1/stories?format=xml|400|bad-parameter");
    for (String line : paths) {
      String[] part = line.split("\\|");
      HttpResponse<String> answer = desk.get(part[0]);
      assertThat(answer.statusCode()).as(line + answer.body()).isEqualTo(Integer.parseInt(part[1]));
      assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
          .startsWith("application/problem+json");
      JsonNode problem = json(answer);
      assertThat(problem.get("code").asText()).isEqualTo(part[2]);
      assertThat(problem.get("status").asInt()).isEqualTo(answer.statusCode());
      assertThat(problem.get("detail").asText()).isNotEmpty();
    }
    assertThat(desk.get("/api/v1/stories", "Accept", "image/png").statusCode()).isEqualTo(406);
    assertThat(desk.get("/api/v1/stories", "Accept", ";;;").statusCode()).isEqualTo(406);
    assertThat(desk.post("/feeds/remove", "text/plain; charset=nothing", "x").statusCode())
        .isEqualTo(400);
    assertThat(desk.post("/stories", "text/plain", "x").statusCode()).isEqualTo(405);
  }

  @Test
  void shows_what_is_malicious_as_text() {
    String text =
        "<script>alert(1)</script> \u202Eevil 😀 & \"quotes\" ' שלום France condemned Russia.";
    HttpResponse<String> answer = form("/read", "text", text);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.body()).doesNotContain("<script>alert").contains("&lt;script&gt;alert");
  }

  @Test
  void takes_no_more_than_is_allowed() {
    HttpResponse<String> long1 = form("/read", "text", "a b c. ".repeat(100_000));
    assertThat(long1.statusCode()).as(long1.body()).isEqualTo(413);
    assertThat(long1.body()).contains("too-long").contains("200000");
    HttpResponse<String> long2 = desk.post("/api/v1/code", "text/plain", "a b c. ".repeat(100_000));
    assertThat(long2.statusCode()).as(long2.body()).isEqualTo(413);
    HttpResponse<String> huge = desk.post("/api/v1/code", "text/plain", "x".repeat(25 << 20));
    assertThat(huge.statusCode()).isEqualTo(413);
  }

  @Test
  void says_so_where_no_length_was_told_beforehand() throws Exception {
    byte[] much = "word ".repeat(5 << 20).getBytes(StandardCharsets.UTF_8);
    for (String path : List.of("/api/v1/code", "/api/v1/ingest")) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(desk.base + path))
              .header("Content-Type", "text/plain")
              .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(much)))
              .build();
      HttpResponse<String> answer =
          HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(413);
      assertThat(answer.body()).contains("too-large");
    }
  }

  @Test
  void shows_who_affirms_and_who_answers_an_allegation() throws IOException {
    JsonNode rows = json(desk.get("/api/v1/stories?status=disputed,denied")).get("rows");
    assertThat(rows).isNotEmpty();
    String denier = rows.get(0).get("denied_by").get(0).asText();
    String page = desk.get("/allegations").body();
    assertThat(page).contains("Answered by").contains("<bdi>" + denier + " (");
  }

  @Test
  void shows_months_without_stories_as_nothing() throws IOException {
    JsonNode numbers = json(desk.get("/pictures/timeline?since=2015-01-01"));
    assertThat(numbers.get("by").asText()).isEqualTo("month");
    JsonNode rows = numbers.get("rows");
    YearMonth first = YearMonth.parse(rows.get(0).get("start").asText().substring(0, 7));
    for (int i = 0; i < rows.size(); i++) {
      assertThat(rows.get(i).get("start").asText()).isEqualTo(first.plusMonths(i) + "-01");
    }
    assertThat(rows).anyMatch(r -> r.get("stories").asInt() == 0);
  }

  @Test
  void fetches_nothing_from_private_networks_and_no_files() {
    for (String address : List.of("http://127.0.0.1:1/", "http://10.0.0.1/", "http://[::1]/")) {
      HttpResponse<String> answer = form("/read", "address", address);
      assertThat(answer.statusCode()).as(address + answer.body()).isEqualTo(400);
      assertThat(answer.body()).contains("private-address");
    }
    for (String address : List.of("/etc/passwd", "file:///etc/passwd", "-", "ftp://a/b")) {
      HttpResponse<String> answer = form("/read", "address", address);
      assertThat(answer.statusCode()).as(address).isEqualTo(400);
      assertThat(answer.body()).contains("bad-address");
    }
  }

  @Test
  void takes_changes_from_its_own_pages_only() {
    HttpResponse<String> other =
        desk.post(
            "/examples", "application/x-www-form-urlencoded", "", "Origin", "http://evil.example");
    assertThat(other.statusCode()).isEqualTo(403);
    HttpResponse<String> site =
        desk.post(
            "/examples", "application/x-www-form-urlencoded", "", "Sec-Fetch-Site", "cross-site");
    assertThat(site.statusCode()).isEqualTo(403);
  }

  private static HttpResponse<String> form(String path, String name, String value) {
    String edge = "edge-7d1a";
    return desk.post(
        path,
        "multipart/form-data; boundary=" + edge,
        "--"
            + edge
            + "\r\nContent-Disposition: form-data; name=\""
            + name
            + "\"\r\n\r\n"
            + value
            + "\r\n--"
            + edge
            + "--\r\n");
  }
}
