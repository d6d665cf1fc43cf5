package org.chancery.assemble;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.model.Document;
import org.chancery.model.Sentence;
import org.chancery.model.TimeExpression;

/**
 * The time that a paragraph of a chronology opens with: "1961: The Soviet Union and North Korea
 * sign a treaty." Immutable.
 */
final class Chronicle {
  /** What parts the heading from what it tells. */
  private static final Pattern PARTED =
      Pattern.compile("\\s*(?::|[-–—]{1,2}\\s).*", Pattern.DOTALL);

  private final Document document;
  private final List<TimeExpression> times;

  Chronicle(Document document, List<TimeExpression> times) {
    this.document = document;
    this.times = times;
  }

  /** The heading of the paragraph that a sentence belongs to. */
  Optional<TimeExpression> heading(Sentence sentence) {
    int first = sentence.index();
    while (first > 0 && isSameParagraph(first)) {
      first--;
    }
    Sentence opening = document.sentences().get(first);
    int begin = opening.span().begin();
    String text = document.report().slice(opening.span());
    return times.stream()
        .filter(t -> t.sentence() == opening.index() && t.span().begin() == begin)
        .filter(t -> t.when().isPresent())
        .filter(t -> PARTED.matcher(after(text, t.span().end() - begin)).matches())
        .findFirst();
  }

  private static String after(String text, int points) {
    return text.substring(text.offsetByCodePoints(0, Math.min(points, text.length())));
  }

  private boolean isSameParagraph(int index) {
    int end = document.sentences().get(index - 1).span().end();
    int begin = document.sentences().get(index).span().begin();
    return end <= begin
        && !document.report().slice(new org.chancery.model.Span(end, begin)).contains("\n");
  }
}
