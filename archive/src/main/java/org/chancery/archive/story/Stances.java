package org.chancery.archive.story;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which words deny or call off; read from stances.tsv. Immutable, safe for threads. */
public final class Stances {
  private static final List<Entry> ENTRIES = read();

  private Stances() {}

  /**
   * A line of the table.
   *
   * @param type of the event that the words name
   * @param triggers first words that name it
   * @param about words of which the sentence must hold one; empty for none
   */
  private record Entry(String type, Stance stance, Set<String> triggers, Set<String> about) {}

  private static List<Entry> read() {
    List<Entry> entries = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Stances.class.getResourceAsStream("stances.tsv"), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          String[] cells = line.split("\t", -1);
          entries.add(
              new Entry(
                  cells[0],
                  Stance.valueOf(cells[1].toUpperCase(Locale.ROOT)),
                  Set.of(cells[2].split(" ")),
                  cells[3].isEmpty() ? Set.of() : Set.of(cells[3].split(" "))));
        }
      }
    } catch (IOException e) {
      throw new IllegalStateException("stances.tsv can't be read", e);
    }
    return List.copyOf(entries);
  }

  /**
   * The stance of an event.
   *
   * @param code type and mode; a mode says more than that something is denied
   * @param trigger the words that name the event
   * @param sentence the sentence that tells it
   * @param claimed whether the event is told on the word of others than the publisher
   */
  public static Stance of(Mention.Code code, String trigger, String sentence, boolean claimed) {
    Stance otherwise = claimed && Families.isDeed(code.type()) ? Stance.CLAIMED : Stance.PLAIN;
    return code.mode().isEmpty() ? shown(code, trigger, sentence).orElse(otherwise) : otherwise;
  }

  private static Optional<Stance> shown(Mention.Code code, String trigger, String sentence) {
    List<String> named = words(trigger);
    List<String> all = words(sentence);
    return ENTRIES.stream()
        .filter(e -> e.type().equals(code.type()) && !named.isEmpty())
        .filter(e -> e.triggers().contains(named.get(0)))
        .filter(e -> e.about().isEmpty() || all.stream().anyMatch(e.about()::contains))
        .findFirst()
        .map(Entry::stance);
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }
}
