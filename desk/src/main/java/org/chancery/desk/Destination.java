package org.chancery.desk;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.chancery.model.ChanceryException;

/** Where the output goes: standard output, or a file that appears only when it is complete. */
final class Destination implements AutoCloseable {
  private final Path target;
  private final Path temporary;
  private final Writer writer;

  private Destination(Path target, Path temporary, Writer writer) {
    this.target = target;
    this.temporary = temporary;
    this.writer = writer;
  }

  /** A file, or standard output for null. */
  static Destination of(Path target, Console console) throws IOException {
    if (target == null) {
      return new Destination(
          null,
          null,
          new BufferedWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8)));
    }
    Path folder = target.toAbsolutePath().getParent();
    if (Files.isDirectory(target) || folder == null) {
      throw unwritable(target, "it is a folder; a file is wanted");
    }
    if (!Files.isDirectory(folder)) {
      throw unwritable(target, "there is no folder " + folder);
    }
    if (!Files.isWritable(folder)) {
      throw unwritable(target, "the folder " + folder + " can't be written to");
    }
    Path temporary =
        folder.resolve("." + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
    return new Destination(
        target, temporary, Files.newBufferedWriter(temporary, StandardCharsets.UTF_8));
  }

  private static ChanceryException unwritable(Path target, String why) {
    return new ChanceryException(
        ChanceryException.Kind.BAD_INPUT, "unwritable-output", "--output " + target + ": " + why);
  }

  Writer writer() {
    return writer;
  }

  /** Ends the output: a file takes its name now. */
  void commit() throws IOException {
    writer.flush();
    if (target != null) {
      writer.close();
      try {
        Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  @Override
  public void close() throws IOException {
    if (target != null) {
      writer.close();
      Files.deleteIfExists(temporary);
    }
  }

  /** Whether the reader of the output went away, as {@code head} does. */
  static boolean isBrokenPipe(Throwable e) {
    String message = e.getMessage() == null ? "" : e.getMessage().toLowerCase(Locale.ROOT);
    return e instanceof IOException
        && (message.contains("broken pipe") || message.contains("pipe is being closed"));
  }
}
