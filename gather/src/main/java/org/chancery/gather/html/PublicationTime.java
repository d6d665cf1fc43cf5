package org.chancery.gather.html;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds when a page's article was published where JSON-LD doesn't say it: in meta elements, marked
 * elements, the address, and at last in dates that stand there to be seen.
 */
final class PublicationTime {
  private static final Pattern DATED_PATH =
      Pattern.compile(
          "(?i)/((?:19|20)\\d{2})[/-](\\d{1,2}|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[/-](\\d{1,2})(?:[/-]|$)");
  private static final String VISIBLE =
      "[class*=publish i], [class*=date i], [class*=time i], [class*=posted i], [id*=date i], [class*=byline i], [class*=meta i]";

  private final Document page;
  private final Meta meta;
  private final Optional<String> url;

  PublicationTime(Document page, Meta meta, Optional<String> url) {
    this.page = page;
    this.meta = meta;
    this.url = url;
  }

  /** The moment or day, absent if the page says none. */
  Optional<Moment> find() {
    return dated(
            "article:published_time",
            "og:article:published_time",
            "og:published_time",
            "datepublished",
            "parsely-pub-date",
            "sailthru.date",
            "dc.date.issued",
            "dcterms.created",
            "dc.date",
            "dcterms.date",
            "publish-date",
            "publish_date",
            "publication_date",
            "article_date_original",
            "cxenseparse:recs:publishtime",
            "pubdate",
            "article.published",
            "originalpublicationdate",
            "date")
        .or(() -> marked("[itemprop=datePublished]"))
        .or(
            () ->
                marked(
                    "time[pubdate], time[class*=publish i], article time[datetime], time[datetime]"))
        .or(this::fromAddress)
        .or(this::visibleDate);
  }

  private Optional<Moment> dated(String... names) {
    return Arrays.stream(names)
        .map(meta::first)
        .flatMap(Optional::stream)
        .map(Moment::read)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Moment> marked(String query) {
    return page.select(query).stream()
        .flatMap(e -> List.of(e.attr("datetime"), e.attr("content"), e.text()).stream())
        .filter(s -> !s.isBlank() && s.length() < 80)
        .map(Moment::read)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Moment> fromAddress() {
    return url.map(DATED_PATH::matcher)
        .filter(Matcher::find)
        .flatMap(
            m ->
                Character.isDigit(m.group(2).charAt(0))
                    ? Moment.read(two(m.group(1)) + "-" + two(m.group(2)) + "-" + two(m.group(3)))
                    : Moment.read(m.group(3) + " " + m.group(2) + " " + m.group(1)));
  }

  private static String two(String digits) {
    return digits.length() == 1 ? "0" + digits : digits;
  }

  private Optional<Moment> visibleDate() {
    return page.select(VISIBLE).stream()
        .map(Element::text)
        .filter(s -> s.length() > 5 && s.length() < 120)
        .map(Moment::read)
        .flatMap(Optional::stream)
        .findFirst()
        .or(this::shortBlock);
  }

  /** A date that stands by itself or in a few words, above or below the article. */
  private Optional<Moment> shortBlock() {
    return Blocks.of(page.body()).stream()
        .filter(b -> b.words() <= 12 && b.text().length() < 90)
        .map(b -> Moment.read(b.text()))
        .flatMap(Optional::stream)
        .findFirst();
  }
}
