package org.chancery.gather;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.chancery.gather.fetch.Fetch;
import org.chancery.gather.fetch.Fetched;
import org.chancery.gather.fetch.Fetched.Marks;
import org.chancery.gather.fetch.Inflation;

/**
 * Stream or address in, whole and unpacked bytes out, within a limit. Thread-safe.
 *
 * @param fetch for addresses
 * @param limit size as given and as unpacked, in bytes
 */
record Materials(Fetch fetch, int limit) {
  /**
   * What a stream holds.
   *
   * @throws org.chancery.model.ChanceryException of kind BAD_INPUT if it is too much or broken
   */
  Material read(String name, InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(limit + 1);
    if (bytes.length > limit) {
      throw Faults.bad("too-large", name + ": more than " + limit + " bytes; that is the limit");
    }
    return new Material(name, Optional.empty(), unpacked(name, bytes), "", Optional.empty());
  }

  /** What stands at an address. */
  Material fetched(String address) {
    if (fetch.get(address, Marks.NONE) instanceof Fetched.Body body) {
      return new Material(
          address,
          Optional.of(body.address().toString()),
          unpacked(address, body.bytes()),
          body.type(),
          body.charset());
    }
    throw Faults.bad("http-304", address + ": the server answers 304 to a first request");
  }

  private byte[] unpacked(String name, byte[] bytes) {
    return Inflation.isGzip(bytes) ? Inflation.gunzip(bytes, limit, name) : bytes;
  }
}
