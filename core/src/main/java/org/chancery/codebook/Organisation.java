package org.chancery.codebook;

import java.util.List;
import java.util.Optional;

/**
 * A named organisation, one line of {@code actors/organisations.tsv}.
 *
 * @param id short, lower case
 * @param names usual name first
 * @param kind {@code igo}, {@code alliance}, {@code armed-group}, {@code party}, {@code company},
 *     {@code ngo}, {@code body}, {@code court}, {@code agency}
 * @param code ISO 3166-1 alpha-3 of its country, or a PLOVER code such as {@code IGO}
 * @param sectors PLOVER sectors
 * @param adjectives adjectives, if any
 * @param existence when it existed
 */
public record Organisation(
    String id,
    List<String> names,
    String kind,
    Optional<String> code,
    List<String> sectors,
    List<String> adjectives,
    Tenure existence) {}
