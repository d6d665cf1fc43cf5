package org.chancery.read;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.codebook.Codebook;
import org.chancery.model.ChanceryException;
import org.chancery.model.Header;
import org.chancery.model.Report;
import org.chancery.model.Span;

/**
 * Turns a text into a report: finds headline, date, dateline, byline, publisher, relayed outlets.
 * Thread-safe.
 */
public final class Read {
  /**
   * Characters of the longest report: 50,000 words, far more than any news report has. What a coder
   * keeps of a text grows with it; two such texts of one-letter words at once stay within 2 GB.
   */
  static final int LONGEST = 300_000;

  private final Relays relays;
  private final Language language = new Language();

  /** Names of places in capitals. */
  private final Set<String> places = new HashSet<>();

  public Read(Codebook codebook) {
    this.relays = new Relays(codebook.outlets());
    codebook.places().forEach(p -> p.names().forEach(n -> places.add(n.toUpperCase(Locale.ROOT))));
    codebook
        .countries()
        .forEach(c -> c.names().forEach(n -> places.add(n.toUpperCase(Locale.ROOT))));
  }

  /**
   * The report that a text holds.
   *
   * @throws ChanceryException of kind BAD_INPUT for a text that is empty or not English
   */
  public Report read(Source source) {
    if (source.text().isBlank()) {
      throw bad("empty-text", source.name() + ": no text in it");
    }
    if (source.text().length() > LONGEST) {
      throw bad(
          "too-large",
          "%s: %,d characters; a report may have %,d at most"
              .formatted(source.name(), source.text().length(), LONGEST));
    }
    String code = language.detect(source.text());
    if (!code.equals("eng")) {
      throw bad(
          "unsupported-language",
          source.name() + ": the text is in '" + code + "' (ISO 639-3); only English is supported");
    }
    Layout layout = Layout.of(source.text());
    Optional<Span> first = layout.paragraphs().stream().findFirst();
    Optional<Dateline> dateline =
        first.flatMap(
            s ->
                Dateline.read(slice(source.text(), s))
                    .filter(d -> isPlace(d, source.text(), s))
                    .or(() -> credit(slice(source.text(), s))));
    int length =
        dateline.map(d -> points(slice(source.text(), first.orElseThrow()), d.length())).orElse(0);
    Optional<Lines> own =
        dateline.isPresent()
            ? Optional.empty()
            : layout.furniture().stream().filter(l -> Dateline.isWhole(l.text())).findFirst();
    Header header =
        own.isPresent()
            ? header(
                source,
                layout,
                Dateline.read(own.get().text()),
                own.map(Lines::span),
                length(own.get()))
            : header(source, layout, dateline, first, length);
    String id = source.id().orElseGet(() -> hash(source.text()));
    return new Report(id, source.text(), header, layout.blocks(length));
  }

  /** An outlet that we know of, "(Reuters) - "; "(Applause) - " is none. */
  private Optional<Dateline> credit(String paragraph) {
    return Dateline.credit(paragraph).filter(d -> d.agency().flatMap(relays::outlet).isPresent());
  }

  /**
   * Whether a dateline names a place, where nothing but a colon tells: "ISLAMABAD: The minister",
   * but not "MACRON: We will".
   */
  private boolean isPlace(Dateline line, String text, Span paragraph) {
    String words = slice(text, paragraph).substring(0, line.length()).trim();
    boolean bare = words.equals(line.place() + ":");
    return !bare || places.contains(line.place().toUpperCase(Locale.ROOT));
  }

  private static int length(Lines line) {
    return line.span().length();
  }

  private static int points(String text, int units) {
    return text.codePointCount(0, units);
  }

  private static String slice(String text, Span span) {
    int begin = text.offsetByCodePoints(0, span.begin());
    return text.substring(begin, text.offsetByCodePoints(begin, span.length()));
  }

  private Header header(
      Source source, Layout layout, Optional<Dateline> dateline, Optional<Span> first, int length) {
    Optional<LocalDate> published = source.published().or(() -> dateLine(layout));
    Optional<String> headline = source.headline().or(() -> layout.headline().map(Lines::text));
    Optional<String> byline =
        source
            .imprint()
            .byline()
            .or(
                () ->
                    layout.furniture().stream()
                        .map(Lines::text)
                        .filter(Layout::isByline)
                        .findFirst());
    Optional<LocalDate> filed =
        dateline.flatMap(Dateline::date).flatMap(words -> filed(words, published));
    Optional<Header.Dateline> line =
        dateline
            .filter(d -> !d.place().isEmpty())
            .map(
                d ->
                    new Header.Dateline(
                        d.place(),
                        filed,
                        new Span(
                            first.orElseThrow().begin(), first.orElseThrow().begin() + length)));
    Optional<String> agency =
        dateline.flatMap(Dateline::agency).map(a -> relays.outlet(a).orElse(a));
    Optional<String> publisher = source.publisher().or(() -> agency);
    return new Header(
        source.url(),
        publisher,
        relayed(source.text(), publisher, agency),
        headline,
        published.or(() -> filed),
        line,
        byline);
  }

  private List<String> relayed(String text, Optional<String> publisher, Optional<String> agency) {
    List<String> relayed = new ArrayList<>();
    agency.filter(a -> !publisher.map(a::equals).orElse(false)).ifPresent(relayed::add);
    Optional<String> own = publisher.flatMap(relays::outlet).or(() -> publisher);
    for (String outlet : relays.find(text)) {
      if (!relayed.contains(outlet) && !own.map(outlet::equals).orElse(false)) {
        relayed.add(outlet);
      }
    }
    return relayed;
  }

  private static Optional<LocalDate> dateLine(Layout layout) {
    for (Lines line : layout.furniture()) {
      Optional<LocalDate> date = Dates.find(line.text());
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  /** The dateline's own year, or the one that brings it nearest to the publication. */
  private static Optional<LocalDate> filed(String words, Optional<LocalDate> published) {
    return Dates.find(words).or(() -> published.flatMap(p -> Dates.near(words, p)));
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private static ChanceryException bad(String code, String message) {
    return new ChanceryException(ChanceryException.Kind.BAD_INPUT, code, message);
  }
}
