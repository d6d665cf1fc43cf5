package org.chancery.gather;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.zip.GZIPInputStream;
import org.chancery.gather.fetch.Inflation;

/** Counts beforehand how many texts sources will give, so that a bar can say how far it is. */
public final class Expected {
  private Expected() {}

  /**
   * How many texts and rejections the sources will give; absent where that takes opening addresses,
   * feeds, web archives or standard input.
   */
  public static OptionalLong of(List<String> sources) {
    long sum = 0;
    for (String source : sources) {
      OptionalLong count = source.equals("-") ? OptionalLong.empty() : of(source);
      if (count.isEmpty()) {
        return count;
      }
      sum += count.getAsLong();
    }
    return OptionalLong.of(sum);
  }

  private static OptionalLong of(String source) {
    try {
      Path path = Path.of(source);
      if (!Files.isDirectory(path)) {
        return Files.exists(path) ? file(path) : OptionalLong.empty();
      }
      Folder folder = Folder.walk(path);
      long sum = folder.failures().size();
      for (Path file : folder.files()) {
        OptionalLong count = file(file);
        if (count.isEmpty()) {
          return count;
        }
        sum += count.getAsLong();
      }
      return OptionalLong.of(sum);
    } catch (IOException | InvalidPathException e) {
      return OptionalLong.empty();
    }
  }

  private static OptionalLong file(Path file) throws IOException {
    return switch (Form.named(file.toString()).orElse(Form.TEXT)) {
      case TEXT, PAGE -> OptionalLong.of(1);
      case JSON_LINES -> OptionalLong.of(lines(file));
      case FEED, FEED_LIST, WEB_ARCHIVE -> OptionalLong.empty();
    };
  }

  /** Lines with anything in them. */
  private static long lines(Path file) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      in.mark(4);
      boolean packed = Inflation.isGzip(in.readNBytes(3));
      in.reset();
      byte[] buffer = new byte[1 << 16];
      InputStream plain = packed ? new GZIPInputStream(in) : in;
      long lines = 0;
      boolean blank = true;
      for (int read = plain.read(buffer); read >= 0; read = plain.read(buffer)) {
        for (int i = 0; i < read; i++) {
          if (buffer[i] == '\n') {
            lines += blank ? 0 : 1;
            blank = true;
          } else if (buffer[i] > ' ' || buffer[i] < 0) {
            blank = false;
          }
        }
      }
      return blank ? lines : lines + 1;
    }
  }
}
