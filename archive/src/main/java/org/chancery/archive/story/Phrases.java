package org.chancery.archive.story;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** How titles say what was done; read from phrases.tsv. Immutable, safe for threads. */
final class Phrases {
  /**
   * Words for a type and mode.
   *
   * @param towards before the recipients: "visits"
   * @param alone where there are none: "travels"
   * @param person before recipients who are persons: "releases"
   */
  record Phrase(String towards, String alone, String person) {
    /** The words before recipients of whom this is the first. */
    String towards(Party recipient) {
      return recipient.kind().equals("person") ? person : towards;
    }
  }

  private final Map<String, Phrase> phrases = new HashMap<>();

  Phrases() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Phrases.class.getResourceAsStream("phrases.tsv"), StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(l -> !l.startsWith("#") && !l.startsWith("type\t"))
          .map(l -> l.split("\t"))
          .forEach(
              c -> phrases.put(c[0] + "/" + c[1], new Phrase(c[2], c[3], c[c.length < 5 ? 2 : 4])));
    } catch (IOException e) {
      throw new IllegalStateException("phrases.tsv can't be read", e);
    }
  }

  /** The words for a type and mode, for the type where the mode has none of its own. */
  Phrase of(String type, String mode) {
    Phrase general = phrases.getOrDefault(type + "/", new Phrase("acts on", "acts", "acts on"));
    return phrases.getOrDefault(type + "/" + mode, general);
  }
}
