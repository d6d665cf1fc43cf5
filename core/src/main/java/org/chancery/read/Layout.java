package org.chancery.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.model.Report.Block;
import org.chancery.model.Report.Kind;
import org.chancery.model.Span;

/**
 * What stands where in a report's text.
 *
 * @param headline the headline's line, if the text holds one
 * @param furniture date lines, bylines and the like at the head, in order
 * @param paragraphs paragraphs of running text
 */
record Layout(Optional<Lines> headline, List<Lines> furniture, List<Span> paragraphs) {
  /** Longest headline, in characters. */
  private static final int LONGEST_HEADLINE = 200;

  private static final Pattern ENDS = Pattern.compile(".*[.!?…:;][\"”'’)\\]]*$", Pattern.DOTALL);
  private static final Pattern ABBREVIATION =
      Pattern.compile(
          ".*(?:\\b\\p{Lu}|\\b(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Lt|Col|Gov|St|Inc|Corp|Co|Ltd))\\.$",
          Pattern.DOTALL);
  private static final Pattern BYLINE =
      Pattern.compile(
          "^(?:By|BY|Reporting by|From)\\s+(?:our |a )?(?:\\p{Lu}|staff|reporter|correspondent).{0,100}$");
  private static final Pattern DATE_WORDS =
      Pattern.compile(
          "(?i)published|updated|staff writers?|reporters?|correspondents?|posted|last|modified|date|at|on|am|pm|ist|gmt|utc|et|est|edt|[a-z]{3,9}day|mon|tue|wed|thu|fri|sat|sun|"
              + Dates.MONTH);

  /** Finds what stands where. */
  static Layout of(String text) {
    List<Lines> lines = Lines.of(text);
    List<Lines> furniture = new ArrayList<>();
    Optional<Lines> headline = Optional.empty();
    int i = 0;
    while (i < lines.size() && isFurniture(lines.get(i))) {
      furniture.add(lines.get(i++));
    }
    if (i < lines.size() && isHeadline(lines, i)) {
      headline = Optional.of(lines.get(i++));
      while (i < lines.size() && (isFurniture(lines.get(i)) || isPlace(lines, i))) {
        furniture.add(lines.get(i++));
      }
    }
    return new Layout(headline, furniture, paragraphs(lines.subList(i, lines.size())));
  }

  private static boolean isHeadline(List<Lines> lines, int i) {
    Lines line = lines.get(i);
    if (i + 1 >= lines.size() || line.text().length() > LONGEST_HEADLINE) {
      return false;
    }
    Lines next = lines.get(i + 1);
    boolean ends = ENDS.matcher(line.text()).matches() && !line.text().endsWith("?");
    boolean opens = Dateline.read(line.text()).isPresent();
    boolean parted =
        next.blankBefore() || isFurniture(next) || Dateline.read(next.text()).isPresent();
    boolean paragraph =
        Character.isUpperCase(next.text().codePointAt(0)) && next.text().length() > 160;
    return !ends && !opens && (parted || paragraph);
  }

  /** A line with the place alone, above the date or the text: "ISTANBUL". */
  private static boolean isPlace(List<Lines> lines, int i) {
    String line = lines.get(i).text();
    return i + 1 < lines.size()
        && lines.get(i + 1).blankBefore()
        && line.length() <= 30
        && line.matches("\\p{Lu}[\\p{Lu} /.'’-]+");
  }

  private static boolean isFurniture(Lines line) {
    return isDateLine(line.text())
        || Dateline.isWhole(line.text())
        || BYLINE.matcher(line.text()).matches();
  }

  /** Whether a line is a date and little else. */
  static boolean isDateLine(String line) {
    if (line.length() > 80 || Dates.find(line).isEmpty()) {
      return false;
    }
    String rest = DATE_WORDS.matcher(line).replaceAll("").replaceAll("[^\\p{L}]", "");
    return rest.length() <= 8;
  }

  static boolean isByline(String line) {
    return BYLINE.matcher(line).matches();
  }

  private static List<Span> paragraphs(List<Lines> lines) {
    List<Span> paragraphs = new ArrayList<>();
    Lines before = null;
    for (Lines line : lines) {
      boolean goesOn =
          before != null
              && !line.blankBefore()
              && (!ENDS.matcher(before.text()).matches()
                  || ABBREVIATION.matcher(before.text()).matches());
      if (goesOn) {
        Span last = paragraphs.remove(paragraphs.size() - 1);
        paragraphs.add(last.union(line.span()));
      } else {
        paragraphs.add(line.span());
      }
      before = line;
    }
    return paragraphs;
  }

  /** The blocks to parse: headline, then paragraphs, the first without its dateline. */
  List<Block> blocks(int datelineLength) {
    List<Block> blocks = new ArrayList<>();
    headline.ifPresent(h -> blocks.add(new Block(Kind.HEADLINE, h.span())));
    for (int i = 0; i < paragraphs.size(); i++) {
      Span span = paragraphs.get(i);
      Span rest =
          i == 0 ? new Span(Math.min(span.end(), span.begin() + datelineLength), span.end()) : span;
      if (rest.length() > 0) {
        blocks.add(new Block(Kind.BODY, rest));
      }
    }
    return blocks;
  }
}
