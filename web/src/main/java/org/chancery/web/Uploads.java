package org.chancery.web;

import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.chancery.read.Inputs.Input;
import org.chancery.read.Source;

/**
 * Files that were uploaded, kept in a folder of their own until they are read.
 *
 * @param folder theirs alone
 * @param files in the order in which they came
 */
record Uploads(Path folder, List<Path> files) {
  Uploads {
    files = List.copyOf(files);
  }

  /** Keeps the files that have a name and bytes. */
  static Uploads keep(List<UploadedFile> uploaded) {
    try {
      Path folder = Files.createTempDirectory("chancery-upload");
      List<Path> files = new ArrayList<>();
      for (UploadedFile file : uploaded) {
        if (file.size() > 0) {
          Path kept = Files.createDirectory(folder.resolve(files.size() + "")).resolve(name(file));
          try (InputStream in = file.content()) {
            Files.copy(in, kept);
          }
          files.add(kept);
        }
      }
      return new Uploads(folder, files);
    } catch (IOException e) {
      throw Fault.passing("unavailable", "the files can't be kept: " + e.getMessage());
    }
  }

  /** The file's own name, without folders and with nothing odd in it. */
  private static String name(UploadedFile file) {
    String last = file.filename().replaceFirst(".*[/\\\\]", "");
    String plain = last.replaceAll("[^\\p{L}\\p{N}._ -]", "_").replaceFirst("^\\.+", "");
    String some = plain.isBlank() ? "upload.txt" : plain;
    return some.length() > 100 ? some.substring(some.length() - 100) : some;
  }

  /** Hands over what the files hold, named as they were. */
  void open(Addresses addresses, Consumer<Input> consumer) {
    for (Path file : files) {
      String prefix = file.getParent() + file.getFileSystem().getSeparator();
      addresses
          .gather()
          .open(List.of(file.toString()), input -> consumer.accept(plain(input, prefix)));
    }
  }

  private static Input plain(Input input, String prefix) {
    if (input instanceof Input.Given given) {
      Source s = given.source();
      return new Input.Given(
          new Source(
              s.name().replace(prefix, ""),
              s.text(),
              s.id(),
              s.url(),
              s.publisher(),
              s.headline(),
              s.published(),
              s.imprint()));
    }
    Input.Rejected rejected = (Input.Rejected) input;
    return new Input.Rejected(
        rejected.name().replace(prefix, ""),
        new org.chancery.model.ChanceryException(
            rejected.why().kind(),
            rejected.why().code(),
            rejected.why().getMessage().replace(prefix, "")));
  }

  /** Takes the files away. */
  void delete() {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
