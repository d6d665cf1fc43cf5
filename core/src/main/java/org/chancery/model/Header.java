package org.chancery.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a report says of itself, or the user says of it.
 *
 * @param url where it was published
 * @param publisher who published it, in the publisher's usual name
 * @param relays outlets that the publisher relays ("CNN reported"), in order of mention
 * @param headline its headline, whether or not the text holds it
 * @param published day of publication at the publisher; absent where unknown, never guessed
 * @param dateline where and on what day it was filed
 * @param byline who wrote it
 */
public record Header(
    Optional<String> url,
    Optional<String> publisher,
    List<String> relays,
    Optional<String> headline,
    Optional<LocalDate> published,
    Optional<Dateline> dateline,
    Optional<String> byline) {
  /** A header that says nothing. */
  public static final Header EMPTY =
      new Header(
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  public Header {
    relays = List.copyOf(relays);
  }

  /**
   * The line that opens an agency report.
   *
   * @param place as written, without country in brackets
   * @param date the day of filing, completed with the publication's year where the line gives none
   * @param span where the whole line stands
   */
  public record Dateline(String place, Optional<LocalDate> date, Span span) {}
}
