package org.chancery.classify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.codebook.Codebook;
import org.chancery.codebook.Example;
import org.chancery.codebook.Predicate;
import org.chancery.model.EventCode;
import org.chancery.model.Span;

/**
 * What the classifier learns from, all in our own words: the example of every predicate entry, and
 * the sentences of {@code classify/sentences}.
 */
final class TrainingSet {
  private TrainingSet() {}

  /** A pair with its type. */
  record Labelled(Pair pair, String type) {}

  /** The examples of the codebook's entries that name an event. */
  static List<Labelled> ofCodebook(Codebook codebook) {
    List<Labelled> labelled = new ArrayList<>();
    for (Predicate predicate : codebook.predicates()) {
      if (!predicate.code().equals(EventCode.NONE)) {
        pair(predicate.id(), predicate.example())
            .ifPresent(p -> labelled.add(new Labelled(p, predicate.code().type())));
      }
    }
    return labelled;
  }

  /**
   * The sentences of the files of a folder, by name.
   *
   * @throws IllegalArgumentException with file and line where a line is malformed
   */
  static List<Labelled> ofFolder(Path folder) throws IOException {
    List<Labelled> labelled = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : (Iterable<Path>) files.sorted()::iterator) {
        labelled.addAll(ofFile(file));
      }
    }
    return labelled;
  }

  private static List<Labelled> ofFile(Path file) throws IOException {
    List<Labelled> labelled = new ArrayList<>();
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("#") || line.equals("type\texample")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      Example example = Example.parse(cells[cells.length - 1]);
      boolean marked = example.marks("A").size() == 1 && example.marks("R").size() == 1;
      if (cells.length != 2 || !marked || example.marks().size() != 2) {
        throw new IllegalArgumentException(
            file + ", line " + (i + 1) + ": a type and a sentence with one [A …] and one [R …]");
      }
      String name = file.getFileName() + ":" + (i + 1);
      labelled.add(new Labelled(pair(name, example).orElseThrow(), cells[0]));
    }
    return labelled;
  }

  /** The first actor and the first recipient; a second actor where there is no recipient. */
  private static Optional<Pair> pair(String id, Example example) {
    List<Example.Mark> actors = example.marks("A");
    List<Example.Mark> recipients = example.marks("R");
    Optional<Span> source = actors.stream().findFirst().map(m -> span(example, m));
    Optional<Span> target =
        Stream.concat(recipients.stream(), actors.stream().skip(1))
            .findFirst()
            .map(m -> span(example, m));
    return source.isEmpty() && target.isEmpty()
        ? Optional.empty()
        : Optional.of(new Pair(id, example.text(), source, target));
  }

  private static Span span(Example example, Example.Mark mark) {
    String text = example.text();
    return new Span(text.codePointCount(0, mark.begin()), text.codePointCount(0, mark.end()));
  }
}
