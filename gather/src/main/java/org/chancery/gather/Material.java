package org.chancery.gather;

import java.util.Optional;

/**
 * Bytes with what is known of them, whole and unpacked.
 *
 * @param name what to call it in errors
 * @param address where it was fetched; empty for a file
 * @param bytes the bytes
 * @param type media type that the server gives, else empty
 * @param charset encoding that the server names
 */
@SuppressWarnings("ArrayRecordComponent")
record Material(
    String name, Optional<String> address, byte[] bytes, String type, Optional<String> charset) {
  String text() {
    return Encodings.decode(bytes, charset);
  }
}
