package org.chancery.archive;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps other processes out of an archive while it is open; the system frees it at the end. */
final class ArchiveLock implements AutoCloseable {
  private final FileChannel channel;

  private ArchiveLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the lock of a folder.
   *
   * @throws org.chancery.model.ChanceryException of kind BAD_ARCHIVE if somebody else has it
   */
  static ArchiveLock take(Path folder) {
    Path owner = folder.resolve("lock.pid");
    FileChannel channel = null;
    try {
      channel =
          FileChannel.open(
              folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = channel.tryLock();
      if (lock != null) {
        Files.write(owner, pid().getBytes(StandardCharsets.UTF_8));
        return new ArchiveLock(channel);
      }
      channel.close();
      throw inUse(folder, Files.exists(owner) ? Files.readString(owner) : "unknown");
    } catch (OverlappingFileLockException e) {
      close(channel);
      throw inUse(folder, pid());
    } catch (IOException e) {
      throw Trouble.resource("archive-unwritable", folder + ": can't be locked: " + e, e);
    }
  }

  private static String pid() {
    return Long.toString(ProcessHandle.current().pid());
  }

  private static RuntimeException inUse(Path folder, String owner) {
    return Trouble.archive(
        "archive-in-use",
        folder
            + ": the archive is open in process "
            + owner
            + "; one process at a time may use it, wait until that one has ended");
  }

  private static void close(FileChannel channel) {
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException e) {
      throw Trouble.resource("archive-unwritable", "the lock can't be given back: " + e, e);
    }
  }

  @Override
  public void close() {
    close(channel);
  }
}
