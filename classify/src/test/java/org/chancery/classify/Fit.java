package org.chancery.classify;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Fits a linear layer by Adam with softmax, types weighed so that each counts the same, and squares
 * of weights as a penalty. The same examples in the same order give the same layer.
 */
final class Fit {
  /** Penalty; 1e-4 to 1e-3 were tried on PLV, where macro-F1 moved by less than 0.02. */
  private static final double PENALTY = 3e-4;

  private static final int EPOCHS = 40;
  private static final int BATCH = 64;
  private static final double FAST = 0.02;
  private static final double SLOW = 0.004;

  private final List<String> types;
  private final List<Example> examples;
  private final int size;
  private final double[][] weights;
  private final double[][] mean;
  private final double[][] square;
  private int steps;

  /**
   * A vector and its type.
   *
   * @param type position in the list of types
   */
  record Example(float[] vector, int type) {}

  private Fit(List<String> types, List<Example> examples) {
    this.types = types;
    this.examples = examples;
    this.size = examples.get(0).vector().length;
    this.weights = new double[types.size()][size + 1];
    this.mean = new double[types.size()][size + 1];
    this.square = new double[types.size()][size + 1];
  }

  static Head of(List<String> types, List<Example> examples, double temperature) {
    Fit fit = new Fit(types, examples);
    fit.run();
    float[][] rows = new float[types.size()][fit.size + 1];
    for (int c = 0; c < rows.length; c++) {
      for (int i = 0; i <= fit.size; i++) {
        rows[c][i] = (float) fit.weights[c][i];
      }
    }
    return new Head(types, rows, temperature);
  }

  private void run() {
    double[] worth = worth();
    List<Example> order = new ArrayList<>(examples);
    Random random = new Random(1);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(order, random);
      double rate = epoch < EPOCHS * 5 / 8 ? FAST : SLOW;
      for (int begin = 0; begin < order.size(); begin += BATCH) {
        step(order.subList(begin, Math.min(begin + BATCH, order.size())), worth, rate);
      }
    }
  }

  private double[] worth() {
    double[] worth = new double[types.size()];
    examples.forEach(e -> worth[e.type()]++);
    for (int c = 0; c < worth.length; c++) {
      worth[c] = worth[c] == 0 ? 0 : examples.size() / (worth.length * worth[c]);
    }
    return worth;
  }

  private void step(List<Example> batch, double[] worth, double rate) {
    double[][] slope = new double[types.size()][size + 1];
    for (Example example : batch) {
      double[] shares = shares(example.vector());
      for (int c = 0; c < shares.length; c++) {
        double wrong = shares[c] - (c == example.type() ? 1 : 0);
        double part = wrong * worth[example.type()] / batch.size();
        for (int i = 0; i < size; i++) {
          slope[c][i] += part * example.vector()[i];
        }
        slope[c][size] += part;
      }
    }
    steps++;
    for (int c = 0; c < slope.length; c++) {
      for (int i = 0; i <= size; i++) {
        move(c, i, slope[c][i] + (i < size ? PENALTY * weights[c][i] : 0), rate);
      }
    }
  }

  /** Adam with its usual constants. */
  private void move(int c, int i, double slope, double rate) {
    mean[c][i] = 0.9 * mean[c][i] + 0.1 * slope;
    square[c][i] = 0.999 * square[c][i] + 0.001 * slope * slope;
    double by = mean[c][i] / (1 - Math.pow(0.9, steps));
    weights[c][i] -= rate * by / (Math.sqrt(square[c][i] / (1 - Math.pow(0.999, steps))) + 1e-8);
  }

  private double[] shares(float[] vector) {
    double[] sums = new double[types.size()];
    for (int c = 0; c < sums.length; c++) {
      double sum = weights[c][size];
      for (int i = 0; i < size; i++) {
        sum += weights[c][i] * vector[i];
      }
      sums[c] = sum;
    }
    return Head.softmax(sums);
  }
}
