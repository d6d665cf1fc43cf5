package org.chancery.codebook;

import java.util.List;
import java.util.Optional;
import org.chancery.model.Place;

/**
 * A place of {@code places/*.tsv}.
 *
 * @param geonames GeoNames id; absent where it has none
 * @param names usual English name first
 * @param country ISO 3166-1 alpha-3; absent for waters and regions of several states
 * @param admin1 first-level region
 * @param feature {@code country}, {@code capital}, {@code city}, {@code region}, {@code area}
 * @param point where it lies
 * @param population inhabitants, 0 where unknown
 */
public record GazetteerEntry(
    Optional<Integer> geonames,
    List<String> names,
    Optional<String> country,
    Optional<String> admin1,
    String feature,
    Optional<Place.Point> point,
    long population) {}
