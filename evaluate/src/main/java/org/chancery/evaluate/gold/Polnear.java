package org.chancery.evaluate.gold;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.model.Span;

/**
 * PolNeAR (Newell, Margolin and Ruths, LREC 2018): who says what in political news, as brat
 * stand-off annotation. A folder holds {@code text/NAME.txt} and {@code
 * attributions/NAME_ANNOTATOR.ann}; where several people annotated a text, the first in
 * alphabetical order counts.
 */
public final class Polnear {
  private Polnear() {}

  /** The three parts of an attribution. */
  public enum Part {
    SOURCE,
    CUE,
    CONTENT
  }

  /**
   * One annotated text.
   *
   * @param name file name without ending
   * @param text the text
   * @param spans the fragments of each part in order, each once; a part in pieces gives several
   */
  public record Annotated(String name, String text, Map<Part, List<Span>> spans) {}

  /** The texts below a folder that have an annotation, in order. */
  public static List<Annotated> read(Path folder) {
    List<Annotated> read = new ArrayList<>();
    Set<Path> seen = new HashSet<>();
    for (Path file : GoldFile.below(folder, ".ann")) {
      String name = file.getFileName().toString();
      int cut = name.lastIndexOf('_');
      if (cut < 0) {
        throw GoldFile.malformed(file, "its name must end in _ANNOTATOR.ann");
      }
      String text = name.substring(0, cut);
      Path beside = file.resolveSibling("../text/" + text + ".txt").normalize();
      if (seen.add(beside)) {
        read.add(new Annotated(text, GoldFile.text(beside), spans(file)));
      }
    }
    return read;
  }

  private static Map<Part, List<Span>> spans(Path file) {
    Map<Part, Set<Span>> found = new EnumMap<>(Part.class);
    int number = 0;
    for (String line : GoldFile.lines(file)) {
      number++;
      String[] columns = line.split("\t");
      if (line.startsWith("T") && columns.length >= 2) {
        for (Part part : Part.values()) {
          String label =
              part.name().charAt(0) + part.name().substring(1).toLowerCase(java.util.Locale.ROOT);
          if (columns[1].startsWith(label + " ")) {
            Set<Span> spans = found.computeIfAbsent(part, p -> new HashSet<>());
            fragments(file, number, columns[1].substring(label.length() + 1), spans);
          }
        }
      }
    }
    Map<Part, List<Span>> spans = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      spans.put(part, found.getOrDefault(part, Set.of()).stream().sorted().toList());
    }
    return spans;
  }

  /** {@code "315 448;463 553"}: code points. */
  private static void fragments(Path file, int line, String columns, Set<Span> into) {
    for (String piece : columns.split(";")) {
      String[] ends = piece.trim().split(" ");
      try {
        into.add(new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
      } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
        throw GoldFile.malformed(file, "line " + line + ": not a span: '" + piece + "'");
      }
    }
  }
}
