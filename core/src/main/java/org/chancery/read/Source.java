package org.chancery.read;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * A text with what is known of it from outside.
 *
 * @param name what to call it in errors: a path, or a path with a line
 * @param text the text
 * @param id the user's id
 * @param url where it was published
 * @param publisher who published it
 * @param headline its headline, if it stands outside the text
 * @param published the day on which it was published, in the publisher's own time
 * @param imprint who wrote it and when exactly it was published
 */
public record Source(
    String name,
    String text,
    Optional<String> id,
    Optional<String> url,
    Optional<String> publisher,
    Optional<String> headline,
    Optional<LocalDate> published,
    Imprint imprint) {
  /**
   * What only pages and feeds say.
   *
   * @param byline who wrote it, several with commas between
   * @param time the moment of publication with its offset
   */
  public record Imprint(Optional<String> byline, Optional<OffsetDateTime> time) {
    /** Nothing is known. */
    public static final Imprint NONE = new Imprint(Optional.empty(), Optional.empty());
  }

  /** A text of which neither byline nor moment is known. */
  public Source(
      String name,
      String text,
      Optional<String> id,
      Optional<String> url,
      Optional<String> publisher,
      Optional<String> headline,
      Optional<LocalDate> published) {
    this(name, text, id, url, publisher, headline, published, Imprint.NONE);
  }

  /** A text of which nothing else is known. */
  public static Source of(String name, String text) {
    return new Source(
        name,
        text,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The same with what the user gives where the source itself says nothing. */
  public Source orElse(Optional<String> otherPublisher, Optional<LocalDate> otherPublished) {
    return new Source(
        name,
        text,
        id,
        url,
        publisher.or(() -> otherPublisher),
        headline,
        published.or(() -> otherPublished),
        imprint);
  }
}
