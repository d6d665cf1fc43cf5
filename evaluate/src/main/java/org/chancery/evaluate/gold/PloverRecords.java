package org.chancery.evaluate.gold;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** PLOVER's gold standard records (Open Event Data Alliance, 2016), types renamed to today's. */
public final class PloverRecords {
  /** Names of the 2016 draft that today's ontology has renamed or taken into others. */
  private static final Map<String, String> RENAMED =
      Map.of(
          "DEMAND", "REQUEST",
          "DISAPPROVE", "ACCUSE",
          "INVESTIGATE", "ACCUSE",
          "FIGHT", "ASSAULT");

  private PloverRecords() {}

  /**
   * Somebody who takes part.
   *
   * @param words the words for them
   * @param country ISO 3166-1 alpha-3 or PLOVER's code; empty where the gold gives none
   * @param sector first PLOVER sector; empty for none
   */
  public record Party(String words, String country, String sector) {}

  /**
   * A coded sentence.
   *
   * @param id the gold's id
   * @param text the sentence
   * @param date day of the record; absent where it is none of the calendar
   * @param type today's PLOVER type
   * @param sources those who act
   * @param targets those acted upon; empty for acts of several together
   */
  public record Coded(
      String id,
      String text,
      Optional<LocalDate> date,
      String type,
      List<Party> sources,
      List<Party> targets) {
    public Coded {
      sources = List.copyOf(sources);
      targets = List.copyOf(targets);
    }
  }

  /** The records of a file. */
  public static List<Coded> read(Path file) {
    JsonNode array = GoldFile.json(file);
    if (!array.isArray()) {
      throw GoldFile.malformed(file, "a JSON array is wanted");
    }
    List<Coded> records = new ArrayList<>();
    for (JsonNode node : array) {
      String type = node.path("event").asText();
      String id = node.path("id").asText();
      if (id.isEmpty() || type.isEmpty() || node.path("text").asText().isEmpty()) {
        throw GoldFile.malformed(file, "record " + records.size() + " lacks id, event or text");
      }
      records.add(
          new Coded(
              id,
              node.path("text").asText(),
              day(node.path("date").asText()),
              RENAMED.getOrDefault(type, type),
              parties(node.path("source")),
              parties(node.path("target"))));
    }
    return records;
  }

  private static List<Party> parties(JsonNode list) {
    List<Party> parties = new ArrayList<>();
    for (JsonNode node : list) {
      String sector = node.path("sector").asText("");
      parties.add(
          new Party(
              node.path("actorText").asText(),
              node.path("code").asText(""),
              sector.length() > 3 ? sector.substring(0, 3) : sector));
    }
    return parties;
  }

  private static Optional<LocalDate> day(String value) {
    try {
      return Optional.of(LocalDate.parse(value));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
