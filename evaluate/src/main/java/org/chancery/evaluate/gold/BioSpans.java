package org.chancery.evaluate.gold;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.model.Span;

/**
 * Sentences in BIO columns, a token and its label a line, a blank line after each sentence: {@code
 * B-S}, {@code I-S} for who acts, {@code B-T}, {@code I-T} for who is acted upon, {@code B-R},
 * {@code I-R} for those who act on each other, who are both.
 */
public final class BioSpans {
  private BioSpans() {}

  /**
   * A sentence.
   *
   * @param name file and line where it begins
   * @param text its tokens with blanks between them
   * @param sources who acts, in code points
   * @param targets who is acted upon
   */
  public record Marked(String name, String text, List<Span> sources, List<Span> targets) {
    public Marked {
      sources = List.copyOf(sources);
      targets = List.copyOf(targets);
    }
  }

  /** The sentences of a file. */
  public static List<Marked> read(Path file) {
    List<Marked> sentences = new ArrayList<>();
    List<String> tokens = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    int number = 0;
    int first = 1;
    for (String line : GoldFile.lines(file)) {
      number++;
      if (line.isBlank()) {
        sentence(file.getFileName() + ":" + first, tokens, labels, sentences);
        first = number + 1;
      } else {
        int cut = line.lastIndexOf(' ');
        String label = line.substring(cut + 1);
        if (cut < 1 || !label.matches("O|[BI]-[RST]")) {
          throw GoldFile.malformed(
              file,
              "line " + number + ": a token and one of O, B-S, I-S, B-T, I-T, B-R, I-R is wanted");
        }
        tokens.add(line.substring(0, cut));
        labels.add(label);
      }
    }
    sentence(file.getFileName() + ":" + first, tokens, labels, sentences);
    return sentences;
  }

  private static void sentence(
      String name, List<String> tokens, List<String> labels, List<Marked> into) {
    if (!tokens.isEmpty()) {
      String text = String.join(" ", tokens);
      List<Span> spans = Blanks.tokens(text);
      List<Span> together = spans(spans, labels, "R");
      List<Span> sources = new ArrayList<>(spans(spans, labels, "S"));
      List<Span> targets = new ArrayList<>(spans(spans, labels, "T"));
      sources.addAll(together);
      targets.addAll(together);
      into.add(new Marked(name, text, sources, targets));
      tokens.clear();
      labels.clear();
    }
  }

  private static List<Span> spans(List<Span> tokens, List<String> labels, String role) {
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      if (labels.get(i).equals("B-" + role)) {
        spans.add(tokens.get(i));
      } else if (labels.get(i).equals("I-" + role) && !spans.isEmpty()) {
        Span last = spans.remove(spans.size() - 1);
        spans.add(last.union(tokens.get(i)));
      }
    }
    return spans;
  }
}
