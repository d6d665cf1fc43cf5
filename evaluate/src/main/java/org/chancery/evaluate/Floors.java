package org.chancery.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.model.ChanceryException;

/**
 * The figures reached, in a tab-separated file: kind, gold, digest of the gold, figure, value.
 * Lines that begin with # are remarks.
 *
 * @param floors in the order of the file
 */
public record Floors(List<Floor> floors) {
  private static final int DIGITS = 6;

  public Floors {
    floors = List.copyOf(floors);
  }

  /** What is to be run, each once: a kind and its gold. */
  public record Run(String kind, String gold) {}

  /** Reads a floor file; every line that is none is named in one error. */
  public static Floors read(Path file) {
    List<Floor> floors = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    int number = 0;
    for (String line : lines(file)) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] columns = line.split("\t", -1);
        if (columns.length == 5 && columns[4].matches("-?[0-9]+(\\.[0-9]+)?")) {
          double value = Double.parseDouble(columns[4]);
          floors.add(new Floor(columns[0], columns[1], columns[2], columns[3], value));
        } else {
          problems.add(
              file + ":" + number + ": kind, gold, digest, figure and a number are wanted");
        }
      }
    }
    if (!problems.isEmpty()) {
      throw bad("malformed-floors", String.join("\n", problems));
    }
    return new Floors(floors);
  }

  /** Everything that must be run to check the floors, in order. */
  public List<Run> runs() {
    return floors.stream().map(f -> new Run(f.kind(), f.gold())).distinct().toList();
  }

  /** What fell below its floor in one run, in words; empty where all hold. */
  public List<String> check(Run run, String digest, Scorecard scorecard) {
    List<String> broken = new ArrayList<>();
    for (Floor floor : floors) {
      if (floor.kind().equals(run.kind()) && floor.gold().equals(run.gold())) {
        String name = floor.kind() + " " + floor.gold() + ": " + floor.figure();
        Optional<Figure> figure =
            scorecard.figures().stream().filter(f -> f.name().equals(floor.figure())).findFirst();
        if (!floor.digest().equals(digest)) {
          broken.add(name + ": the gold is " + digest + ", the floor was set on " + floor.digest());
        } else if (figure.isEmpty()) {
          broken.add(name + ": there is no such figure");
        } else if (!floor.holds(figure.get())) {
          broken.add(
              String.format(
                  Locale.ROOT,
                  "%s: %.3f, the floor is %.3f",
                  name,
                  figure.get().value(),
                  floor.value()));
        }
      }
    }
    return broken;
  }

  /** The lines that pin a scorecard's figures. */
  public static List<String> lines(Run run, String digest, Scorecard scorecard) {
    return scorecard.figures().stream()
        .filter(f -> !Double.isNaN(f.value()))
        .map(
            f ->
                String.join(
                    "\t",
                    run.kind(),
                    run.gold(),
                    digest,
                    f.name(),
                    String.format(Locale.ROOT, "%.3f", f.value())))
        .toList();
  }

  /** The first 12 hex digits of the SHA-256 of a file, or of all files of a folder by path. */
  public static String digest(Path gold) {
    try {
      MessageDigest all = MessageDigest.getInstance("SHA-256");
      for (Map.Entry<String, Path> file : files(gold).entrySet()) {
        all.update(file.getKey().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        all.update(Files.readAllBytes(file.getValue()));
      }
      return HexFormat.of().formatHex(all.digest(), 0, DIGITS);
    } catch (IOException e) {
      throw bad("no-gold", gold + ": " + e.getMessage());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private static Map<String, Path> files(Path gold) throws IOException {
    Map<String, Path> files = new LinkedHashMap<>();
    if (!Files.exists(gold)) {
      throw bad("no-gold", gold + ": there is no such file or folder");
    }
    try (Stream<Path> walk = Files.walk(gold)) {
      walk.filter(Files::isRegularFile)
          .map(f -> Map.entry(gold.relativize(f).toString().replace('\\', '/'), f))
          .sorted(Map.Entry.comparingByKey())
          .forEach(e -> files.put(e.getKey(), e.getValue()));
    }
    return files;
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw bad("no-floors", file + ": there is no such file, or it is not UTF-8");
    }
  }

  private static ChanceryException bad(String code, String message) {
    return new ChanceryException(ChanceryException.Kind.BAD_INPUT, code, message);
  }
}
