package org.chancery.annotate;

import java.util.ArrayList;
import java.util.List;
import org.chancery.model.Report;
import org.chancery.model.Span;

/**
 * Finds what stands between quotation marks. A quotation that is not closed ends with its block, as
 * agency style opens each paragraph of a long quotation anew and closes only the last.
 */
final class Quotations {
  private static final int STRAIGHT = '"';

  private Quotations() {}

  static List<Span> find(Report report) {
    List<Span> found = new ArrayList<>();
    for (Report.Block block : report.blocks()) {
      int[] points = report.slice(block.span()).codePoints().toArray();
      int open = -1;
      for (int i = 0; i < points.length; i++) {
        if (open >= 0 && closes(points, i)) {
          add(found, block, open, i);
          open = -1;
        } else if (open < 0 && opens(points, i)) {
          open = i + 1;
        }
      }
      if (open >= 0) {
        add(found, block, open, points.length);
      }
    }
    return found;
  }

  private static void add(List<Span> found, Report.Block block, int open, int close) {
    if (close > open) {
      found.add(new Span(block.span().begin() + open, block.span().begin() + close));
    }
  }

  private static boolean opens(int[] points, int i) {
    return points[i] == '“' || points[i] == '„' || points[i] == '«' || points[i] == STRAIGHT;
  }

  private static boolean closes(int[] points, int i) {
    return points[i] == '”' || points[i] == '»' || points[i] == '“' || points[i] == STRAIGHT;
  }
}
