package org.chancery.evaluate.gold;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Our own reading of a report: what a careful analyst takes out of it.
 *
 * @param report the report's file
 * @param entries what it tells
 * @param claims what can be checked
 */
public record RecordGold(Path report, List<Entry> entries, List<Claim> claims) {
  public RecordGold {
    entries = List.copyOf(entries);
    claims = List.copyOf(claims);
  }

  /**
   * One thing the report tells.
   *
   * @param id {@code E1} …
   * @param what in words
   * @param required whether a record without it is wrong
   * @param sentence number of the sentence, the first of the body is 1
   * @param content what sort of thing
   */
  public record Entry(String id, String what, boolean required, int sentence, Content content) {}

  /** What sort of thing a report tells. */
  public sealed interface Content {
    /**
     * An event.
     *
     * @param kinds types, each with mode or without; any will do
     * @param parties who did it to whom
     * @param dates EDTF, or words that are no date; several mean an event for each
     * @param held who holds it true or false
     * @param status status wanted; absent where the gold leaves it to the assertions
     */
    record Happening(
        List<String> kinds,
        Parties parties,
        List<String> dates,
        List<Held> held,
        Optional<String> status)
        implements Content {}

    /**
     * A statement.
     *
     * @param speaker who speaks
     * @param quotes words that the content must hold
     * @param date EDTF; absent where none is wanted
     */
    record Said(Party speaker, List<String> quotes, Optional<String> date) implements Content {}

    /**
     * An agreement that takes the place of others.
     *
     * @param parties who is party to it
     * @param replaces years of those it replaces
     */
    record Succession(List<Party> parties, List<String> replaces) implements Content {}
  }

  /**
   * Who did it to whom.
   *
   * @param actors those who act
   * @param recipients those acted upon
   * @param reciprocal whether every party acts on every other
   */
  public record Parties(List<Party> actors, List<Party> recipients, boolean reciprocal) {}

  /**
   * Somebody, as in {@code "RUS GOV (Vladimir Putin)"}.
   *
   * @param words all of it
   * @param country absent for those without a code
   * @param name absent where the gold gives none
   */
  public record Party(String words, Optional<String> country, Optional<String> name) {
    static Party of(String words) {
      boolean coded = words.matches("[A-Z]{3}( [A-Z]{3})*( \\(.*\\))?");
      int bracket = words.indexOf('(');
      Optional<String> name =
          bracket < 0 || !Character.isUpperCase(words.charAt(bracket + 1))
              ? Optional.empty()
              : Optional.of(words.substring(bracket + 1, words.indexOf(')')));
      return new Party(words, coded ? Optional.of(words.substring(0, 3)) : Optional.empty(), name);
    }
  }

  /**
   * That somebody holds an event true or false.
   *
   * @param by {@code publisher}, an outlet, a party, or words for somebody unnamed
   * @param affirmed true or false
   * @param certainty certain, probable, possible
   * @param tense past, present, future
   */
  public record Held(Party by, boolean affirmed, String certainty, String tense) {}

  /**
   * A claim that can be checked.
   *
   * @param words its words
   * @param sentence number of the sentence; absent for the dateline
   * @param verdict consistent, contradicted or unknown; empty where any will do
   */
  public record Claim(String words, Optional<Integer> sentence, String verdict) {}

  /** The reading in a file, and where its report is: beside it or in a folder above. */
  public static RecordGold read(Path file) {
    JsonNode root = GoldFile.json(file);
    List<Entry> entries = new ArrayList<>();
    root.path("events").forEach(node -> entries.addAll(RecordGoldJson.entries(node)));
    List<Claim> claims = new ArrayList<>();
    root.path("checkable_claims").forEach(node -> claims.add(RecordGoldJson.claim(node)));
    if (entries.isEmpty()) {
      throw GoldFile.malformed(file, "no 'events' in it");
    }
    return new RecordGold(report(file, root.path("report").asText()), entries, claims);
  }

  private static Path report(Path file, String name) {
    Path folder = file.toAbsolutePath().getParent();
    for (Path at = folder; at != null; at = at.getParent()) {
      if (!name.isEmpty() && Files.isRegularFile(at.resolve(name))) {
        return at.resolve(name);
      }
    }
    throw GoldFile.bad("no-gold", file + ": its report '" + name + "' is nowhere at or above it");
  }

  /** {@code "a; b"} as parties. */
  static List<Party> parties(String words) {
    return words.isBlank()
        ? List.of()
        : Arrays.stream(words.split(";")).map(String::trim).map(Party::of).toList();
  }
}
