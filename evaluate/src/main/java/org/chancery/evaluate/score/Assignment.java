package org.chancery.evaluate.score;

import java.util.Arrays;

/**
 * Matches rows with columns one to one so that the sum of their worth is greatest, by the method of
 * Kuhn and Munkres with potentials: time rows² × columns.
 */
public final class Assignment {
  private final double[][] cost;
  private final int rows;
  private final int columns;
  private final double[] rowPotential;
  private final double[] columnPotential;

  /** Row matched with a column, counted from 1; 0 for none. */
  private final int[] match;

  private Assignment(double[][] cost) {
    this.cost = cost;
    this.rows = cost.length;
    this.columns = cost[0].length;
    this.rowPotential = new double[rows + 1];
    this.columnPotential = new double[columns + 1];
    this.match = new int[columns + 1];
  }

  /**
   * The column of each row, -1 for a row left over. All rows must have the same number of columns;
   * worth must be finite and not negative.
   */
  public static int[] best(double[][] worth) {
    if (worth.length == 0 || worth[0].length == 0) {
      int[] none = new int[worth.length];
      Arrays.fill(none, -1);
      return none;
    }
    if (worth.length > worth[0].length) {
      return inverse(best(transpose(worth)), worth.length);
    }
    double[][] cost = new double[worth.length][worth[0].length];
    for (int r = 0; r < worth.length; r++) {
      for (int c = 0; c < worth[0].length; c++) {
        cost[r][c] = -worth[r][c];
      }
    }
    return new Assignment(cost).solve();
  }

  private int[] solve() {
    for (int row = 1; row <= rows; row++) {
      insert(row);
    }
    int[] chosen = new int[rows];
    Arrays.fill(chosen, -1);
    for (int column = 1; column <= columns; column++) {
      if (match[column] > 0) {
        chosen[match[column] - 1] = column - 1;
      }
    }
    return chosen;
  }

  /** Finds the cheapest way to give a new row a column, moving earlier rows aside. */
  private void insert(int row) {
    int[] from = new int[columns + 1];
    double[] least = new double[columns + 1];
    boolean[] done = new boolean[columns + 1];
    Arrays.fill(least, Double.POSITIVE_INFINITY);
    match[0] = row;
    int column = 0;
    do {
      done[column] = true;
      column = step(column, from, least, done);
    } while (match[column] != 0);
    while (column != 0) {
      match[column] = match[from[column]];
      column = from[column];
    }
  }

  /** Reaches the next column and shifts the potentials by what that costs. */
  private int step(int column, int[] from, double[] least, boolean[] done) {
    int row = match[column];
    int next = 0;
    double delta = Double.POSITIVE_INFINITY;
    for (int c = 1; c <= columns; c++) {
      if (!done[c]) {
        double reduced = cost[row - 1][c - 1] - rowPotential[row] - columnPotential[c];
        if (reduced < least[c]) {
          least[c] = reduced;
          from[c] = column;
        }
        if (least[c] < delta) {
          delta = least[c];
          next = c;
        }
      }
    }
    for (int c = 0; c <= columns; c++) {
      if (done[c]) {
        rowPotential[match[c]] += delta;
        columnPotential[c] -= delta;
      } else {
        least[c] -= delta;
      }
    }
    return next;
  }

  private static double[][] transpose(double[][] matrix) {
    double[][] turned = new double[matrix[0].length][matrix.length];
    for (int r = 0; r < matrix.length; r++) {
      for (int c = 0; c < matrix[0].length; c++) {
        turned[c][r] = matrix[r][c];
      }
    }
    return turned;
  }

  private static int[] inverse(int[] chosen, int size) {
    int[] inverse = new int[size];
    Arrays.fill(inverse, -1);
    for (int i = 0; i < chosen.length; i++) {
      if (chosen[i] >= 0) {
        inverse[chosen[i]] = i;
      }
    }
    return inverse;
  }
}
