package org.chancery.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.codebook.Codebook;
import org.chancery.codebook.Country;
import org.chancery.codebook.Leader;
import org.chancery.codebook.Organisation;
import org.chancery.codebook.Outlet;

/**
 * Every name of the codebook's actors, found by longest match with case. Immutable, safe for
 * threads.
 */
final class Lexicon {
  /** What a name stands for. */
  sealed interface Sense {
    record OfCountry(Country country, How how) implements Sense {}

    record OfOrganisation(Organisation organisation) implements Sense {}

    record OfLeader(Leader leader) implements Sense {}

    record OfOutlet(Outlet outlet) implements Sense {}
  }

  /** How a word stands for a country. */
  enum How {
    NAME,
    ADJECTIVE,
    DEMONYM,
    SEAT,
    METONYM
  }

  /** A name and what it may stand for. */
  record Entry(String name, List<Sense> senses) {}

  private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

  Lexicon(Codebook codebook) {
    Map<String, Entry> entries = new HashMap<>();
    for (Country country : codebook.countries()) {
      add(entries, country.names(), new Sense.OfCountry(country, How.NAME));
      add(entries, country.adjectives(), new Sense.OfCountry(country, How.ADJECTIVE));
      add(entries, country.demonyms(), new Sense.OfCountry(country, How.DEMONYM));
      add(entries, country.seats(), new Sense.OfCountry(country, How.SEAT));
      add(entries, country.epithets().metonyms(), new Sense.OfCountry(country, How.METONYM));
    }
    for (Organisation organisation : codebook.organisations()) {
      add(entries, organisation.names(), new Sense.OfOrganisation(organisation));
      add(entries, organisation.adjectives(), new Sense.OfOrganisation(organisation));
    }
    for (Leader leader : codebook.leaders()) {
      add(entries, List.of(leader.name()), new Sense.OfLeader(leader));
      add(entries, leader.aliases(), new Sense.OfLeader(leader));
    }
    for (Outlet outlet : codebook.outlets()) {
      add(entries, outlet.names(), new Sense.OfOutlet(outlet));
    }
    for (Entry entry : entries.values()) {
      byFirstWord.computeIfAbsent(firstWord(entry.name(), 0), k -> new ArrayList<>()).add(entry);
    }
    byFirstWord
        .values()
        .forEach(
            list ->
                list.sort(
                    Comparator.<Entry>comparingInt(e -> -e.name().length())
                        .thenComparing(Entry::name)));
  }

  private static void add(Map<String, Entry> entries, List<String> names, Sense sense) {
    for (String name : names) {
      entries.computeIfAbsent(name, n -> new Entry(n, new ArrayList<>())).senses().add(sense);
    }
  }

  /** The names that begin at a position of a text, longest first. */
  List<Entry> at(String text, int position) {
    List<Entry> found = new ArrayList<>();
    for (Entry entry : byFirstWord.getOrDefault(firstWord(text, position), List.of())) {
      if (stands(entry.name(), text, position)) {
        found.add(entry);
      }
    }
    return found;
  }

  private static boolean stands(String name, String text, int position) {
    if (position + name.length() > text.length()) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      char wanted = name.charAt(i);
      char there = text.charAt(position + i);
      boolean same =
          wanted == there
              || (wanted == ' ' && Character.isWhitespace(there))
              || (wanted == '\'' && there == '’');
      if (!same) {
        return false;
      }
    }
    return true;
  }

  private static String firstWord(String text, int from) {
    int end = from;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return text.substring(from, Math.max(end, Math.min(from + 1, text.length())));
  }
}
