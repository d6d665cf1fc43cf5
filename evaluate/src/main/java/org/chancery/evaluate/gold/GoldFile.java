package org.chancery.evaluate.gold;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.model.ChanceryException;

/** Reads gold files as UTF-8; what is missing or malformed is named with its path. */
final class GoldFile {
  private static final ObjectMapper JSON = new ObjectMapper();

  private GoldFile() {}

  /** The text as it is, line ends included. */
  static String text(Path file) {
    if (!Files.isRegularFile(file)) {
      throw bad("no-gold", file + ": there is no such file");
    }
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new ChanceryException(
          ChanceryException.Kind.RESOURCE, "unreadable-gold", file + ": " + e.getMessage(), e);
    }
  }

  static List<String> lines(Path file) {
    return text(file).lines().toList();
  }

  static JsonNode json(Path file) {
    return json(text(file), file.toString());
  }

  /** A JSON value; {@code where} names it in errors. */
  static JsonNode json(String text, String where) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw bad("malformed-gold", where + ": not JSON: " + e.getOriginalMessage());
    }
  }

  /** Files below a folder whose names end so, in the order of their paths; at least one. */
  static List<Path> below(Path folder, String ending) {
    if (Files.isRegularFile(folder)) {
      return List.of(folder);
    }
    if (!Files.isDirectory(folder)) {
      throw bad("no-gold", folder + ": there is no such file or folder");
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      List<Path> files =
          walk.filter(Files::isRegularFile)
              .filter(f -> f.getFileName().toString().endsWith(ending))
              .sorted()
              .toList();
      if (files.isEmpty()) {
        throw bad("no-gold", folder + ": no file in it ends in " + ending);
      }
      return files;
    } catch (IOException e) {
      throw new ChanceryException(
          ChanceryException.Kind.RESOURCE, "unreadable-gold", folder + ": " + e.getMessage(), e);
    }
  }

  static ChanceryException bad(String code, String message) {
    return new ChanceryException(ChanceryException.Kind.BAD_INPUT, code, message);
  }

  static ChanceryException malformed(Path file, String what) {
    return bad("malformed-gold", file + ": " + what);
  }
}
