package org.chancery.gather.warc;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.gather.Faults;
import org.chancery.model.ChanceryException;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * Web archive in, pages out, in order of the file. A record that can't be read is reported and
 * passed over; after one that breaks the file's structure, reading goes on at the next that begins
 * well. Thread-safe.
 */
public final class ReadWarc {
  private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w.:-]+)");

  private final int limit;

  /**
   * @param limit longest body that is taken, unpacked, in bytes
   */
  public ReadWarc(int limit) {
    this.limit = limit;
  }

  /** What came of a record that should hold a page. */
  public sealed interface Capture {
    /**
     * A page or text.
     *
     * @param address where it was captured
     * @param bytes the body, unpacked
     * @param html whether it is a page; else it is plain text
     * @param charset the encoding that the server named
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Body(String address, byte[] bytes, boolean html, Optional<String> charset)
        implements Capture {}

    /**
     * A record that can't be read.
     *
     * @param place its address if that can be read, else its position in the file
     */
    record Broken(String place, ChanceryException why) implements Capture {}
  }

  /**
   * Hands over each capture of a page or text; other records are passed over.
   *
   * @throws IOException if the file itself can't be read
   */
  public void read(Path file, Consumer<Capture> consumer) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      long at = 0;
      while (at >= 0 && at < channel.size()) {
        at = readFrom(channel, at, consumer);
      }
    }
  }

  /** Reads until the file ends or its structure breaks; gives where to go on, or -1. */
  private long readFrom(FileChannel channel, long start, Consumer<Capture> consumer)
      throws IOException {
    channel.position(start);
    WarcReader reader = null;
    long at = start;
    while (true) {
      Optional<WarcRecord> record;
      try {
        if (reader == null) {
          reader = new WarcReader(channel);
          reader.setLenient(true);
        }
        record = reader.next();
      } catch (IOException | IllegalArgumentException | IllegalStateException e) {
        at = reader == null ? start : Math.max(at, reader.position());
        consumer.accept(broken(at, e));
        return RecordStart.after(channel, at);
      }
      if (record.isEmpty()) {
        return -1;
      }
      at = reader.position();
      capture(record.get(), at).ifPresent(consumer);
    }
  }

  private static Capture broken(long at, Exception e) {
    return new Capture.Broken(
        "byte " + at,
        Faults.bad("bad-warc", "the record at byte " + at + " is broken: " + e.getMessage()));
  }

  private Optional<Capture> capture(WarcRecord record, long at) {
    String place = "byte " + at;
    try {
      if (!(record instanceof WarcTargetRecord target)) {
        return Optional.empty();
      }
      place = target.target();
      return body(target);
    } catch (ChanceryException e) {
      return Optional.of(new Capture.Broken(place, e));
    } catch (IOException | RuntimeException e) {
      return Optional.of(
          new Capture.Broken(
              place,
              Faults.bad("bad-record", place + ": the record is broken: " + e.getMessage())));
    }
  }

  private Optional<Capture> body(WarcTargetRecord record) throws IOException {
    if (record instanceof WarcResponse response) {
      HttpResponse http = response.http();
      String type = http.headers().first("Content-Type").orElse("text/html");
      return http.status() == 200 && isText(type)
          ? Optional.of(body(record.target(), type, http.bodyDecoded()))
          : Optional.empty();
    }
    String type = record.headers().first("Content-Type").orElse("");
    boolean wanted = record instanceof WarcResource || record instanceof WarcConversion;
    return wanted && isText(type)
        ? Optional.of(body(record.target(), type, record.body()))
        : Optional.empty();
  }

  private Capture body(String address, String type, MessageBody body) throws IOException {
    byte[] bytes = body.stream().readNBytes(limit + 1);
    if (bytes.length > limit) {
      throw Faults.bad("too-large", address + ": more than " + limit + " bytes; that is the limit");
    }
    Matcher charset = CHARSET.matcher(type);
    return new Capture.Body(
        address,
        bytes,
        !media(type).equals("text/plain"),
        charset.find() ? Optional.of(charset.group(1)) : Optional.empty());
  }

  private static boolean isText(String type) {
    return media(type).matches("text/html|application/xhtml\\+xml|text/plain");
  }

  private static String media(String type) {
    return type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }
}
