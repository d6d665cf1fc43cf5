package org.chancery.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A real browser: one for all tests, a new context for every page, nothing kept. */
final class OpenBrowser {
  private static OpenBrowser shared;

  private static final List<String> PLACES =
      List.of(
          "/usr/bin/chromium",
          "/usr/bin/chromium-browser",
          "/usr/bin/google-chrome",
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

  /** Containers have no sandbox to give and little shared memory; nothing is asked of the net. */
  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-dev-shm-usage",
          "--disable-gpu",
          "--disable-extensions",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--no-first-run");

  /** Milliseconds to wait for anything: long, for machines that do much else. */
  private static final double PATIENCE = 60_000;

  private final Playwright playwright;
  private final Browser browser;
  private final List<String> complaints = new ArrayList<>();
  private Optional<BrowserContext> context = Optional.empty();

  private OpenBrowser(Path program) {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(program)
                    .setHeadless(true)
                    .setTimeout(120_000)
                    .setArgs(FLAGS));
  }

  /**
   * The browser of this machine, opened on the first call; where there is none tests are skipped.
   */
  static synchronized OpenBrowser shared() {
    Optional<Path> found =
        Stream.concat(Stream.ofNullable(System.getenv("CHANCERY_BROWSER")), PLACES.stream())
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst();
    assumeTrue(
        found.isPresent(),
        "no browser found: install chromium, or name one in CHANCERY_BROWSER, to test the pages");
    if (shared == null) {
      OpenBrowser open = new OpenBrowser(found.get());
      PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
      Runtime.getRuntime().addShutdownHook(new Thread(open::close));
      shared = open;
    }
    return shared;
  }

  /** How a page is looked at. */
  record Look(int width, ColorScheme scheme, boolean scripts) {
    static final Look WIDE = new Look(1280, ColorScheme.LIGHT, true);
    static final Look PHONE_AT_NIGHT = new Look(390, ColorScheme.DARK, true);
    static final Look WITHOUT_SCRIPTS = new Look(1280, ColorScheme.LIGHT, false);
  }

  /** A page in a context of its own; the one before is closed. */
  Page page(String base, Look look) {
    context.ifPresent(BrowserContext::close);
    BrowserContext fresh =
        browser.newContext(
            new Browser.NewContextOptions()
                .setBaseURL(base)
                .setViewportSize(look.width(), 900)
                .setColorScheme(look.scheme())
                .setJavaScriptEnabled(look.scripts()));
    context = Optional.of(fresh);
    fresh.setDefaultTimeout(PATIENCE);
    Page page = fresh.newPage();
    page.onConsoleMessage(this::hear);
    page.onPageError(complaints::add);
    page.onDialog(this::dismiss);
    return page;
  }

  private void hear(ConsoleMessage message) {
    if (message.type().equals("error")) {
      complaints.add(message.text() + " " + message.location());
    }
  }

  private void dismiss(Dialog dialog) {
    complaints.add("dialog: " + dialog.message());
    dialog.dismiss();
  }

  /** Forgets that an answer had this status, since it was asked for. */
  void expected(int status) {
    complaints.removeIf(c -> c.contains("status of " + status));
  }

  /** Closes the page; fails if it complained of anything, as of a script that was refused. */
  void quiet() {
    context.ifPresent(BrowserContext::close);
    context = Optional.empty();
    List<String> heard = List.copyOf(complaints);
    complaints.clear();
    assertThat(heard).isEmpty();
  }

  private void close() {
    browser.close();
    playwright.close();
  }
}
