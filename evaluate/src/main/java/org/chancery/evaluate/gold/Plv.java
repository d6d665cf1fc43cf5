package org.chancery.evaluate.gold;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.model.Span;

/**
 * PLV (Hu et al., ACL 2024): sentences with a source, a target and the PLOVER type of what the
 * first does to the second, in 15 classes: CONCEDE and RETREAT are one, YIELD. Tab-separated with a
 * header; the column {@code marked_sentence} marks both with {@code <s>} and {@code <t>}.
 */
public final class Plv {
  private static final List<String> MARKS = List.of("<s>", "</s>", "<t>", "</t>");

  private Plv() {}

  /**
   * A sentence and the relation wanted.
   *
   * @param id the gold's id
   * @param text the sentence without marks
   * @param source who acts, in code points of the text; absent where the sentence names nobody
   * @param target who is acted upon; absent where the sentence names nobody
   * @param type one of the 15 classes
   * @param quad quad class, 1 … 4
   */
  public record Relation(
      String id,
      String text,
      Optional<Span> source,
      Optional<Span> target,
      String type,
      int quad) {}

  /** The sentences of a file, or of all {@code .tsv} files of a folder. */
  public static List<Relation> read(Path gold) {
    List<Relation> relations = new ArrayList<>();
    for (Path file : GoldFile.below(gold, ".tsv")) {
      Columns columns = Columns.of(file, "\t");
      for (int row = 0; row < columns.rows(); row++) {
        relations.add(relation(columns, row));
      }
    }
    return relations;
  }

  private static Relation relation(Columns columns, int row) {
    String marked = columns.get(row, "marked_sentence");
    StringBuilder text = new StringBuilder();
    int[] ends = {-1, -1, -1, -1};
    int i = 0;
    while (i < marked.length()) {
      int mark = markAt(marked, i);
      if (mark >= 0) {
        ends[mark] = text.codePointCount(0, text.length());
        i += MARKS.get(mark).length();
      } else {
        text.append(marked.charAt(i++));
      }
    }
    String id = columns.get(row, "id");
    String quad = columns.get(row, "quad");
    Optional<Span> source = span(columns, row, ends[0], ends[1]);
    Optional<Span> target = span(columns, row, ends[2], ends[3]);
    if (source.isEmpty() && target.isEmpty()) {
      throw columns.malformed(row, "neither source nor target is marked");
    }
    if (!quad.matches("[1-4]")) {
      throw columns.malformed(row, "quad '" + quad + "'; 1 to 4 is allowed");
    }
    return new Relation(
        id, text.toString(), source, target, columns.get(row, "plover"), Integer.parseInt(quad));
  }

  private static Optional<Span> span(Columns columns, int row, int begin, int end) {
    if (begin < 0 && end < 0) {
      return Optional.empty();
    }
    if (begin < 0 || end <= begin) {
      throw columns.malformed(row, "a mark that is not closed");
    }
    return Optional.of(new Span(begin, end));
  }

  private static int markAt(String text, int at) {
    for (int mark = 0; mark < MARKS.size(); mark++) {
      if (text.startsWith(MARKS.get(mark), at)) {
        return mark;
      }
    }
    return -1;
  }
}
