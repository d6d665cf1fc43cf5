package org.chancery.gather;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.chancery.read.Inputs.Input;

/**
 * The files of a folder and its folders that chancery reads, by their names.
 *
 * @param files in order of path
 * @param failures folders and files that can't be opened, in order of path
 */
record Folder(List<Path> files, List<Input> failures) {
  /** Walks a folder; links to folders are not followed. */
  static Folder walk(Path folder) {
    List<Path> files = new ArrayList<>();
    List<Path> closed = new ArrayList<>();
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (Form.named(file.toString()).isPresent() && Files.isRegularFile(file)) {
                files.add(file);
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
              closed.add(file);
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      closed.add(folder);
    }
    Collections.sort(files);
    Collections.sort(closed);
    return new Folder(files, closed.stream().map(Folder::failure).toList());
  }

  private static Input failure(Path path) {
    String name = path.toString();
    return new Input.Rejected(name, Faults.bad("unreadable", name + ": can't be opened"));
  }

  /** Deletes a file of our own, if there is one. */
  static void delete(Path own) {
    try {
      if (own != null) {
        Files.deleteIfExists(own);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
