package org.chancery.classify;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A linear layer over vectors with softmax: how likely each type is. Immutable; safe for threads.
 *
 * @param types the types, in alphabetical order
 * @param weights a row for each type: a weight for each number of a vector, the bias last
 * @param temperature what the sums are divided by before softmax, so that shares are honest; above
 *     0
 */
record Head(List<String> types, float[][] weights, double temperature) {
  /** First bytes of a file: "head" and the version of its form. */
  private static final int MAGIC = 0x68656401;

  Head {
    types = List.copyOf(types);
    if (types.size() != weights.length || !(temperature > 0)) {
      throw new IllegalArgumentException(
          types.size() + " types, " + weights.length + " rows, temperature " + temperature);
    }
  }

  /** Share of each type, together 1, in the order of {@link #types()}. */
  double[] shares(float[] vector) {
    double[] sums = new double[weights.length];
    for (int c = 0; c < sums.length; c++) {
      double sum = weights[c][vector.length];
      for (int i = 0; i < vector.length; i++) {
        sum += (double) weights[c][i] * vector[i];
      }
      sums[c] = sum / temperature;
    }
    return softmax(sums);
  }

  /** Shares, together 1, in proportion to the exponentials of sums. */
  static double[] softmax(double[] sums) {
    double most = Arrays.stream(sums).max().orElseThrow();
    double[] shares = Arrays.stream(sums).map(s -> Math.exp(s - most)).toArray();
    double all = 0;
    for (double share : shares) {
      all += share;
    }
    for (int c = 0; c < shares.length; c++) {
      shares[c] /= all;
    }
    return shares;
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException where the bytes are no head
   */
  static Head read(InputStream in) throws IOException {
    DataInputStream data = new DataInputStream(in);
    if (data.readInt() != MAGIC) {
      throw new IOException("not the head of a classifier, or of another version");
    }
    double temperature = data.readDouble();
    int size = data.readInt();
    List<String> types = new ArrayList<>();
    float[][] weights = new float[data.readInt()][size];
    for (float[] row : weights) {
      types.add(data.readUTF());
      for (int i = 0; i < size; i++) {
        row[i] = data.readFloat();
      }
    }
    return new Head(types, weights, temperature);
  }

  void write(OutputStream out) throws IOException {
    DataOutputStream data = new DataOutputStream(out);
    data.writeInt(MAGIC);
    data.writeDouble(temperature);
    data.writeInt(weights[0].length);
    data.writeInt(weights.length);
    for (int c = 0; c < weights.length; c++) {
      data.writeUTF(types.get(c));
      for (float weight : weights[c]) {
        data.writeFloat(weight);
      }
    }
    data.flush();
  }
}
