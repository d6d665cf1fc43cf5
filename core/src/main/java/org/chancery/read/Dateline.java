package org.chancery.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the line that opens an agency report, in its many forms:
 *
 * <pre>
 * Washington [US], June 19 :        PARIS (AFP) -          BRUSSELS, March 3 (Reuters) -
 * TALLINN, May 2, 2007, BNS -       MOSCOW, March 17, 2018. /TASS/.   WASHINGTON (AP) — May 10, 2018 —
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
  private static final String MONTH = "(?i:" + Dates.MONTH + ")";
  private static final String NAME =
      "\\p{Lu}[\\p{L}.'’-]*(?:[ /-](?!"
          + MONTH
          + "\\s+\\d)(?:de |of |al-|el-|d')?\\p{Lu}[\\p{L}.'’-]*){0,3}";
  private static final String WEEKDAY =
      "(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?,?\\s+";
  private static final String REGION =
      "(?:,\\s+(?!"
          + MONTH
          + "\\s|"
          + WEEKDAY
          + ")[\\p{Lu}][\\p{L}. ]{1,25}?(?:/\\p{Lu}[\\p{L} ]{2,25}?)?(?=\\s*[,(:–—-])|\\s+\\[[^\\]\\n]{2,30}\\])?";
  private static final String DATE =
      "(?:"
          + WEEKDAY
          + ")?(?:"
          + MONTH
          + "\\s+\\d{1,2}|\\d{1,2}\\s+"
          + MONTH
          + "|\\d{1,2}\\.\\d{1,2}\\.(?=\\d{4}))(?:,?\\s*\\d{4})?|(?:Published:?\\s+)?\\d{4}-\\d{2}-\\d{2}(?:\\s+\\d{2}:\\d{2}(?:\\s+GMT)?)?";
  private static final String DASH = "(?:--|–|—|-|―|:)";
  private static final String PART = "(?:\\s*[,.|]?\\s*(?:--|–|—|-|―)?\\s*)";
  private static final String AGENCY =
      "\\((?<round>[^)\\n]{2,40})\\)|/(?<slashed>[\\p{L} -]{2,25})/|(?<bare>\\p{Lu}{3,12})(?=\\s*(?:[.-]|--|–|—|$))";

  private static final Pattern FORM =
      Pattern.compile(
          "^(?<place>"
              + UPPER
              + "|"
              + NAME
              + ")(?<region>"
              + REGION
              + ")(?:"
              + PART
              + "(?<before>"
              + DATE
              + "))?(?:"
              + PART
              + "(?:"
              + AGENCY
              + "))?(?:"
              + PART
              + "(?<after>"
              + DATE
              + "))?\\s*\\.?(?<dash>"
              + DASH
              + ")?\\.?(?:\\s+|$)");

  /** Longest dateline, in characters. */
  private static final int LONGEST = 90;

  private static final Pattern CREDIT =
      Pattern.compile(
          "^\\((?<agency>[\\p{L}][\\p{L} .&-]{1,30})\\)\\s*(?:--|–|—|-|―)\\s+(?=\\p{Lu})");

  /**
   * The agency alone at the beginning of a paragraph, "(RIA Novosti) - Russia and"; the place is
   * empty.
   */
  static Optional<Dateline> credit(String paragraph) {
    Matcher matcher = CREDIT.matcher(paragraph);
    return matcher.find()
        ? Optional.of(
            new Dateline("", Optional.empty(), Optional.of(matcher.group("agency")), matcher.end()))
        : Optional.empty();
  }

  /** The dateline at the beginning of a paragraph. */
  static Optional<Dateline> read(String paragraph) {
    Matcher matcher = FORM.matcher(paragraph);
    if (!matcher.lookingAt() || matcher.end() > LONGEST) {
      return Optional.empty();
    }
    String place = matcher.group("place").trim();
    Optional<String> date = first(matcher, "before", "after");
    Optional<String> agency = first(matcher, "round", "slashed", "bare");
    boolean dash = matcher.group("dash") != null;
    boolean upper = place.equals(place.toUpperCase(java.util.Locale.ROOT)) && place.length() > 2;
    boolean region = !matcher.group("region").isBlank();
    boolean point = date.isPresent() && paragraph.substring(0, matcher.end()).endsWith(". ");
    boolean whole = matcher.end() >= paragraph.length();
    boolean opens =
        dash || point
            ? date.isPresent()
                || agency.isPresent()
                || upper
                || (region && matcher.group("region").contains("["))
            : date.isPresent() && (agency.isPresent() || whole);
    return opens ? Optional.of(new Dateline(place, date, agency, matcher.end())) : Optional.empty();
  }

  private static Optional<String> first(Matcher matcher, String... groups) {
    for (String group : groups) {
      if (matcher.group(group) != null) {
        return Optional.of(matcher.group(group));
      }
    }
    return Optional.empty();
  }

  /** Whether a dateline is all that a line holds: "SINGAPORE, Tuesday 12 June 2018". */
  static boolean isWhole(String line) {
    return read(line).map(d -> d.length() >= line.length()).orElse(false);
  }
}
