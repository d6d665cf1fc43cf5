package org.chancery.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.chancery.model.ChanceryException;

/**
 * Opens what a user names: files, folders, {@code -} for standard input, JSON Lines. Not
 * thread-safe.
 */
public final class Inputs {
  /** Longest text of one report, in bytes. */
  public static final int LONGEST = Decoder.LONGEST;

  private final JsonLines jsonLines = new JsonLines();
  private final InputStream standardInput;

  public Inputs(InputStream standardInput) {
    this.standardInput = standardInput;
  }

  /** What came of one input. */
  public sealed interface Input {
    /** A text to be read. */
    record Given(Source source) implements Input {}

    /** A text that could not be had; the others go on. */
    record Rejected(String name, ChanceryException why) implements Input {}
  }

  /** Opens each in turn and hands over what it holds, folders in order of path. */
  public void open(List<String> names, Consumer<Input> consumer) {
    for (String name : names) {
      if (name.equals("-")) {
        stream("-", consumer);
      } else {
        path(Path.of(name), consumer, true);
      }
    }
  }

  private void stream(String name, Consumer<Input> consumer) {
    attempt(
        name, consumer, () -> text(name, standardInput.readNBytes(Decoder.LONGEST + 1), consumer));
  }

  private void path(Path path, Consumer<Input> consumer, boolean named) {
    if (Files.isDirectory(path)) {
      attempt(path.toString(), consumer, () -> folder(path, consumer));
    } else if (!Files.exists(path)) {
      consumer.accept(
          new Input.Rejected(path.toString(), bad("no-file", path + ": no such file or folder")));
    } else if (lower(path).endsWith(".jsonl")) {
      attempt(path.toString(), consumer, () -> lines(path, consumer));
    } else if (named || lower(path).endsWith(".txt")) {
      attempt(path.toString(), consumer, () -> text(path.toString(), bytes(path), consumer));
    }
  }

  private static byte[] bytes(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return in.readNBytes(Decoder.LONGEST + 1);
    }
  }

  private void folder(Path folder, Consumer<Input> consumer) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      List<Path> files = paths.filter(Files::isRegularFile).sorted().toList();
      files.forEach(f -> path(f, consumer, false));
      if (files.stream().noneMatch(f -> lower(f).endsWith(".txt") || lower(f).endsWith(".jsonl"))) {
        consumer.accept(
            new Input.Rejected(
                folder.toString(), bad("empty-folder", folder + ": no .txt or .jsonl file in it")));
      }
    }
  }

  private static void text(String name, byte[] bytes, Consumer<Input> consumer) {
    consumer.accept(new Input.Given(Source.of(name, Decoder.decode(bytes, name))));
  }

  /** Hands over the text that bytes hold, or why it is none. */
  public void given(String name, byte[] bytes, Consumer<Input> consumer) {
    attempt(name, consumer, () -> text(name, bytes, consumer));
  }

  private void lines(Path path, Consumer<Input> consumer) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      lines(path.toString(), in, consumer);
    }
  }

  /**
   * Hands over the texts of JSON Lines, each named by the line it stands in. A line that is too
   * long or no report is rejected, the others go on.
   *
   * @throws IOException if the stream breaks off
   */
  public void lines(String name, InputStream in, Consumer<Input> consumer) throws IOException {
    BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    int number = 0;
    StringBuilder line = new StringBuilder();
    while (readLine(reader, line)) {
      number++;
      String place = name + ":" + number;
      String content = line.toString();
      if (!content.isBlank()) {
        attempt(
            place,
            consumer,
            () ->
                consumer.accept(
                    new Input.Given(jsonLines.read(shortEnough(content, place), place))));
      }
    }
  }

  private static String shortEnough(String line, String name) {
    if (line.length() > LONGEST) {
      throw bad(
          "too-long",
          name + ": a line of more than " + LONGEST + " characters; that is the longest allowed");
    }
    return line;
  }

  /** Reads a line and keeps no more of it than shows that it is too long. */
  private static boolean readLine(BufferedReader reader, StringBuilder line) throws IOException {
    line.setLength(0);
    int c = reader.read();
    if (c < 0) {
      return false;
    }
    for (; c >= 0 && c != '\n'; c = reader.read()) {
      if (line.length() <= LONGEST) {
        line.append((char) c);
      }
    }
    return true;
  }

  /** Something that may fail while it reads. */
  private interface Attempt {
    void run() throws IOException;
  }

  private static void attempt(String name, Consumer<Input> consumer, Attempt attempt) {
    try {
      attempt.run();
    } catch (ChanceryException e) {
      consumer.accept(new Input.Rejected(name, e));
    } catch (IOException e) {
      consumer.accept(
          new Input.Rejected(name, bad("unreadable", name + ": can't be read: " + e.getMessage())));
    }
  }

  private static String lower(Path path) {
    return path.toString().toLowerCase(Locale.ROOT);
  }

  private static ChanceryException bad(String code, String message) {
    return new ChanceryException(ChanceryException.Kind.BAD_INPUT, code, message);
  }
}
