package org.chancery.archive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.read.Source;

/**
 * Repeats real reports with their records as if they came from other years and other agencies: the
 * first twenty rounds shift dates by 0 to 19 years, the next twenty tell the same years again under
 * another publisher's name, and so on, so that stories have several origins. Most long words are
 * written with other letters, as many as before, so that spans hold and no repeated report is a
 * copy of another. Names, codes and the words that name events stay.
 *
 * @param number 0 leaves everything as it is
 */
record Round(int number) {
  private static final int YEARS = 20;

  private static final Pattern YEAR = Pattern.compile("\\d{4}(?=$|-|/|~|%|\\?)");
  private static final Pattern LONG_WORD = Pattern.compile("[A-Za-z]{5,}");
  private static final Set<String> DATED =
      Set.of("first", "last", "edtf", "published", "date", "timex");
  private static final String CONSONANTS = "bcdfghjklmnpqrstvwxz";
  private static final String VOWELS = "aeiouy";

  /** The payload of a report in this round. */
  ObjectNode of(JsonNode payload) {
    ObjectNode copy = payload.deepCopy();
    if (number == 0) {
      return copy;
    }
    ObjectNode source = (ObjectNode) copy.get("source");
    String text = source.get("text").asText();
    String other = rewritten(text, triggers(copy.get("record"), new ReportText(text)));
    source.put("text", other);
    source.put("name", source.get("name").asText() + " round " + number);
    Json.string(source, "url").ifPresent(u -> source.put("url", u + "#" + number));
    Json.string(source, "id").ifPresent(i -> source.put("id", i + "-" + number));
    Json.string(source, "published").ifPresent(p -> source.put("published", shifted(p)));
    if (number >= YEARS) {
      source.put("publisher", publisher());
      ((ObjectNode) copy.get("record").get("report")).put("publisher", publisher());
    }
    shift(copy.get("record"), new ReportText(other));
    copy.put("identity", Payloads.identity(source(source)));
    return copy;
  }

  private static Source source(JsonNode source) {
    return new Source(
        source.get("name").asText(),
        source.get("text").asText(),
        Json.string(source, "id"),
        Json.string(source, "url"),
        Json.string(source, "publisher"),
        Json.string(source, "headline"),
        Json.string(source, "published").map(LocalDate::parse));
  }

  /** Words that name events stay: what is a denial must remain one. */
  private static Set<String> triggers(JsonNode record, ReportText text) {
    Set<String> triggers = new HashSet<>();
    for (JsonNode event : record.get("events")) {
      Matcher words = LONG_WORD.matcher(text.slice(event.get("evidence").get("trigger")));
      while (words.find()) {
        triggers.add(words.group().toLowerCase(Locale.ROOT));
      }
    }
    return triggers;
  }

  private String rewritten(String text, Set<String> kept) {
    StringBuilder out = new StringBuilder(text);
    Matcher words = LONG_WORD.matcher(text);
    while (words.find()) {
      String word = words.group().toLowerCase(Locale.ROOT);
      int turn = Math.floorMod(word.hashCode() * 31 + number * 7919, 6);
      if (turn >= 2 && !kept.contains(word)) {
        for (int i = words.start(); i < words.end(); i++) {
          out.setCharAt(i, turned(text.charAt(i), number % 17 + turn));
        }
      }
    }
    return out.toString();
  }

  private static char turned(char letter, int by) {
    char low = Character.toLowerCase(letter);
    String row = VOWELS.indexOf(low) >= 0 ? VOWELS : CONSONANTS;
    char other = row.charAt((row.indexOf(low) + by) % row.length());
    return letter == low ? other : Character.toUpperCase(other);
  }

  /** Shifts dates and puts the new words into spans that carry words. */
  private void shift(JsonNode node, ReportText text) {
    if (node.isObject()) {
      ObjectNode object = (ObjectNode) node;
      if (object.has("begin") && object.has("end") && object.has("text")) {
        object.put("text", text.slice(object));
      }
      for (Map.Entry<String, JsonNode> field : object.properties()) {
        if (DATED.contains(field.getKey()) && field.getValue().isTextual()) {
          field.setValue(new TextNode(shifted(field.getValue().asText())));
        } else {
          shift(field.getValue(), text);
        }
      }
    } else if (node instanceof ArrayNode array) {
      array.forEach(child -> shift(child, text));
    }
  }

  private String publisher() {
    return "Agency " + number / YEARS;
  }

  /** A date or EDTF expression some years later; the 29th of February becomes the 28th. */
  private String shifted(String date) {
    StringBuilder out = new StringBuilder();
    Matcher year = YEAR.matcher(date);
    while (year.find()) {
      year.appendReplacement(
          out, "%04d".formatted(Integer.parseInt(year.group()) + number % YEARS));
    }
    String moved = year.appendTail(out).toString();
    Matcher leap = Pattern.compile("(\\d{4})-02-29").matcher(moved);
    return leap.replaceAll(
        m -> Year.isLeap(Long.parseLong(m.group(1))) ? m.group() : m.group(1) + "-02-28");
  }
}
