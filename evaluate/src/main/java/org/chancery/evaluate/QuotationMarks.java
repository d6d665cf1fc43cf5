package org.chancery.evaluate;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.Span;

/**
 * PolNeAR counts quotation marks, and the stop or comma within them, to the content; our record
 * holds only the words that were said. For the comparison our spans are widened to the marks that
 * enclose them.
 */
final class QuotationMarks {
  private static final Pattern OPENING = Pattern.compile("(?:''|[\"“'‘]){1,2}$");
  private static final Pattern CLOSING =
      Pattern.compile("^[.,?!;…—-]{0,3}(?:['’]{0,2}[\"”]|''|['’])");

  private QuotationMarks() {}

  /** The span with the marks right before and after it. */
  static Span widened(String text, Span span) {
    int begin = text.offsetByCodePoints(0, span.begin());
    int end = text.offsetByCodePoints(begin, span.length());
    Matcher opening = OPENING.matcher(text.substring(Math.max(0, begin - 4), begin));
    int before = opening.find() ? opening.group().length() : 0;
    Matcher closing = CLOSING.matcher(text.substring(end, Math.min(text.length(), end + 7)));
    int more = closing.find() ? closing.group().length() : 0;
    return new Span(span.begin() - before, span.end() + more);
  }
}
