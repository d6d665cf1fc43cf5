package org.chancery.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the line that opens an agency report, in its many forms:
 *
 * <pre>
 * Washington [US], June 19 :        PARIS (AFP) -          BRUSSELS, March 3 (Reuters) -
 * MOSCOW/KYIV, March 3 (Reuters) -  New Delhi, Jun 18 (PTI)  GENEVA —  SEOUL, June 18, 2024 (Yonhap) --
 * </pre>
 *
 * @param place place as written
 * @param date date as written
 * @param agency agency in brackets
 * @param length characters that the line takes, with the space after it
 */
record Dateline(String place, Optional<String> date, Optional<String> agency, int length) {
  private static final String UPPER = "\\p{Lu}[\\p{Lu}.'’ /-]*\\p{Lu}\\.?";
  private static final String NAME =
      "\\p{Lu}[\\p{L}.'’-]*(?:[ /-](?:de |of |al-|el-|d')?\\p{Lu}[\\p{L}.'’-]*){0,3}";
  private static final String REGION =
      "(?:,\\s+[\\p{Lu}][\\p{L}. ]{1,25}?|\\s+\\[[^\\]\\n]{2,30}\\])?";
  private static final String DATE =
      "(?:" + Dates.MONTH + "\\s+\\d{1,2}|\\d{1,2}\\s+" + Dates.MONTH + ")(?:,?\\s+\\d{4})?";
  private static final String DASH = "(?:--|–|—|-|―|:)";

  private static final Pattern FORM =
      Pattern.compile(
          "^(?<place>"
              + UPPER
              + "|"
              + NAME
              + ")(?<region>"
              + REGION
              + ")"
              + "(?:,?\\s+(?<date>"
              + DATE
              + "))?"
              + "(?:\\s*,?\\s*\\((?<agency>[^)\\n]{2,40})\\))?"
              + "\\s*(?<dash>"
              + DASH
              + ")?\\s+");

  /** Longest dateline, in characters. */
  private static final int LONGEST = 90;

  /** The dateline at the beginning of a paragraph. */
  static Optional<Dateline> read(String paragraph) {
    Matcher matcher = FORM.matcher(paragraph);
    if (!matcher.lookingAt() || matcher.end() > LONGEST || matcher.end() >= paragraph.length()) {
      return Optional.empty();
    }
    String place = matcher.group("place").trim();
    Optional<String> date = Optional.ofNullable(matcher.group("date"));
    Optional<String> agency = Optional.ofNullable(matcher.group("agency"));
    boolean dash = matcher.group("dash") != null;
    boolean upper = place.equals(place.toUpperCase(java.util.Locale.ROOT)) && place.length() > 2;
    boolean region = !matcher.group("region").isBlank();
    boolean opens =
        dash
            ? date.isPresent()
                || agency.isPresent()
                || upper
                || (region && matcher.group("region").contains("["))
            : date.isPresent() && agency.isPresent();
    return opens ? Optional.of(new Dateline(place, date, agency, matcher.end())) : Optional.empty();
  }
}
