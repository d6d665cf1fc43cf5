package org.chancery.gather.html;

import java.net.URI;
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

  private final Document page;
  private final LinkedData data;
  private final Meta meta;
  private final Optional<String> address;

  Credits(Document page, LinkedData data, Optional<String> address) {
    this.page = page;
    this.data = data;
    this.meta = new Meta(page);
    this.address = address;
  }

  /** The page's own address for itself if it is of the same host, else the one it was found at. */
  Optional<String> url() {
    Optional<String> own =
        Optional.of(page.select("link[rel=canonical]").attr("href"))
            .filter(Credits::isWeb)
            .or(() -> meta.first("og:url").filter(Credits::isWeb));
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
        .or(
            () ->
                meta.first(
                    "og:title", "twitter:title", "parsely-title", "sailthru.title", "dc.title"))
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
                meta.first(
                        "og:site_name",
                        "application-name",
                        "dc.publisher",
                        "publisher",
                        "copyright")
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
                meta.first(
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
        .or(() -> new PublicationTime(page, meta, url()).find());
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
