package org.chancery.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.chancery.model.ChanceryException;
import org.mozilla.universalchardet.UniversalDetector;

/** Turns bytes into text: UTF-8 where they are valid UTF-8, else the encoding they look like. */
final class Decoder {
  /** Longest report, in bytes. A day's whole news wire is shorter; a longer file is no report. */
  static final int LONGEST = 5 * 1024 * 1024;

  private Decoder() {}

  /**
   * Decodes a report.
   *
   * @param name what to call it in errors
   * @throws ChanceryException of kind BAD_INPUT for empty, binary or too long input
   */
  static String decode(byte[] bytes, String name) {
    if (bytes.length > LONGEST) {
      throw bad(
          "too-long",
          name + ": " + bytes.length + " bytes; a report may have " + LONGEST + " at most");
    }
    String text = isUtf16(bytes) ? new String(bytes, StandardCharsets.UTF_16) : text(bytes, name);
    if (text.startsWith("\uFEFF")) {
      text = text.substring(1);
    }
    if (text.isBlank()) {
      throw bad("empty-text", name + ": no text in it");
    }
    return text;
  }

  private static boolean isUtf16(byte[] bytes) {
    return bytes.length >= 2
        && ((bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
            || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE));
  }

  private static String text(byte[] bytes, String name) {
    int controls = 0;
    for (byte b : bytes) {
      if (b == 0) {
        throw bad("binary", name + ": a binary file, not text");
      }
      controls += b >= 0 && b < 32 && b != '\n' && b != '\r' && b != '\t' && b != '\f' ? 1 : 0;
    }
    if (controls * 20 > bytes.length) {
      throw bad("binary", name + ": a binary file, not text");
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException notUtf8) {
      return new String(bytes, detect(bytes));
    }
  }

  private static Charset detect(byte[] bytes) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, 0, bytes.length);
    detector.dataEnd();
    String found = detector.getDetectedCharset();
    return found != null && Charset.isSupported(found)
        ? Charset.forName(found)
        : Charset.forName("windows-1252");
  }

  private static ChanceryException bad(String code, String message) {
    return new ChanceryException(ChanceryException.Kind.BAD_INPUT, code, message);
  }
}
