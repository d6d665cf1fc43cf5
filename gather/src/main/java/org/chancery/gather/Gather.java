package org.chancery.gather;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.chancery.gather.feed.Feed;
import org.chancery.gather.feed.ReadFeed;
import org.chancery.gather.fetch.Fetch;
import org.chancery.gather.fetch.Inflation;
import org.chancery.gather.fetch.Limits;
import org.chancery.gather.fetch.Networks;
import org.chancery.gather.fetch.Time;
import org.chancery.gather.warc.ReadWarc;
import org.chancery.model.ChanceryException;
import org.chancery.read.Inputs;
import org.chancery.read.Inputs.Input;

/**
 * Opens sources of any kind, in any mix: text, JSON Lines, saved pages, feeds, lists of feeds, web
 * archives, folders of these, addresses, and {@code -} for standard input; each but web addresses
 * may be packed with gzip. What one source holds comes in its own order, sources in the order they
 * are named, folders in order of path. What can't be had is handed over as a rejection, and the
 * rest goes on. Not thread-safe.
 */
public final class Gather {
  private static final Pattern SCHEME = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]+://.*");

  private final Inputs inputs;
  private final InputStream standardInput;
  private final Materials materials;
  private final Articles articles;
  private final Options options;

  /**
   * What the user allows.
   *
   * @param limits of size and time
   * @param privateNetworks whether addresses in private networks may be asked
   * @param follow whether the articles that a saved feed links may be fetched; those of a feed that
   *     is itself fetched are, if the feed does not hold their whole text
   */
  public record Options(Limits limits, boolean privateNetworks, boolean follow) {
    /** The usual limits, public addresses only, saved feeds as they are. */
    public static final Options USUAL = new Options(Limits.USUAL, false, false);
  }

  public Gather(InputStream standardInput, Options options, Time time) {
    this.inputs = new Inputs(standardInput);
    this.standardInput = standardInput;
    this.options = options;
    Fetch fetch = new Fetch(options.limits(), new Networks(options.privateNetworks()), time);
    this.materials = new Materials(fetch, options.limits().bytes());
    this.articles = new Articles(fetch);
  }

  /** Opens each source in turn and hands over what it holds. */
  public void open(List<String> sources, Consumer<Input> consumer) {
    for (String source : sources) {
      if (source.equals("-")) {
        standardInput(consumer);
      } else if (SCHEME.matcher(source).matches()) {
        address(source, consumer);
      } else {
        path(source, consumer);
      }
    }
  }

  private void standardInput(Consumer<Input> consumer) {
    opened("-", standardInput, consumer);
  }

  private void opened(String name, InputStream in, Consumer<Input> consumer) {
    Material material;
    try {
      material = materials.read(name, in);
    } catch (IOException e) {
      consumer.accept(new Input.Rejected(name, unreadable(name, e)));
      return;
    } catch (ChanceryException e) {
      consumer.accept(new Input.Rejected(name, e));
      return;
    }
    material(material, consumer);
  }

  private void address(String address, Consumer<Input> consumer) {
    Optional<Material> material = fetched(address, consumer);
    material.ifPresent(m -> material(m, consumer));
  }

  private Optional<Material> fetched(String address, Consumer<Input> consumer) {
    try {
      return Optional.of(materials.fetched(address));
    } catch (ChanceryException e) {
      Faults.rethrowInterrupted(e);
      consumer.accept(new Input.Rejected(address, e));
      return Optional.empty();
    }
  }

  private void path(String source, Consumer<Input> consumer) {
    try {
      Path path = Path.of(source);
      if (Files.isDirectory(path)) {
        folder(path, consumer);
      } else if (Files.exists(path)) {
        file(path, consumer);
      } else {
        consumer.accept(
            new Input.Rejected(source, Faults.bad("no-file", source + ": no such file or folder")));
      }
    } catch (InvalidPathException e) {
      consumer.accept(
          new Input.Rejected(source, Faults.bad("no-file", source + ": no possible file name")));
    }
  }

  private void folder(Path folder, Consumer<Input> consumer) {
    Folder found = Folder.walk(folder);
    found.failures().forEach(consumer);
    found.files().forEach(f -> file(f, consumer));
    if (found.files().isEmpty() && found.failures().isEmpty()) {
      consumer.accept(
          new Input.Rejected(
              folder.toString(),
              Faults.bad(
                  "empty-folder",
                  folder
                      + ": no file in it that can be read; read are .txt, .jsonl, .html, .xml, .rss,"
                      + " .atom, .opml, .warc, each also with .gz")));
    }
  }

  private void file(Path path, Consumer<Input> consumer) {
    String name = path.toString();
    try {
      switch (Form.named(name).orElse(Form.TEXT)) {
        case WEB_ARCHIVE -> archive(path, name, consumer);
        case JSON_LINES -> lines(path, consumer);
        default -> whole(path, consumer);
      }
    } catch (IOException e) {
      consumer.accept(new Input.Rejected(name, unreadable(name, e)));
    }
  }

  private void whole(Path path, Consumer<Input> consumer) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      opened(path.toString(), in, consumer);
    }
  }

  private void lines(Path path, Consumer<Input> consumer) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
      in.mark(4);
      boolean packed = Inflation.isGzip(in.readNBytes(3));
      in.reset();
      inputs.lines(path.toString(), packed ? new GZIPInputStream(in) : in, consumer);
    }
  }

  private void material(Material material, Consumer<Input> consumer) {
    switch (Form.of(material.bytes(), material.type(), material.name())) {
      case TEXT -> inputs.given(material.name(), material.bytes(), consumer);
      case JSON_LINES -> linesOf(material, consumer);
      case PAGE -> consumer.accept(Pages.input(material));
      case FEED -> feed(material, consumer);
      case FEED_LIST -> list(material, consumer);
      case WEB_ARCHIVE -> archive(material, consumer);
    }
  }

  private void linesOf(Material material, Consumer<Input> consumer) {
    try {
      inputs.lines(material.name(), new ByteArrayInputStream(material.bytes()), consumer);
    } catch (IOException e) {
      consumer.accept(new Input.Rejected(material.name(), unreadable(material.name(), e)));
    }
  }

  private void feed(Material material, Consumer<Input> consumer) {
    Feed feed;
    try {
      feed = ReadFeed.read(material.text(), material.name(), material.address());
    } catch (ChanceryException e) {
      consumer.accept(new Input.Rejected(material.name(), e));
      return;
    }
    boolean follow = options.follow() || material.address().isPresent();
    feed.items()
        .forEach(item -> consumer.accept(articles.input(item, feed, material.name(), follow)));
  }

  /** The feeds of a list are what the user names by it; lists in lists are not followed. */
  private void list(Material material, Consumer<Input> consumer) {
    List<String> feeds;
    try {
      feeds = ReadFeed.readList(material.text(), material.name());
    } catch (ChanceryException e) {
      consumer.accept(new Input.Rejected(material.name(), e));
      return;
    }
    for (String address : feeds) {
      fetched(address, consumer).ifPresent(m -> feed(m, consumer));
    }
  }

  private void archive(Material material, Consumer<Input> consumer) {
    Path copy = null;
    try {
      copy = Files.createTempFile("chancery", ".warc");
      Files.write(copy, material.bytes());
      archive(copy, material.name(), consumer);
    } catch (IOException e) {
      consumer.accept(new Input.Rejected(material.name(), unreadable(material.name(), e)));
    } finally {
      Folder.delete(copy);
    }
  }

  private void archive(Path file, String name, Consumer<Input> consumer) throws IOException {
    new ReadWarc(options.limits().bytes())
        .read(file, capture -> consumer.accept(captured(name, capture)));
  }

  private static Input captured(String name, ReadWarc.Capture capture) {
    if (capture instanceof ReadWarc.Capture.Body body) {
      return Captures.input(name, body);
    }
    ReadWarc.Capture.Broken broken = (ReadWarc.Capture.Broken) capture;
    return new Input.Rejected(name + ": " + broken.place(), broken.why());
  }

  private static ChanceryException unreadable(String name, IOException e) {
    return Faults.bad("unreadable", name + ": can't be read: " + e.getMessage());
  }
}
