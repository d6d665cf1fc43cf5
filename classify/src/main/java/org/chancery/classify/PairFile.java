package org.chancery.classify;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chancery.model.ChanceryException;

/**
 * Sentences with pairs of parties: tab-separated UTF-8 without quoting, a header first. The columns
 * are {@code marked_sentence} ({@code <s>Norway</s> blamed <t>Russia</t>}), or {@code sentence},
 * {@code source} and {@code target}; {@code id} may be there, other columns are passed over.
 */
public final class PairFile {
  private PairFile() {}

  /**
   * A line of a file.
   *
   * @param name the file and the line, for messages
   * @param pair what it asks; absent where it can't be understood
   * @param problem why it can't be understood; absent where it can
   */
  public record Row(String name, Optional<Pair> pair, Optional<String> problem) {}

  /**
   * Reads a file; a line that can't be understood is a row with a problem, and the others go on.
   *
   * @throws ChanceryException of kind BAD_INPUT where the file can't be read or its header lacks
   *     columns
   */
  public static List<Row> read(Path file) {
    List<String> lines = lines(file);
    if (lines.isEmpty()) {
      throw bad("empty-file", file + ": empty; a header and sentences are wanted");
    }
    List<String> header = List.of(lines.get(0).strip().split("\t", -1));
    int marked = header.indexOf("marked_sentence");
    List<Integer> named =
        List.of(header.indexOf("sentence"), header.indexOf("source"), header.indexOf("target"));
    if (marked < 0 && named.contains(-1)) {
      throw bad(
          "no-columns",
          file
              + ": the header has "
              + header
              + "; 'marked_sentence', or 'sentence', 'source' and 'target' are wanted");
    }
    List<Row> rows = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        String[] cells = lines.get(i).split("\t", -1);
        rows.add(row(file + ", line " + (i + 1), cells, header.indexOf("id"), marked, named));
      }
    }
    return rows;
  }

  private static Row row(String name, String[] cells, int id, int marked, List<Integer> named) {
    try {
      String called = id >= 0 ? cell(cells, id) : name.substring(name.lastIndexOf(' ') + 1);
      Pair pair =
          marked >= 0
              ? Pair.marked(called, cell(cells, marked))
              : Pair.naming(
                  called,
                  cell(cells, named.get(0)),
                  cell(cells, named.get(1)).strip(),
                  cell(cells, named.get(2)).strip());
      return new Row(name, Optional.of(pair), Optional.empty());
    } catch (IllegalArgumentException e) {
      return new Row(name, Optional.empty(), Optional.of(e.getMessage()));
    }
  }

  private static String cell(String[] cells, int at) {
    if (at >= cells.length) {
      throw new IllegalArgumentException(
          "only " + cells.length + " cells: " + Arrays.toString(cells));
    }
    return cells[at];
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (CharacterCodingException e) {
      throw bad("not-utf-8", file + ": not in UTF-8");
    } catch (IOException e) {
      throw bad(
          "unreadable", file + ": " + (Files.exists(file) ? "can't be read" : "no such file"));
    }
  }

  private static ChanceryException bad(String code, String message) {
    return new ChanceryException(ChanceryException.Kind.BAD_INPUT, code, message);
  }
}
