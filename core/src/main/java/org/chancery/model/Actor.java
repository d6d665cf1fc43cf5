package org.chancery.model;

import java.util.List;
import java.util.Optional;

/**
 * Somebody who acts or is acted upon in a report.
 *
 * @param id {@code a1}, {@code a2} … in order of first mention
 * @param name the fullest name in the report, or the words of an unnamed group
 * @param kind what sort of actor it is
 * @param affiliation the country it belongs to and what it is there
 * @param mentions where it is mentioned, in order
 * @param why how it was recognised, for the explanation
 */
public record Actor(
    String id,
    String name,
    ActorKind kind,
    Affiliation affiliation,
    List<ActorMention> mentions,
    String why) {
  public Actor {
    mentions = List.copyOf(mentions);
  }

  /**
   * Where an actor belongs.
   *
   * @param country ISO 3166-1 alpha-3, or {@code IGO}, {@code UNO}, {@code EUR}, {@code NGO},
   *     {@code ISM}, {@code IMG}, {@code MNC}; absent where the report does not say
   * @param sectors PLOVER sectors, most specific first; empty for a state as such
   * @param office office held, in the report's or the codebook's words
   */
  public record Affiliation(
      Optional<String> country, List<String> sectors, Optional<String> office) {
    public static final Affiliation NONE =
        new Affiliation(Optional.empty(), List.of(), Optional.empty());

    public Affiliation {
      sectors = List.copyOf(sectors);
    }
  }

  public Optional<String> country() {
    return affiliation.country();
  }

  public List<String> sectors() {
    return affiliation.sectors();
  }

  public Optional<String> office() {
    return affiliation.office();
  }

  /**
   * Country and sectors as the field writes them: {@code "RUS GOV"}, {@code "PRK"}, {@code "---
   * REB"}.
   */
  public String code() {
    String country = affiliation.country().orElse("---");
    return affiliation.sectors().isEmpty()
        ? country
        : country + " " + String.join(" ", affiliation.sectors());
  }
}
