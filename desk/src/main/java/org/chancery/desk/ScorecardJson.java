package org.chancery.desk;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.chancery.evaluate.Figure;
import org.chancery.evaluate.Scorecard;
import org.chancery.json.JsonTree;

/** A scorecard as one line of JSON, without the gold's text. */
final class ScorecardJson {
  private ScorecardJson() {}

  static void write(Writer out, String gold, Scorecard scorecard) throws IOException {
    ObjectNode node =
        JsonTree.object()
            .put("kind", scorecard.kind())
            .put("gold", gold)
            .put("items", scorecard.items())
            .put("rejected", scorecard.rejected());
    ArrayNode figures = node.putArray("figures");
    for (Figure figure : scorecard.figures()) {
      ObjectNode entry = figures.addObject().put("name", figure.name());
      if (Double.isNaN(figure.value())) {
        entry.putNull("value");
      } else {
        entry.put("value", figure.value());
      }
      entry.put("better", figure.better().name().toLowerCase(Locale.ROOT));
      entry.put("basis", figure.basis());
    }
    node.set("notes", JsonTree.strings(scorecard.notes()));
    out.write(node + "\n");
  }
}
