package org.chancery.classify;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.chancery.model.ChanceryException;

/**
 * A text as a vector of length 1 that stands for its meaning: bge-small-en-v1.5 (BAAI, MIT licence;
 * quantised to 8 bits), run by ONNX Runtime on one thread a call. Loading takes half a second. Safe
 * for threads; the same text gives the same vector on every call on one machine, while processors
 * with other instructions may round the last digits otherwise.
 */
public final class Encoder {
  /** Numbers in a vector. */
  static final int SIZE = 384;

  /** Word pieces that are read of a text; a sentence has 30 to 60. */
  private static final int MOST_PIECES = 256;

  private static final String MODEL = "/bge-small-en-v1.5-q.onnx";
  private static final String TOKENIZER = "/bge-small-en-v1.5-q-tokenizer.json";

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final WordPieces pieces;

  /**
   * Loads the model.
   *
   * @throws ChanceryException of kind RESOURCE where ONNX Runtime has no library for this machine
   */
  public Encoder() {
    try (InputStream model = resource(MODEL);
        InputStream tokenizer = resource(TOKENIZER);
        OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      environment = OrtEnvironment.getEnvironment();
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      session = environment.createSession(model.readAllBytes(), options);
      pieces = new WordPieces(vocabulary(new ObjectMapper().readTree(tokenizer)));
    } catch (OrtException | IOException | LinkageError | RuntimeException e) {
      throw failed("the sentence encoder can't be loaded on this machine", e);
    }
  }

  private static InputStream resource(String name) throws IOException {
    InputStream in = Encoder.class.getResourceAsStream(name);
    if (in == null) {
      throw new IOException("there is no " + name + " on the class path");
    }
    return in;
  }

  private static Map<String, Integer> vocabulary(JsonNode tokenizer) {
    Map<String, Integer> vocabulary = new HashMap<>();
    tokenizer
        .path("model")
        .path("vocab")
        .properties()
        .forEach(e -> vocabulary.put(e.getKey(), e.getValue().intValue()));
    return vocabulary;
  }

  /** The vector of a text. */
  public float[] vector(String text) {
    long[] ids = pieces.numbers(text, MOST_PIECES);
    long[] ones = new long[ids.length];
    Arrays.fill(ones, 1);
    try (OnnxTensor input = OnnxTensor.createTensor(environment, new long[][] {ids});
        OnnxTensor mask = OnnxTensor.createTensor(environment, new long[][] {ones});
        OnnxTensor types =
            OnnxTensor.createTensor(environment, new long[][] {new long[ids.length]});
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types))) {
      float[][][] states = (float[][][]) result.get(0).getValue();
      return unit(states[0][0]);
    } catch (OrtException e) {
      throw failed("the sentence encoder failed", e);
    }
  }

  private static float[] unit(float[] vector) {
    double square = 0;
    for (float x : vector) {
      square += (double) x * x;
    }
    double length = Math.sqrt(square);
    float[] unit = new float[vector.length];
    for (int i = 0; i < unit.length; i++) {
      unit[i] = (float) (vector[i] / length);
    }
    return unit;
  }

  private static ChanceryException failed(String what, Throwable why) {
    return new ChanceryException(
        ChanceryException.Kind.RESOURCE, "encoder-failed", what + ": " + why.getMessage(), why);
  }
}
