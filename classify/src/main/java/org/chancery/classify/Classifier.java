package org.chancery.classify;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.model.ChanceryException;

/**
 * How likely each type is for what a source does to a target, from the meaning of the sentence: an
 * encoder that others trained and a linear layer trained on the codebook's examples and sentences
 * of our own ({@code classify/sentences}). Safe for threads.
 */
public final class Classifier {
  static final String HEAD = "head.bin";

  private final Encoder encoder;
  private final Head head;

  /** Loads encoder and head. */
  public Classifier() {
    this(new Encoder(), builtIn());
  }

  Classifier(Encoder encoder, Head head) {
    this.encoder = encoder;
    this.head = head;
  }

  private static Head builtIn() {
    try (InputStream in = Classifier.class.getResourceAsStream(HEAD)) {
      return Head.read(in);
    } catch (IOException e) {
      throw new ChanceryException(
          ChanceryException.Kind.RESOURCE, "no-head", "the classifier can't be read", e);
    }
  }

  /** The share of each PLOVER type, together 1, by name in alphabetical order. */
  public Map<String, Double> shares(Pair pair) {
    double[] shares = head.shares(features(encoder, pair));
    Map<String, Double> byType = new LinkedHashMap<>();
    for (int c = 0; c < shares.length; c++) {
      byType.put(head.types().get(c), shares[c]);
    }
    return byType;
  }

  /** The vectors of the views of a pair, one behind the other. */
  static float[] features(Encoder encoder, Pair pair) {
    List<String> views = Views.of(pair);
    float[] features = new float[views.size() * Encoder.SIZE];
    for (int i = 0; i < views.size(); i++) {
      System.arraycopy(encoder.vector(views.get(i)), 0, features, i * Encoder.SIZE, Encoder.SIZE);
    }
    return features;
  }
}
