package org.chancery.codebook;

import java.util.List;
import java.util.Optional;

/**
 * A news agency, newspaper or broadcaster, one line of {@code actors/outlets.tsv}.
 *
 * @param name usual name
 * @param names every name, the usual one included
 * @param kind {@code agency}, {@code newspaper}, {@code broadcaster}, {@code state-media}, {@code
 *     magazine}, {@code online}
 * @param country ISO 3166-1 alpha-3
 */
public record Outlet(String name, List<String> names, String kind, Optional<String> country) {}
