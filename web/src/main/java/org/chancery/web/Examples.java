package org.chancery.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.chancery.model.ChanceryException;
import org.chancery.read.Inputs;
import org.chancery.read.Inputs.Input;

/** The example reports that come with Chancery, out of its jar. */
final class Examples {
  private Examples() {}

  /** Names of the files, in alphabetical order, as the build listed them. */
  static List<String> names() {
    return new String(bytes("examples.txt"), StandardCharsets.UTF_8).lines().toList();
  }

  /** Hands the reports over. */
  static void open(Consumer<Input> consumer) {
    Inputs inputs = new Inputs(InputStream.nullInputStream());
    names().forEach(n -> inputs.given("examples/" + n, bytes("examples/" + n), consumer));
  }

  private static byte[] bytes(String name) {
    try (InputStream in = Examples.class.getResourceAsStream(name)) {
      if (in == null) {
        throw missing(name, null);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw missing(name, e);
    }
  }

  private static ChanceryException missing(String name, Throwable cause) {
    return new ChanceryException(
        ChanceryException.Kind.BUG, "desk-bug", "no example " + name, cause);
  }
}
