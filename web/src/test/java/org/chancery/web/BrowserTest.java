package org.chancery.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The desk in a real browser: the ways of an analyst, and axe on every page. With {@code
 * -Dchancery.pictures=FOLDER} each page is also photographed, wide and narrow, light and dark.
 */
class BrowserTest {
  private static final List<String> PLACES =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

  private static OpenDesk desk;
  private static Playwright playwright;
  private static Browser browser;
  private final List<String> console = new ArrayList<>();
  private BrowserContext context;
  private Page page;

  @BeforeAll
  static void open() {
    Optional<Path> found =
        Stream.concat(Stream.ofNullable(System.getenv("CHANCERY_BROWSER")), PLACES.stream())
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst();
    assumeTrue(
        found.isPresent(),
        "no browser found: install chromium, or name one in CHANCERY_BROWSER, to test the pages");
    desk = OpenDesk.shared();
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(found.get())
                    .setHeadless(true)
                    .setTimeout(120_000)
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));
  }

  @AfterAll
  static void close() {
    if (playwright != null) {
      browser.close();
      playwright.close();
    }
  }

  @BeforeEach
  void page() {
    page(1280, ColorScheme.LIGHT, true);
  }

  private void page(int width, ColorScheme scheme, boolean scripts) {
    if (context != null) {
      context.close();
    }
    context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setBaseURL(desk.base)
                .setViewportSize(width, 900)
                .setColorScheme(scheme)
                .setJavaScriptEnabled(scripts));
    context.setDefaultTimeout(60_000);
    page = context.newPage();
    page.onConsoleMessage(
        m -> {
          if (m.type().equals("error")) {
            console.add(m.text());
          }
        });
    page.onPageError(console::add);
    page.onDialog(d -> console.add("dialog: " + d.message()));
  }

  @AfterEach
  void quiet() {
    if (context != null) {
      context.close();
    }
    assertThat(console).isEmpty();
    assertThat(desk.bugs).isEmpty();
  }

  @Test
  void a_pasted_report_shows_its_record() {
    page.navigate("/");
    page.fill(
        "#text", "PARIS, June 18 (Reuters) - France condemned Russia on Tuesday, officials said.");
    page.fill("#published", "2024-06-18");
    page.click("button:has-text('Read it')");
    page.waitForSelector("ol.events li");
    assertThat(page.textContent("ol.events")).contains("France").contains("Russia");
    assertThat(page.textContent(".text span.event")).contains("condemned");
    assertThat(page.textContent("main")).contains("This record is not stored");
  }

  @Test
  void loads_the_examples_and_follows_them() {
    page.navigate("/");
    page.click("button:has-text('Load the examples')");
    page.waitForSelector(".job-done");
    assertThat(page.textContent(".job")).contains("47 seen").contains("0 rejected");
  }

  @Test
  void filters_to_a_pair_and_reaches_the_words() {
    page.navigate("/stories");
    page.fill("#filter-actor", "USA");
    page.fill("#filter-recipient", "PRK");
    page.click("form.filters button");
    page.waitForURL("**/stories?**recipient=PRK**");
    page.waitForSelector("#results tbody tr");
    page.click("#results tbody tr a >> nth=0");
    page.waitForSelector("#mentions");
    assertThat(page.locator(".mentions article").count()).isPositive();
    page.click(".mentions article header a >> nth=0");
    page.waitForSelector(".text span.chosen");
    assertThat(page.textContent("dl.explanation")).contains("pattern");
  }

  @Test
  void layers_are_switched_off_and_on() {
    report();
    String on = style(".text span.event");
    page.uncheck("#layer-event");
    assertThat(style(".text span.event")).isNotEqualTo(on);
    page.check("#layer-event");
    assertThat(style(".text span.event")).isEqualTo(on);
  }

  private String style(String selector) {
    return (String) page.evalOnSelector(selector, "e => getComputedStyle(e).backgroundColor");
  }

  private void report() {
    page.navigate("/reports");
    page.click("#results tbody tr a >> nth=0");
    page.waitForSelector(".text");
  }

  @Test
  void pictures_are_drawn() {
    for (String path : List.of("/stories", "/network", "/map", "/dyads/USA/PRK")) {
      page.navigate(path);
      page.waitForSelector("[data-picture][data-done] canvas");
    }
  }

  @Test
  void what_is_malicious_stays_text() {
    page.navigate("/");
    page.fill(
        "#text",
        "<script>alert(1)</script><img src=x onerror=alert(2)> \u202Eשלום 😀 France condemned Russia."
            + " \"'&amp;");
    page.click("button:has-text('Read it')");
    page.waitForSelector(".text");
    assertThat(page.locator(".text script, .text img").count()).isZero();
    assertThat(page.textContent(".text")).contains("<script>alert(1)</script>").contains("😀");
  }

  @Test
  void works_without_scripts() {
    page(1280, ColorScheme.LIGHT, false);
    page.navigate("/stories?actor=USA");
    page.click("#results tbody tr a >> nth=0");
    page.click(".mentions article header a >> nth=0");
    assertThat(page.locator(".text span.chosen").count()).isPositive();
    page.navigate("/codebook?sentence=France+condemned+Russia.");
    assertThat(page.textContent(".tried")).contains("condemn");
  }

  @Test
  void no_page_has_serious_faults_for_those_who_cannot_see() {
    List<String> faults = new ArrayList<>();
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      page(1280, scheme, true);
      for (String path : pages()) {
        page.navigate(path);
        settle();
        AxeResults results = new AxeBuilder(page).analyze();
        for (Rule rule : results.getViolations()) {
          if (List.of("serious", "critical").contains(rule.getImpact())) {
            faults.add(
                scheme + " " + path + ": " + rule.getId() + " " + rule.getNodes().get(0).getHtml());
          }
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void every_page_fits_a_phone() {
    page(390, ColorScheme.LIGHT, true);
    List<String> wide = new ArrayList<>();
    for (String path : pages()) {
      page.navigate(path);
      Number width = (Number) page.evaluate("document.documentElement.scrollWidth");
      if (width.intValue() > 390) {
        wide.add(path + ": " + width);
      }
    }
    assertThat(wide).isEmpty();
  }

  private List<String> pages() {
    List<String> pages =
        new ArrayList<>(
            List.of(
                "/",
                "/stories",
                "/events",
                "/visits",
                "/agreements",
                "/statements",
                "/allegations",
                "/claims",
                "/actors",
                "/actors/RUS",
                "/dyads/USA/PRK",
                "/network",
                "/map",
                "/reports",
                "/rejections",
                "/ingest",
                "/codebook?sentence=France+condemned+Russia.",
                "/api",
                "/login",
                "/nothing"));
    pages.add(linked("/stories?actor=IND"));
    pages.add(linked("/events?actor=IND"));
    return pages;
  }

  /** Where the first link of a list leads. */
  private String linked(String list) {
    String html = desk.get(list, "Accept", "text/html").body();
    int table = html.indexOf("<tbody>");
    String wanted = list.startsWith("/stories") ? "href=\"/stories/" : "href=\"/reports/";
    int link = html.indexOf(wanted, table) + 6;
    return html.substring(link, html.indexOf('"', link)).replace("&amp;", "&");
  }

  private void settle() {
    if (page.locator("[data-picture]").count() > 0) {
      page.waitForTimeout(800);
    }
  }

  @Test
  void photographs_every_page_if_asked() {
    String folder = System.getProperty("chancery.pictures");
    assumeTrue(folder != null, "photographs only with -Dchancery.pictures=FOLDER");
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      for (int width : List.of(1280, 390)) {
        page(width, scheme, true);
        for (String path : pages()) {
          page.navigate(path);
          settle();
          String name = path.replaceFirst("\\?.*", "").replaceAll("\\W+", "-");
          page.screenshot(
              new Page.ScreenshotOptions()
                  .setPath(Path.of(folder, name + "-" + width + "-" + scheme + ".png")));
        }
      }
    }
    console.removeIf(m -> m.contains("404"));
  }
}
