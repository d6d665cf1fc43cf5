package org.chancery.codebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chancery.model.ChanceryException;

/**
 * The files of a codebook by their path within it ({@code predicates/consult.tsv}), in order of
 * path.
 *
 * @param files text by path
 */
record CodebookFiles(Map<String, String> files) {
  /** The built-in files, from the class path. */
  static CodebookFiles builtIn() {
    try {
      URI uri = CodebookFiles.class.getResource("/codebook/ontology.tsv").toURI();
      if (uri.getScheme().equals("jar")) {
        try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
          return read(jar.getPath("/codebook"));
        }
      }
      return read(Path.of(uri).getParent());
    } catch (IOException | URISyntaxException e) {
      throw new ChanceryException(
          ChanceryException.Kind.RESOURCE, "no-codebook", "the built-in codebook can't be read", e);
    }
  }

  /** The files of a folder. */
  static CodebookFiles of(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new ChanceryException(
          ChanceryException.Kind.BAD_CODEBOOK,
          "no-codebook",
          "no folder '" + folder + "': a codebook is a folder of .tsv files");
    }
    try {
      return read(folder);
    } catch (IOException e) {
      throw new ChanceryException(
          ChanceryException.Kind.BAD_CODEBOOK,
          "unreadable-codebook",
          "the codebook '" + folder + "' can't be read: " + e.getMessage(),
          e);
    }
  }

  private static CodebookFiles read(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : (Iterable<Path>) paths.sorted()::iterator) {
        String name = folder.relativize(path).toString().replace('\\', '/');
        if (name.endsWith(".tsv")) {
          files.put(name, Files.readString(path, StandardCharsets.UTF_8));
        }
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return new CodebookFiles(files);
  }

  /** SHA-256 of paths and texts, in hex. */
  static String hash(CodebookFiles... layers) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (CodebookFiles layer : layers) {
        layer
            .files()
            .forEach(
                (name, text) -> {
                  digest.update(name.getBytes(StandardCharsets.UTF_8));
                  digest.update((byte) 0);
                  digest.update(text.getBytes(StandardCharsets.UTF_8));
                  digest.update((byte) 0);
                });
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
