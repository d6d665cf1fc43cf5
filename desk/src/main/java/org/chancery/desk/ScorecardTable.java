package org.chancery.desk;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.evaluate.Figure;
import org.chancery.evaluate.Mistake;
import org.chancery.evaluate.Scorecard;

/** A scorecard as a table for people. */
final class ScorecardTable {
  private static final int NAME_WIDTH = 44;

  /** Kinds of mistakes shown; the rest are rare. */
  private static final int KINDS = 25;

  private ScorecardTable() {}

  static void write(Writer out, String gold, Scorecard scorecard, int examples) throws IOException {
    String rejected = scorecard.rejected() == 0 ? "" : ", " + scorecard.rejected() + " rejected";
    out.write(
        scorecard.kind() + " " + gold + ": " + scorecard.items() + " items" + rejected + "\n");
    for (Figure figure : scorecard.figures()) {
      String value =
          Double.isNaN(figure.value())
              ? "    –"
              : String.format(Locale.ROOT, "%.3f", figure.value());
      out.write(
          "  " + Layout.pad(figure.name(), NAME_WIDTH) + value + "  " + figure.basis() + "\n");
    }
    for (String note : scorecard.notes()) {
      out.write("  " + note + "\n");
    }
    for (Mistake mistake : scorecard.mistakes()) {
      if (Mistake.REJECTIONS.contains(mistake.kind())) {
        out.write("  " + mistake.kind() + ": " + mistake.where() + ": " + mistake.words() + "\n");
      }
    }
    if (examples > 0) {
      mistakes(out, scorecard.mistakes(), examples);
    }
  }

  private static void mistakes(Writer out, List<Mistake> mistakes, int examples)
      throws IOException {
    Map<String, List<Mistake>> kinds = new TreeMap<>();
    mistakes.forEach(m -> kinds.computeIfAbsent(m.kind(), k -> new ArrayList<>()).add(m));
    List<Map.Entry<String, List<Mistake>>> commonest =
        kinds.entrySet().stream()
            .sorted(Comparator.comparingInt(e -> -e.getValue().size()))
            .limit(KINDS)
            .toList();
    for (Map.Entry<String, List<Mistake>> kind : commonest) {
      out.write("  " + kind.getValue().size() + " × " + kind.getKey() + "\n");
      for (Mistake mistake : spread(kind.getValue(), examples)) {
        out.write("      " + mistake.where() + ": " + Ink.clean(mistake.words()) + "\n");
      }
    }
  }

  /** Some of many, from all over the gold. */
  private static List<Mistake> spread(List<Mistake> all, int wanted) {
    List<Mistake> some = new ArrayList<>();
    for (int i = 0; i < Math.min(wanted, all.size()); i++) {
      some.add(all.get((int) ((long) i * all.size() / Math.min(wanted, all.size()))));
    }
    return some;
  }
}
