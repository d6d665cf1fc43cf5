package org.chancery.gather.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.chancery.gather.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadPageTest {
  private static Page read(String html) {
    return ReadPage.read(html, Optional.of("https://post.example/2024/news"));
  }

  @Test
  void finds_the_paragraphs_and_nothing_around_them() {
    assertThat(read(Texts.page("", Texts.article())).text()).isEqualTo(Texts.text());
  }

  @Test
  void finds_an_article_of_bare_text_and_breaks() {
    String article =
        "<div id=story><h1>Norland and Suderia to reopen embassies</h1>%s<br><br>%s<br><br>%s</div>"
            .formatted(Texts.LEAD, Texts.SECOND, Texts.THIRD);
    assertThat(read(Texts.page("", article)).text()).isEqualTo(Texts.text());
  }

  @Test
  void ends_with_the_element_that_the_page_calls_the_body() {
    String article =
        "<main><div class=\"story__body\">%s</div><div><p>Ada North has been our envoy to the north for ten years now.</p></div></main>"
            .formatted(Texts.article());
    assertThat(read(Texts.page("", article)).text()).isEqualTo(Texts.text());
  }

  @Test
  void takes_off_what_stands_before_and_after_the_stated_text() {
    String stated = Texts.text().replace("\n\n", " ");
    String data =
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\"%s\"}</script>"
            .formatted(stated);
    String more =
        "<p>Our readers also liked the long story of the lighthouse keeper.</p></article>";
    String article = Texts.article().replace("</article>", more);
    assertThat(read(Texts.page(data, article)).text()).isEqualTo(Texts.text());
    String cut = data.replace(stated, stated.substring(0, stated.length() / 3) + "…");
    assertThat(read(Texts.page(cut, article)).text()).startsWith(Texts.text());
  }

  @Test
  void keeps_the_article_where_its_own_wrapper_has_a_name_of_furniture() {
    String article = "<div class=\"with-comments sidebar\">" + Texts.article() + "</div>";
    assertThat(read(Texts.page("", article)).text()).isEqualTo(Texts.text());
  }

  @Test
  void takes_byline_date_and_picture_credit_for_no_text() {
    String article =
        Texts.article()
            .replace("</h1>", "</h1><p>By Ada North</p><p>June 18, 2024 at 5 pm</p>")
            .replace("</article>", "<p>Photo: Northern Post</p></article>");
    assertThat(read(Texts.page("", article)).text()).isEqualTo(Texts.text());
  }

  @Test
  void puts_back_a_lead_that_cleaning_lost() {
    String data =
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\"%s\"}</script>"
            .formatted(Texts.LEAD + " " + Texts.SECOND);
    String article =
        "<div class=\"promo\"><p>%s</p></div><article><p>%s</p><p>%s</p></article>"
            .formatted(Texts.LEAD, Texts.SECOND, Texts.THIRD);
    assertThat(read(Texts.page(data, article)).text()).isEqualTo(Texts.text());
  }

  @Test
  void takes_the_stated_text_where_the_page_holds_almost_none() {
    String body = (Texts.LEAD + " " + Texts.SECOND + " " + Texts.THIRD + " ").repeat(2).strip();
    String data =
        "<script type='application/ld+json'>{\"@graph\":[{\"@type\":[\"Thing\",\"NewsArticle\"],\"articleBody\":\"%s\"}]}</script>"
            .formatted(body);
    assertThat(
            read("<html><head>" + data + "</head><body><p>Loading the page now.</p></body></html>")
                .text())
        .isEqualTo(body);
  }

  @Test
  void reads_credits_from_linked_data() {
    String data =
        """
        <script type="application/ld+json">
        {"@context":"https://schema.org","@type":"NewsArticle","headline":"Embassies &amp; envoys",
         "author":[{"@type":"Person","name":"Ada North"},{"@type":"Person","name":"Ben South"}],
         "publisher":{"@type":"Organization","name":"The Northern Post"},
         "datePublished":"2024-06-18T23:30:00-0400"}
        </script>
        <meta property="og:title" content="Another title">
        <link rel="canonical" href="https://post.example/2024/embassies">
        """;
    Page page = read(Texts.page(data, Texts.article()));
    assertThat(page.headline()).contains("Embassies & envoys");
    assertThat(page.byline()).contains("Ada North, Ben South");
    assertThat(page.publisher()).contains("The Northern Post");
    assertThat(page.url()).contains("https://post.example/2024/embassies");
    assertThat(page.published())
        .contains(Moment.of(OffsetDateTime.parse("2024-06-18T23:30:00-04:00")));
    assertThat(page.published().orElseThrow().day()).isEqualTo(LocalDate.of(2024, 6, 18));
  }

  @Test
  void reads_credits_from_meta_elements_and_takes_the_site_off_the_headline() {
    String head =
        """
        <title>x</title><meta property="og:title" content="Embassies reopen | The Northern Post">
        <meta property="og:site_name" content="The Northern Post"><meta name="author" content="By Ada North">
        <meta property="article:published_time" content="2024-06-18T08:00:00Z">
        """;
    Page page = read(Texts.page(head, Texts.article()));
    assertThat(page.headline()).contains("Embassies reopen");
    assertThat(page.publisher()).contains("The Northern Post");
    assertThat(page.byline()).contains("Ada North");
    assertThat(page.published().flatMap(Moment::time))
        .contains(OffsetDateTime.parse("2024-06-18T08:00:00Z"));
  }

  @ParameterizedTest
  @CsvSource({
    "'<time datetime=\"2024-06-18T10:00+02:00\">yesterday</time>'",
    "'<span class=\"posted-on\">Posted on June 18, 2024</span>'",
    "'<p>Tuesday 18 June 2024</p>'",
    "'<p itemprop=\"datePublished\" content=\"2024-06-18\">today</p>'"
  })
  void reads_dates_that_are_marked_or_seen(String date) {
    Page page = read(Texts.page("", Texts.article().replace("</h1>", "</h1>" + date)));
    assertThat(page.published().map(Moment::day)).contains(LocalDate.of(2024, 6, 18));
  }

  @Test
  void reads_the_date_from_the_address_and_the_publisher_from_its_host() {
    Page page =
        ReadPage.read(
            Texts.page("", Texts.article()),
            Optional.of("https://www.post.example/2024/06/18/embassies"));
    assertThat(page.published().map(Moment::day)).contains(LocalDate.of(2024, 6, 18));
    assertThat(page.publisher()).contains("post.example");
  }

  @Test
  void says_no_date_where_there_is_none() {
    assertThat(read(Texts.page("", Texts.article())).published()).isEmpty();
  }

  @Test
  void another_sites_canonical_address_is_not_the_pages() {
    String head = "<link rel=canonical href=\"https://other.example/x\">";
    assertThat(read(Texts.page(head, Texts.article())).url())
        .contains("https://post.example/2024/news");
  }

  @Test
  void a_row_of_data_is_one_line() {
    String table =
        "<table><tr><th>Party</th><th>Seats</th></tr><tr><td>Greens</td><td>41</td></tr></table>";
    Page page = read(Texts.page("", Texts.article().replace("</article>", table + "</article>")));
    assertThat(page.text()).contains("Greens 41");
  }

  @Test
  void deep_nesting_and_broken_markup_end_in_a_text() {
    String deep = "<div>".repeat(20_000) + "<p>" + Texts.LEAD + "</p>";
    assertThat(read("<html><body>" + deep).text()).isEqualTo(Texts.LEAD);
  }

  @Property(tries = 200)
  void any_string_is_read_without_failing(@ForAll String html) {
    assertThat(read("<p>" + html + "<").text()).isNotNull();
    assertThat(read(html)).isEqualTo(read(html));
  }
}
