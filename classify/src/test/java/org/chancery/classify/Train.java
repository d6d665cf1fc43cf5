package org.chancery.classify;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.codebook.CodebookLoader;

/**
 * Trains the classifier anew: {@code make train}. Prints how often it is right on a fifth of the
 * sentences when it has learned from the rest, sets the temperature by the same, and writes the
 * head. It learns from nothing but the codebook's examples and our own sentences.
 */
final class Train {
  private static final int FOLDS = 5;

  private Train() {}

  /** {@code Train SENTENCES HEAD}: folder of sentences, file to write. */
  public static void main(String[] arguments) throws IOException {
    List<TrainingSet.Labelled> labelled = new ArrayList<>();
    labelled.addAll(TrainingSet.ofCodebook(CodebookLoader.load()));
    int own = labelled.size();
    labelled.addAll(TrainingSet.ofFolder(Path.of(arguments[0])));
    List<String> types =
        labelled.stream().map(TrainingSet.Labelled::type).distinct().sorted().toList();
    Encoder encoder = new Encoder();
    List<Fit.Example> examples = new ArrayList<>();
    for (TrainingSet.Labelled one : labelled) {
      examples.add(
          new Fit.Example(Classifier.features(encoder, one.pair()), types.indexOf(one.type())));
    }
    double temperature = crossValidate(types, examples);
    Head head = Fit.of(types, examples, temperature);
    try (OutputStream out = Files.newOutputStream(Path.of(arguments[1]))) {
      head.write(out);
    }
    System.out.printf(
        "learned from %d examples of the codebook and %d sentences; %s written%n",
        own, labelled.size() - own, arguments[1]);
  }

  /** The temperature under which the right type's share is largest on what was not learned from. */
  private static double crossValidate(List<String> types, List<Fit.Example> examples) {
    List<Head> heads = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Fit.Example> others = new ArrayList<>();
      for (int i = 0; i < examples.size(); i++) {
        if (i % FOLDS != fold) {
          others.add(examples.get(i));
        }
      }
      heads.add(Fit.of(types, others, 1));
    }
    double best = 1;
    double least = Double.POSITIVE_INFINITY;
    for (double temperature = 0.3; temperature < 2; temperature += 0.05) {
      double loss = 0;
      int right = 0;
      for (int i = 0; i < examples.size(); i++) {
        Head head = heads.get(i % FOLDS);
        double[] shares =
            new Head(types, head.weights(), temperature).shares(examples.get(i).vector());
        loss -= Math.log(Math.max(1e-9, shares[examples.get(i).type()]));
        right += argMax(shares) == examples.get(i).type() ? 1 : 0;
      }
      if (loss < least) {
        least = loss;
        best = temperature;
        System.out.printf(
            "temperature %.2f: right %.3f, loss %.3f on folds held out%n",
            temperature, (double) right / examples.size(), loss / examples.size());
      }
    }
    return best;
  }

  private static int argMax(double[] values) {
    int best = 0;
    for (int i = 1; i < values.length; i++) {
      best = values[i] > values[best] ? i : best;
    }
    return best;
  }
}
