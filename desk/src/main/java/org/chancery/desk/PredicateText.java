package org.chancery.desk;

import java.util.ArrayList;
import java.util.List;
import org.chancery.codebook.Example;
import org.chancery.codebook.Predicate;
import org.chancery.model.EventCode;

/** Codebook entries for people. */
final class PredicateText {
  private final int width;

  PredicateText(int width) {
    this.width = width;
  }

  /** The sentence with its marks, as the codebook writes it. */
  static String marked(Example example) {
    StringBuilder text = new StringBuilder();
    int at = 0;
    for (Example.Mark mark : example.marks()) {
      text.append(example.text(), at, mark.begin()).append('[').append(mark.label()).append(' ');
      text.append(example.text(), mark.begin(), mark.end()).append(']');
      at = mark.end();
    }
    return text.append(example.text().substring(at)).toString();
  }

  /** One entry in full. */
  List<String> full(Predicate entry) {
    EventCode code = entry.code();
    List<String> lines = new ArrayList<>();
    lines.addAll(Layout.hang("entry    ", entry.id() + " at " + entry.source(), width));
    lines.addAll(Layout.hang("pattern  ", entry.pattern(), width));
    lines.addAll(
        Layout.hang(
            "codes    ",
            code.label()
                + ", CAMEO "
                + code.cameo()
                + ", "
                + code.quad().label()
                + ", "
                + code.score()
                + (code.contexts().isEmpty() ? "" : ", " + String.join(", ", code.contexts())),
            width));
    lines.addAll(Layout.hang("example  ", marked(entry.example()), width));
    for (String counter : entry.counterExamples()) {
      lines.addAll(Layout.hang("but not  ", counter, width));
    }
    return lines;
  }

  /** Entries, a row each. */
  List<String> list(List<Predicate> entries) {
    int rest = width - 4 * Columns.GAP;
    int id = Math.min(24, rest / 4);
    int label = Math.min(20, rest / 5);
    int pattern = (rest - id - label - 5) * 2 / 5;
    Columns columns = Columns.of(id, label, 5, pattern, rest - id - label - 5 - pattern);
    List<String> lines =
        new ArrayList<>(columns.row(List.of("entry", "type/mode", "CAMEO", "pattern", "example")));
    lines.add("─".repeat(width));
    for (Predicate entry : entries) {
      lines.addAll(
          columns.row(
              List.of(
                  entry.id(),
                  entry.code().label(),
                  entry.code().cameo(),
                  entry.pattern(),
                  marked(entry.example()))));
    }
    return lines;
  }
}
