package org.chancery.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every page in a real browser: for those who can't see, and on a phone. With {@code
 * -Dchancery.pictures=FOLDER} each is also photographed, wide and narrow, light and dark.
 */
class PagesTest {
  private static OpenBrowser browser;
  private static OpenDesk desk;

  @BeforeAll
  static void open() {
    browser = OpenBrowser.shared();
    desk = OpenDesk.shared();
  }

  @AfterEach
  void quiet() {
    browser.expected(404);
    browser.quiet();
    assertThat(desk.bugs).isEmpty();
  }

  @Test
  void none_has_serious_faults_for_those_who_cannot_see() {
    Page page = browser.page(desk.base, OpenBrowser.Look.WIDE);
    List<String> faults = new ArrayList<>();
    for (String path : pages()) {
      show(page, path);
      faults.addAll(faults(path, new AxeBuilder(page)));
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void all_fit_a_phone_and_can_be_read_at_night() {
    Page page = browser.page(desk.base, OpenBrowser.Look.PHONE_AT_NIGHT);
    List<String> faults = new ArrayList<>();
    for (String path : pages()) {
      show(page, path);
      int width = (Integer) page.evaluate("document.documentElement.scrollWidth");
      if (width > 390) {
        faults.add(path + " is " + width + " wide: " + page.evaluate(WIDEST));
      }
      faults.addAll(faults(path, new AxeBuilder(page).withRules(List.of("color-contrast"))));
    }
    assertThat(faults).isEmpty();
  }

  /** What sticks out furthest, so that the fault can be found. */
  private static final String WIDEST =
      """
      [...document.querySelectorAll('main *')]
        .map(e => [e.getBoundingClientRect().right, e.outerHTML.slice(0, 120)])
        .sort((a, b) => b[0] - a[0])[0].join(' ')
      """;

  private static List<String> faults(String path, AxeBuilder axe) {
    List<String> faults = new ArrayList<>();
    for (Rule rule : axe.setLegacyMode(true).analyze().getViolations()) {
      if (List.of("serious", "critical").contains(rule.getImpact())) {
        faults.add(path + ": " + rule.getId() + " " + rule.getNodes().get(0).getHtml());
      }
    }
    return faults;
  }

  @Test
  void are_photographed_if_asked() {
    String folder = System.getProperty("chancery.pictures");
    assumeTrue(folder != null, "photographs only with -Dchancery.pictures=FOLDER");
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      for (int width : List.of(1280, 390)) {
        Page page = browser.page(desk.base, new OpenBrowser.Look(width, scheme, true));
        for (String path : pages()) {
          show(page, path);
          String name = path.replaceFirst("\\?.*", "").replaceAll("\\W+", "-");
          page.screenshot(
              new Page.ScreenshotOptions()
                  .setPath(Path.of(folder, name + "-" + width + "-" + scheme + ".png")));
        }
      }
    }
  }

  private static void show(Page page, String path) {
    page.navigate(path);
    PlaywrightAssertions.assertThat(page.locator("[data-picture]:not([data-done])")).hasCount(0);
  }

  private static List<String> pages() {
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
    pages.add(linked("/stories?actor=IND", "/stories/"));
    pages.add(linked("/events?actor=IND", "/reports/"));
    return pages;
  }

  /** Where the first link of a list that begins so leads. */
  private static String linked(String list, String begin) {
    String html = desk.get(list, "Accept", "text/html").body();
    int link = html.indexOf("href=\"" + begin, html.indexOf("<tbody>")) + 6;
    return html.substring(link, html.indexOf('"', link)).replace("&amp;", "&");
  }
}
