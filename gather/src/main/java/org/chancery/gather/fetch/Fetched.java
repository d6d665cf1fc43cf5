package org.chancery.gather.fetch;

import java.net.URI;
import java.util.Optional;

/** What came of asking an address. */
public sealed interface Fetched {
  /**
   * It has something.
   *
   * @param address where it was found after redirects
   * @param bytes the body, unpacked
   * @param type media type without parameters, in lower case; empty if none is given
   * @param charset the encoding that the server names
   * @param marks to ask by next time
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Body(URI address, byte[] bytes, String type, Optional<String> charset, Marks marks)
      implements Fetched {}

  /** It has nothing new. */
  record Unchanged() implements Fetched {}

  /**
   * By what a server knows what it has sent before.
   *
   * @param etag as sent
   * @param lastModified as sent
   */
  record Marks(Optional<String> etag, Optional<String> lastModified) {
    /** Nothing was sent before. */
    public static final Marks NONE = new Marks(Optional.empty(), Optional.empty());
  }
}
