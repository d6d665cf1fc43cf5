package org.chancery.desk;

import org.chancery.model.Evidence;
import org.chancery.model.Record;
import org.chancery.model.Report;
import org.chancery.model.Span;

/** The sentence around a trigger, the trigger marked. */
final class Excerpt {
  private final Record record;
  private final Ink ink;

  Excerpt(Record record, Ink ink) {
    this.record = record;
    this.ink = ink;
  }

  /** The words around a trigger, about {@code most} characters, cut only between words. */
  String of(Evidence evidence, int most) {
    Report report = record.document().report();
    Span trigger = evidence.trigger();
    Span sentence = record.document().sentences().get(evidence.sentence()).span();
    Span whole = sentence.union(trigger);
    String before = Ink.clean(report.slice(new Span(whole.begin(), trigger.begin())));
    String word = Ink.clean(report.slice(trigger));
    String after = Ink.clean(report.slice(new Span(trigger.end(), whole.end())));
    int room = Math.max(40, most - word.length());
    if (before.length() + after.length() > room) {
      int ahead = Math.max(room / 2, room - after.length());
      before = tail(before, ahead);
      after = head(after, room - before.length());
    }
    return before + ink.mark(Ink.Style.TRIGGER, word) + after;
  }

  /** The sentence of an index. */
  String sentence(int index) {
    Report report = record.document().report();
    return Ink.clean(report.slice(record.document().sentences().get(index).span())).strip();
  }

  private static String tail(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int space = text.indexOf(' ', text.length() - most);
    return space < 0 ? text : "… " + text.substring(space + 1);
  }

  private static String head(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int space = text.lastIndexOf(' ', most);
    return space < 0 ? text : text.substring(0, space) + " …";
  }
}
