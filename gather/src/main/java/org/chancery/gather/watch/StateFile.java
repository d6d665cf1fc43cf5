package org.chancery.gather.watch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.gather.Faults;
import org.chancery.gather.fetch.Fetched.Marks;

/**
 * The memory of a watch as a file of JSON. It is written beside and then put in place in one step:
 * whatever happens, the file is the old or the new, never half of one.
 */
final class StateFile {
  private static final int VERSION = 1;

  private final JsonMapper json = new JsonMapper();
  private final Path file;

  StateFile(Path file) {
    this.file = file;
  }

  /**
   * What was remembered; nothing if there is no file yet.
   *
   * @throws org.chancery.model.ChanceryException of kind BAD_INPUT if the file is no state of a
   *     watch, or one of a newer version: it is never overwritten
   */
  Map<String, FeedMemory> read() {
    Map<String, FeedMemory> feeds = new TreeMap<>();
    if (!Files.exists(file)) {
      return feeds;
    }
    try {
      JsonNode root = json.readTree(file.toFile());
      if (root == null || root.path("version").asInt() != VERSION) {
        throw Faults.bad(
            "bad-state",
            file
                + ": version "
                + (root == null ? null : root.get("version"))
                + "; known is "
                + VERSION);
      }
      root.path("feeds")
          .fields()
          .forEachRemaining(e -> feeds.put(e.getKey(), memory(e.getValue())));
      return feeds;
    } catch (IOException | DateTimeException e) {
      throw Faults.bad(
          "bad-state",
          file + ": no state of a watch: " + e.getMessage() + "; move it away to begin anew");
    }
  }

  private static FeedMemory memory(JsonNode node) {
    Set<String> seen = new LinkedHashSet<>();
    node.path("seen").forEach(s -> seen.add(s.asText()));
    return new FeedMemory(
        new Marks(text(node, "etag"), text(node, "lastModified")),
        text(node, "due").map(Instant::parse),
        node.path("failures").asInt(),
        seen);
  }

  private static Optional<String> text(JsonNode node, String key) {
    return node.hasNonNull(key) ? Optional.of(node.get(key).asText()) : Optional.empty();
  }

  /** Writes it all. */
  void write(Map<String, FeedMemory> feeds) {
    ObjectNode root = json.createObjectNode().put("version", VERSION);
    ObjectNode all = root.putObject("feeds");
    new TreeMap<>(feeds).forEach((address, memory) -> put(all.putObject(address), memory));
    Path beside = file.resolveSibling(file.getFileName() + ".new");
    try {
      if (file.toAbsolutePath().getParent() != null) {
        Files.createDirectories(file.toAbsolutePath().getParent());
      }
      try (FileChannel channel =
          FileChannel.open(
              beside,
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE,
              StandardOpenOption.TRUNCATE_EXISTING)) {
        ByteBuffer bytes =
            ByteBuffer.wrap(json.writerWithDefaultPrettyPrinter().writeValueAsBytes(root));
        while (bytes.hasRemaining()) {
          channel.write(bytes);
        }
        channel.force(true);
      }
      replace(beside);
    } catch (IOException e) {
      throw Faults.passing(
          "no-state", file + ": the watch's state can't be written: " + e.getMessage());
    }
  }

  private void replace(Path beside) throws IOException {
    try {
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void put(ObjectNode node, FeedMemory memory) {
    memory.marks().etag().ifPresent(e -> node.put("etag", e));
    memory.marks().lastModified().ifPresent(m -> node.put("lastModified", m));
    memory.due().ifPresent(d -> node.put("due", d.toString()));
    node.put("failures", memory.failures());
    ArrayNode seen = node.putArray("seen");
    memory.seen().forEach(seen::add);
  }
}
