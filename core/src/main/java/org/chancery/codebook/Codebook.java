package org.chancery.codebook;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everything Chancery knows about the world and about the language of diplomacy and conflict.
 * Immutable and safe for any number of threads.
 *
 * @param hash SHA-256 of all files in order of path, in hex
 * @param ontology types, modes, CAMEO codes
 * @param classes named sets of lemmas
 * @param predicates ways of saying that an event happens, in order of id
 * @param cues words that say who asserts and how surely
 * @param people countries, organisations, offices, leaders, outlets
 * @param places gazetteer, in order of file and line
 */
public record Codebook(
    String hash,
    Ontology ontology,
    Map<String, Set<String>> classes,
    List<Predicate> predicates,
    List<Cue> cues,
    People people,
    List<GazetteerEntry> places) {
  public Codebook {
    classes = Map.copyOf(classes);
    predicates = List.copyOf(predicates);
    cues = List.copyOf(cues);
    places = List.copyOf(places);
  }

  /** Who there is on the world stage. */
  public record People(
      List<Country> countries,
      List<Organisation> organisations,
      List<SectorTerm> sectors,
      List<Leader> leaders,
      List<Outlet> outlets) {
    public People {
      countries = List.copyOf(countries);
      organisations = List.copyOf(organisations);
      sectors = List.copyOf(sectors);
      leaders = List.copyOf(leaders);
      outlets = List.copyOf(outlets);
    }
  }

  public List<Country> countries() {
    return people.countries();
  }

  public List<Organisation> organisations() {
    return people.organisations();
  }

  public List<SectorTerm> sectors() {
    return people.sectors();
  }

  public List<Leader> leaders() {
    return people.leaders();
  }

  public List<Outlet> outlets() {
    return people.outlets();
  }
}
