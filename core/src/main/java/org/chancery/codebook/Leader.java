package org.chancery.codebook;

import java.util.List;

/**
 * A person in an office, one line of {@code actors/leaders.tsv}.
 *
 * @param name as agencies write it
 * @param aliases other spellings
 * @param country ISO 3166-1 alpha-3 or a PLOVER code
 * @param office in agency words, lower case
 * @param sectors PLOVER sectors
 * @param gender {@code f} or {@code m}
 * @param tenure from when to when
 */
public record Leader(
    String name,
    List<String> aliases,
    String country,
    String office,
    List<String> sectors,
    String gender,
    Tenure tenure) {}
