package org.chancery.evaluate.gold;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.model.Span;

/**
 * UW event factuality (Lee et al., EMNLP 2015), as JSON Lines: tokenised sentences with words
 * scored from -3 (certainly not) to 3 (certainly so).
 */
public final class Uw {
  private Uw() {}

  /**
   * A scored word.
   *
   * @param span in code points of the sentence's text
   * @param score -3 … 3
   */
  public record Target(Span span, double score) {}

  /**
   * A sentence.
   *
   * @param name file and line
   * @param text its words with blanks between them
   * @param targets scored words
   */
  public record Scored(String name, String text, List<Target> targets) {
    public Scored {
      targets = List.copyOf(targets);
    }
  }

  /** The sentences of a file, or of all {@code .jsonl} files of a folder. */
  public static List<Scored> read(Path gold) {
    List<Scored> sentences = new ArrayList<>();
    for (Path file : GoldFile.below(gold, ".jsonl")) {
      int number = 0;
      for (String line : GoldFile.lines(file)) {
        number++;
        if (!line.isBlank()) {
          String where = file.getFileName() + ":" + number;
          sentences.add(sentence(where, GoldFile.json(line, where)));
        }
      }
    }
    return sentences;
  }

  private static Scored sentence(String where, JsonNode node) {
    String text = node.path("text").asText();
    List<Span> tokens = Blanks.tokens(text);
    List<Target> targets = new ArrayList<>();
    for (JsonNode target : node.path("targets")) {
      int first = target.path("span1").path(0).asInt(-1);
      int end = target.path("span1").path(1).asInt(-1);
      if (first < 0 || end <= first || end > tokens.size() || !target.path("label").isNumber()) {
        throw GoldFile.bad("malformed-gold", where + ": a target without span1 and label");
      }
      Span span = tokens.get(first).union(tokens.get(end - 1));
      targets.add(new Target(span, target.path("label").asDouble()));
    }
    return new Scored(where, text, targets);
  }
}
