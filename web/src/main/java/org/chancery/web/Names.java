package org.chancery.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.codebook.Codebook;

/** Codes of countries in words, and the addresses of who bears them. */
final class Names {
  /** What PLOVER's codes for those of no state stand for; many organisations bear each. */
  private static final Map<String, String> NO_STATES =
      Map.of(
          "UNO", "United Nations",
          "EUR", "European Union",
          "IGO", "intergovernmental organisations",
          "NGO", "non-governmental organisations",
          "ISM", "social movements",
          "IMG", "transnational armed groups",
          "MNC", "multinational companies");

  private final Map<String, String> countries = new HashMap<>();

  Names(Codebook codebook) {
    codebook.countries().forEach(c -> countries.put(c.code(), c.name()));
    countries.putAll(NO_STATES);
  }

  /** {@code Russia} for {@code RUS} and for {@code RUS GOV}; what has no name stays. */
  String of(String code) {
    String country = code.length() > 3 ? code.substring(0, 3) : code;
    return countries.getOrDefault(country, code);
  }

  /** Names with links to the pages of the actors, parted by commas. */
  static Cell actors(JsonNode names, JsonNode codes) {
    List<Cell.Part> parts = new ArrayList<>();
    if (names != null && names.isArray()) {
      for (int i = 0; i < names.size(); i++) {
        String name = names.get(i).asText();
        String code = codes != null && i < codes.size() ? codes.get(i).asText("") : "";
        String country = code.length() >= 3 ? code.substring(0, 3) : "";
        parts.add(new Cell.Part(name, Links.actor(country.isEmpty() ? name : country)));
      }
    }
    return new Cell(parts, "");
  }
}
