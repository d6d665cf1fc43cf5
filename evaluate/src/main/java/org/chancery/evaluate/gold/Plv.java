package org.chancery.evaluate.gold;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.classify.Pair;

/**
 * PLV (Hu et al., ACL 2024): sentences with a source, a target and the PLOVER type of what the
 * first does to the second, in 15 classes: CONCEDE and RETREAT are one, YIELD. Tab-separated with a
 * header; the column {@code marked_sentence} marks both with {@code <s>} and {@code <t>}.
 */
public final class Plv {
  private Plv() {}

  /**
   * A sentence and the relation wanted.
   *
   * @param pair the sentence and its parties
   * @param type one of the 15 classes
   * @param quad quad class, 1 … 4
   */
  public record Relation(Pair pair, String type, int quad) {}

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
    String quad = columns.get(row, "quad");
    if (!quad.matches("[1-4]")) {
      throw columns.malformed(row, "quad '" + quad + "'; 1 to 4 is allowed");
    }
    try {
      Pair pair = Pair.marked(columns.get(row, "id"), columns.get(row, "marked_sentence"));
      return new Relation(pair, columns.get(row, "plover"), Integer.parseInt(quad));
    } catch (IllegalArgumentException e) {
      throw columns.malformed(row, e.getMessage());
    }
  }
}
