package org.chancery.archive.story;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words in which an event is told.
 *
 * @param head stem of the word that names it, related words brought to one ({@code death} and
 *     {@code die}); empty where unknown
 * @param words stems of the content words of its sentence
 * @param setting what the report is about
 */
public record Wording(String head, Set<String> words, Setting setting) {
  /** Words that carry meaning before and after the one that names an event that belong to it. */
  private static final int BEFORE = 8;

  private static final int AFTER = 12;

  public Wording {
    words = Set.copyOf(words);
  }

  /**
   * The wording of an event.
   *
   * @param head the word that names it, empty where unknown; best its lemma
   * @param sentence the sentence that tells it
   * @param setting of the whole report
   */
  public static Wording of(String head, String sentence, Setting setting) {
    List<String> stems = Vocabulary.get().stems(sentence);
    return new Wording(
        Relatives.of(head.toLowerCase(Locale.ROOT)), new LinkedHashSet<>(stems), setting);
  }

  /**
   * The wording of an event in a sentence that may tell of several: of its words those that stand
   * near the one that names the event.
   *
   * @param before the sentence up to the word that names it
   * @param head the word that names it
   * @param after the sentence after that word
   * @param setting of the whole report
   */
  public static Wording near(String before, String head, String after, Setting setting) {
    Vocabulary vocabulary = Vocabulary.get();
    List<String> early = vocabulary.stems(before);
    List<String> late = vocabulary.stems(after);
    Set<String> words =
        new LinkedHashSet<>(early.subList(Math.max(0, early.size() - BEFORE), early.size()));
    words.addAll(vocabulary.stems(head));
    words.addAll(late.subList(0, Math.min(AFTER, late.size())));
    return new Wording(Relatives.of(head.toLowerCase(Locale.ROOT)), words, setting);
  }

  /** Those of the words that have the same head. */
  Set<String> own() {
    Set<String> own = new LinkedHashSet<>();
    words.stream().filter(w -> Relatives.of(w).equals(head)).forEach(own::add);
    return own;
  }
}
