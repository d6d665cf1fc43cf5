package org.chancery.desk;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where a command reads and writes.
 *
 * @param in standard input
 * @param out standard output, unbuffered; a reader that goes away shows as an IOException
 * @param err for messages, in UTF-8
 * @param terminal what the streams are connected to
 */
record Console(InputStream in, OutputStream out, PrintStream err, Terminal terminal) {
  /** The console of this process. */
  static Console ofProcess() {
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    return new Console(
        System.in, new FileOutputStream(FileDescriptor.out), err, Terminal.ofProcess());
  }
}
