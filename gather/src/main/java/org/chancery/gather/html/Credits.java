package org.chancery.gather.html;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of its article, from the surest place to the least: JSON-LD, then meta elements
 * (OpenGraph, Dublin Core, and those of some publishing systems), then marked elements, then what
 * stands there to be seen.
 */
final class Credits {
  private static final Pattern BY =
      Pattern.compile(
          "(?i)^(?:(?:written|posted|published|reported)\\s+)?by:?\\s+(.{2,100}?)(?:\\s*[|•·].*)?$");
  private static final Pattern TITLE_PARTS = Pattern.compile("\\s+(?:[-|–—•·»]|::)\\s+");
  private static final Pattern DATED_PATH =
      Pattern.compile(
          "(?i)/((?:19|20)\\d{2})[/-](\\d{1,2}|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[/-](\\d{1,2})(?:[/-]|$)");
  private static final String VISIBLE =
      "[class*=publish i], [class*=date i], [class*=time i], [class*=posted i], [id*=date i], [class*=byline i], [class*=meta i]";

  private final Document page;
  private final LinkedData data;
  private final Optional<String> address;

  Credits(Document page, LinkedData data, Optional<String> address) {
    this.page = page;
    this.data = data;
    this.address = address;
  }

  /** The page's own address for itself if it is of the same host, else the one it was found at. */
  Optional<String> url() {
    Optional<String> own =
        Optional.of(page.select("link[rel=canonical]").attr("href"))
            .filter(Credits::isWeb)
            .or(() -> meta("og:url").filter(Credits::isWeb));
    return address.isEmpty()
        ? own
        : own.filter(o -> host(o).equals(host(address.get()))).or(() -> address);
  }

  /** The headline without the name of the site that many pages add to it. */
  Optional<String> headline() {
    return wholeHeadline().map(this::withoutSite);
  }

  private Optional<String> wholeHeadline() {
    return data.headline()
        .or(() -> meta("og:title", "twitter:title", "parsely-title", "sailthru.title", "dc.title"))
        .or(() -> text("[itemprop=headline]"))
        .or(this::onlyHeading)
        .or(
            () ->
                Optional.of(TITLE_PARTS.split(page.title())[0].strip()).filter(s -> !s.isEmpty()));
  }

  private String withoutSite(String headline) {
    Matcher parts = TITLE_PARTS.matcher(headline);
    int end = headline.length();
    while (parts.find()) {
      String rest = letters(headline.substring(parts.end()));
      boolean site =
          publisher()
                  .map(Credits::letters)
                  .filter(
                      p ->
                          !p.isEmpty()
                              && (p.contains(rest)
                                  || (rest.contains(p) && rest.length() < p.length() + 8)))
                  .isPresent()
              || url()
                  .map(Credits::host)
                  .map(Credits::letters)
                  .filter(h -> !rest.isEmpty() && h.contains(rest))
                  .isPresent();
      end = site && parts.start() > 10 ? Math.min(end, parts.start()) : end;
    }
    return headline.substring(0, end);
  }

  private static String letters(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private Optional<String> onlyHeading() {
    return page.select("h1").size() == 1 ? text("h1") : Optional.empty();
  }

  Optional<String> publisher() {
    Predicate<String> name = s -> !isWeb(s) && s.length() < 80;
    return data.publisher()
        .filter(name)
        .or(
            () ->
                meta("og:site_name", "application-name", "dc.publisher", "publisher", "copyright")
                    .filter(name))
        .or(() -> url().map(Credits::host))
        .map(Credits::plainName)
        .filter(s -> !s.isEmpty());
  }

  private static String plainName(String name) {
    return name.replaceFirst("^(?:©|\\(c\\)|Copyright|@)[\\s\\d]*", "").strip();
  }

  Optional<String> byline() {
    Predicate<String> name = s -> !isWeb(s) && s.length() <= 200;
    return data.authors()
        .filter(name)
        .or(
            () ->
                meta(
                        "author",
                        "parsely-author",
                        "sailthru.author",
                        "dc.creator",
                        "article:author",
                        "byl")
                    .filter(name))
        .or(
            () ->
                text("a[rel=author], [itemprop=author] [itemprop=name], [itemprop=author]")
                    .filter(name))
        .or(this::visibleByline)
        .map(Credits::withoutBy);
  }

  private Optional<String> visibleByline() {
    return page.select("[class*=byline i], [class*=author i], p, span, div").stream()
        .map(Element::ownText)
        .filter(s -> s.length() < 120)
        .map(BY::matcher)
        .filter(Matcher::matches)
        .map(m -> m.group(1).strip())
        .filter(s -> Character.isUpperCase(s.codePointAt(0)))
        .findFirst();
  }

  private static String withoutBy(String name) {
    Matcher matcher = BY.matcher(name);
    String plain = matcher.matches() ? matcher.group(1) : name;
    int handle = plain.indexOf(" @");
    return (handle > 0 ? plain.substring(0, handle) : plain).strip();
  }

  Optional<Moment> published() {
    return data.published()
        .flatMap(Moment::read)
        .or(
            () ->
                dated(
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
                    "date"))
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
        .map(this::meta)
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
    return url()
        .map(DATED_PATH::matcher)
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

  /** What the first of the meta elements with one of these names says, names in order. */
  Optional<String> meta(String... names) {
    for (String name : names) {
      for (String key : List.of("property", "name", "itemprop")) {
        for (Element e : page.select("meta[" + key + "]")) {
          String content = e.attr("content").replace('\u00A0', ' ').strip();
          if (e.attr(key).equalsIgnoreCase(name) && !content.isEmpty()) {
            return Optional.of(content);
          }
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> text(String query) {
    return page.select(query).stream()
        .map(e -> e.hasAttr("content") ? e.attr("content") : e.text())
        .map(String::strip)
        .filter(s -> !s.isEmpty() && s.length() < 300)
        .findFirst();
  }

  private static boolean isWeb(String value) {
    return value.startsWith("http://") || value.startsWith("https://");
  }

  private static String host(String address) {
    try {
      String host = URI.create(address.strip()).getHost();
      return host == null ? "" : host.replaceFirst("^(?:www|amp|m)\\.", "");
    } catch (IllegalArgumentException broken) {
      return "";
    }
  }
}
