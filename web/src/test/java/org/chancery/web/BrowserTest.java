package org.chancery.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.chancery.archive.Archive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The ways of an analyst through the desk, in a real browser. */
class BrowserTest {
  private static OpenBrowser browser;
  private static OpenDesk desk;

  @BeforeAll
  static void open() {
    browser = OpenBrowser.shared();
    desk = OpenDesk.shared();
  }

  @AfterEach
  void quiet() {
    browser.quiet();
    assertThat(desk.bugs).isEmpty();
  }

  private static Page page() {
    return browser.page(desk.base, OpenBrowser.Look.WIDE);
  }

  @Test
  void a_pasted_report_shows_its_record() {
    Page page = page();
    page.navigate("/");
    page.fill(
        "#text", "PARIS, June 18 (Reuters) - France condemned Russia on Tuesday, officials said.");
    page.fill("#published", "2024-06-18");
    page.click("button:has-text('Read it')");
    assertThat(page.locator("ol.events")).containsText("France");
    assertThat(page.locator("ol.events")).containsText("Russia");
    assertThat(page.locator(".text span.event").first()).containsText("condemned");
    assertThat(page.locator("main")).containsText("This record is not stored");
  }

  @Test
  void an_empty_archive_offers_the_examples_and_closes_whole() {
    OpenDesk fresh = OpenDesk.empty(Optional.empty());
    Page page = browser.page(fresh.base, OpenBrowser.Look.WIDE);
    page.navigate("/");
    assertThat(page.locator("main")).containsText("It is empty");
    page.click("button:has-text('Load the examples')");
    assertThat(page.locator(".job")).containsText("the examples");
    page.navigate("about:blank");
    fresh.desk.close();
    try (Archive archive = Archive.open(fresh.archive())) {
      assertThat(archive.verify()).isEmpty();
    }
    assertThat(fresh.bugs).isEmpty();
    fresh.close();
  }

  @Test
  void loads_the_examples_and_tells_how_it_goes() {
    Page page = page();
    page.navigate("/");
    page.click("button:has-text('Load the examples')");
    page.waitForSelector(".job-done");
    assertThat(page.locator(".job")).containsText("47 seen");
    assertThat(page.locator(".job")).containsText("0 rejected");
  }

  @Test
  void filters_to_a_pair_and_reaches_the_words() {
    Page page = page();
    page.navigate("/stories");
    page.fill("#filter-actor", "USA");
    page.fill("#filter-recipient", "PRK");
    page.click("form.filters button");
    page.waitForURL("**/stories?**recipient=PRK**");
    page.click("#results tbody tr a >> nth=0");
    assertThat(page.locator(".mentions article").first()).isVisible();
    page.click(".mentions article header a >> nth=0");
    assertThat(page.locator(".text span.chosen").first()).isVisible();
    assertThat(page.locator("dl.explanation")).containsText("pattern");
  }

  @Test
  void layers_are_switched_off_and_on() {
    Page page = page();
    page.navigate("/reports");
    page.click("#results tbody tr a >> nth=0");
    String on = style(page);
    page.uncheck("#layer-event");
    assertThat(style(page)).isNotEqualTo(on);
    page.check("#layer-event");
    assertThat(style(page)).isEqualTo(on);
  }

  private static String style(Page page) {
    return (String)
        page.evalOnSelector(".text span.event", "e => getComputedStyle(e).backgroundColor");
  }

  @Test
  void pictures_are_drawn() {
    Page page = page();
    for (String path : List.of("/stories", "/network", "/map", "/dyads/USA/PRK")) {
      page.navigate(path);
      page.waitForSelector("[data-picture][data-done] canvas");
    }
  }

  @Test
  void what_is_malicious_stays_text() {
    Page page = page();
    page.navigate("/");
    page.fill(
        "#text",
        "PARIS, June 18 (Reuters) - France condemned Russia on Tuesday, officials said in a"
            + " statement.\n<script>alert(1)</script><img src=x onerror=alert(2)>\u202Eשלום 😀"
            + " \"'&amp;</textarea><script>alert(3)</script>");
    page.click("button:has-text('Read it')");
    assertThat(page.locator(".text")).containsText("<script>alert(1)</script>");
    assertThat(page.locator(".text")).containsText("😀");
    assertThat(page.locator("main script, main img")).hasCount(0);
  }

  @Test
  void a_text_of_five_megabytes_is_refused_with_the_limit() {
    Page page = page();
    page.navigate("/");
    page.evalOnSelector("#text", "e => { e.hidden = true; e.value = 'Word '.repeat(1 << 20); }");
    page.click("button:has-text('Read it')");
    assertThat(page.locator("main")).containsText("413");
    assertThat(page.locator("main")).containsText("200000 are coded at once");
    browser.expected(413);
  }

  @Test
  void a_file_is_uploaded_and_found_again() {
    Page page = page();
    page.navigate("/ingest");
    String text = "LIMA, May 3 (AFP) - Peru praised Chile on Monday, calling it a quixotic ally.";
    page.setInputFiles(
        "#files",
        new FilePayload(
            "../<b>odd</b> name.txt", "text/plain", text.getBytes(StandardCharsets.UTF_8)));
    page.fill("#published", "2022-05-03");
    page.click("button:has-text('Put in')");
    page.waitForSelector(".job-done");
    assertThat(page.locator(".job")).containsText("0 rejected");
    page.navigate("/reports?text=quixotic+ally");
    page.click("#results tbody tr a >> nth=0");
    assertThat(page.locator(".text")).containsText("quixotic");
  }

  @Test
  void works_without_scripts() {
    Page page = browser.page(desk.base, OpenBrowser.Look.WITHOUT_SCRIPTS);
    page.navigate("/");
    page.fill("#text", "PARIS, June 18 (Reuters) - France condemned Russia on Tuesday.");
    page.click("button:has-text('Read it')");
    page.click("button:has-text('Keep it')");
    assertThat(page.locator(".job")).isVisible();
    page.navigate("/stories");
    page.fill("#filter-actor", "USA");
    page.click("form.filters button");
    page.click("#results tbody tr a >> nth=0");
    page.click(".mentions article header a >> nth=0");
    assertThat(page.locator(".text span.chosen").first()).isVisible();
    page.navigate("/codebook?sentence=France+condemned+Russia.");
    assertThat(page.locator(".tried")).containsText("condemn");
  }

  @Test
  void a_token_is_asked_for_once() {
    String token = "a-token-of-24-characters";
    try (OpenDesk guarded = OpenDesk.empty(Optional.of(token))) {
      Page page = browser.page(guarded.base, OpenBrowser.Look.WIDE);
      page.navigate("/stories");
      assertThat(page.locator("main")).containsText("Token wanted");
      page.click("text=Show the token");
      page.fill("#token", "another-token-of-24-chars");
      page.click("button:has-text('Open')");
      assertThat(page.locator("[role=alert]")).containsText("That is not the token");
      page.fill("#token", token);
      page.click("button:has-text('Open')");
      assertThat(page.locator("h1")).containsText("Who did what to whom");
      page.navigate("/stories");
      assertThat(page.locator("h1")).hasText("Stories");
      page.navigate("about:blank");
    }
    browser.expected(401);
  }
}
