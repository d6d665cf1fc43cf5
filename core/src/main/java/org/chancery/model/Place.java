package org.chancery.model;

import java.util.Optional;

/**
 * A place named in a report.
 *
 * @param span the words; absent for none is not possible, a place is always mentioned
 * @param sentence index of the sentence
 * @param name its usual English name
 * @param country ISO 3166-1 alpha-3 of the state it lies in; absent for waters and regions of
 *     several states
 * @param feature to which level it is known: {@code country}, {@code capital}, {@code city}, {@code
 *     region}, {@code area}
 * @param point where it lies; absent where only the name is known
 * @param geonames GeoNames id; absent where it has none
 */
public record Place(
    Span span,
    int sentence,
    String name,
    Optional<String> country,
    String feature,
    Optional<Point> point,
    Optional<Integer> geonames) {
  /**
   * Degrees of WGS 84.
   *
   * @param latitude -90 … 90, north positive
   * @param longitude -180 … 180, east positive
   */
  public record Point(double latitude, double longitude) {
    public Point {
      if (!(latitude >= -90 && latitude <= 90 && longitude >= -180 && longitude <= 180)) {
        throw new IllegalArgumentException("not a point: " + latitude + ", " + longitude);
      }
    }
  }
}
