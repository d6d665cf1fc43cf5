package org.chancery.gather;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Turns the bytes of a page or feed into text, whatever they say of their encoding:
 *
 * <ol>
 *   <li>a byte order mark;
 *   <li>valid UTF-8 with anything beyond ASCII in it is UTF-8, whatever is declared;
 *   <li>what the server declares, then what the page or feed declares in its first lines;
 *   <li>what the bytes look like; else windows-1252.
 * </ol>
 */
public final class Encodings {
  /** Where a declaration may stand, in bytes from the beginning. */
  private static final int HEAD = 4096;

  private static final Pattern DECLARED =
      Pattern.compile(
          "(?i)<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([\\w.:-]+)|<meta[^>]{0,200}?charset\\s*=\\s*[\"']?([\\w.:-]+)");

  private Encodings() {}

  /**
   * The text that bytes hold.
   *
   * @param declared the encoding that the server names
   */
  public static String decode(byte[] bytes, Optional<String> declared) {
    Optional<Charset> marked = mark(bytes);
    if (marked.isPresent()) {
      String text = new String(bytes, marked.get());
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
    Optional<String> utf8 = utf8(bytes);
    Charset named =
        declared.flatMap(Encodings::charset).or(() -> inside(bytes)).orElse(StandardCharsets.UTF_8);
    boolean ascii = utf8.isPresent() && utf8.get().length() == bytes.length;
    boolean wide =
        ascii && named.newEncoder().maxBytesPerChar() > 3 && named.name().startsWith("ISO-2022");
    if (utf8.isPresent() && !wide) {
      return utf8.get();
    }
    return new String(bytes, named.equals(StandardCharsets.UTF_8) ? guess(bytes) : latin(named));
  }

  private static Optional<Charset> mark(byte[] b) {
    if (b.length >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    boolean wide =
        b.length >= 2
            && ((b[0] == (byte) 0xFE && b[1] == (byte) 0xFF)
                || (b[0] == (byte) 0xFF && b[1] == (byte) 0xFE));
    return wide ? Optional.of(StandardCharsets.UTF_16) : Optional.empty();
  }

  private static Optional<String> utf8(byte[] bytes) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException other) {
      return Optional.empty();
    }
  }

  private static Optional<Charset> inside(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher matcher = DECLARED.matcher(head);
    return matcher.find()
        ? charset(matcher.group(1) != null ? matcher.group(1) : matcher.group(2))
        : Optional.empty();
  }

  private static Optional<Charset> charset(String name) {
    try {
      return Charset.isSupported(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
    } catch (IllegalCharsetNameException unknown) {
      return Optional.empty();
    }
  }

  /** Browsers read what calls itself Latin 1 as windows-1252, for so it mostly is. */
  private static Charset latin(Charset named) {
    return named.equals(StandardCharsets.ISO_8859_1) || named.equals(StandardCharsets.US_ASCII)
        ? Charset.forName("windows-1252")
        : named;
  }

  private static Charset guess(byte[] bytes) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, 0, bytes.length);
    detector.dataEnd();
    return Optional.ofNullable(detector.getDetectedCharset())
        .flatMap(Encodings::charset)
        .filter(c -> !c.equals(StandardCharsets.UTF_8))
        .orElse(Charset.forName("windows-1252"));
  }
}
