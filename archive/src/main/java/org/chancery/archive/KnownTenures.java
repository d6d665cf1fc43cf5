package org.chancery.archive;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.Tenures;
import org.chancery.model.Actor;

/** What stored reports say of offices, by last name. Immutable, safe for threads. */
final class KnownTenures implements Tenures {
  /**
   * Days for which an office is taken to be held after the last day on which a report says so. Most
   * offices last longer; a year keeps a predecessor from being taken for the successor. Before the
   * first such report nothing is known of it: a report learns nothing from the future.
   */
  private static final int HELD = 365;

  private final Map<String, List<ObjectNode>> byLastName = new HashMap<>();

  /**
   * @param rows as {@link Archive#tenures} gives them
   */
  KnownTenures(List<ObjectNode> rows) {
    for (ObjectNode row : rows) {
      byLastName
          .computeIfAbsent(lastName(row.get("person").asText()), k -> new ArrayList<>())
          .add(row);
    }
  }

  @Override
  public Optional<Known> of(String name, LocalDate day) {
    List<ObjectNode> fitting =
        byLastName.getOrDefault(lastName(name), List.of()).stream()
            .filter(row -> fits(row, name, day))
            .toList();
    Set<String> bearers = new TreeSet<>();
    fitting.forEach(r -> bearers.add(r.get("person").asText() + "|" + r.get("country").asText()));
    return bearers.size() == 1 ? Optional.of(known(fitting.get(0), day)) : Optional.empty();
  }

  private static boolean fits(ObjectNode row, String name, LocalDate day) {
    Set<String> wanted = words(name);
    boolean named = words(row.get("person").asText()).containsAll(wanted);
    LocalDate first = LocalDate.parse(row.get("first_seen").asText());
    LocalDate last = LocalDate.parse(row.get("last_seen").asText()).plusDays(HELD);
    return named && !day.isBefore(first) && !day.isAfter(last) && !row.get("country").isNull();
  }

  /**
   * The office last seen; rows of a person come in that order. The evidence is the last report that
   * says so, or the first where the last is later than the day.
   */
  private static Known known(ObjectNode row, LocalDate day) {
    boolean later = LocalDate.parse(row.get("last_seen").asText()).isAfter(day);
    return new Known(
        row.get("person").asText(),
        new Actor.Affiliation(
            Json.string(row, "country"),
            Json.strings(row.get("sectors")),
            Json.string(row, "office")),
        "office learned from report "
            + row.get(later ? "first_in" : "report").asText()
            + ": '"
            + row.get(later ? "first_words" : "words").asText()
            + "'");
  }

  private static String lastName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.substring(lower.lastIndexOf(' ') + 1);
  }

  private static Set<String> words(String name) {
    return Set.copyOf(List.of(name.toLowerCase(Locale.ROOT).split(" +")));
  }
}
