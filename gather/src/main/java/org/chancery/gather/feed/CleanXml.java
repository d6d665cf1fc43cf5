package org.chancery.gather.feed;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Mends what real feeds break, so that a strict parser takes them and no entity is ever expanded:
 *
 * <table>
 * <caption>What is mended</caption>
 * <tr><td>anything before the first tag</td><td>taken off</td></tr>
 * <tr><td>document type, with all it declares</td><td>taken off</td></tr>
 * <tr><td>HTML's named entities</td><td>become their character</td></tr>
 * <tr><td>other entities, bare ampersands</td><td>the ampersand is escaped</td></tr>
 * <tr><td>characters that XML 1.0 has not</td><td>taken out</td></tr>
 * </table>
 */
final class CleanXml {
  private static final Set<String> XML = Set.of("amp", "lt", "gt", "quot", "apos");
  private static final Pattern DOCTYPE =
      Pattern.compile("(?is)<!DOCTYPE[^\\[>]{0,2000}(?:\\[.*?\\]\\s*)?>");
  private static final Pattern AMPERSAND =
      Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{0,30}))?(;?)");
  private static final Pattern CDATA = Pattern.compile("(?s)<!\\[CDATA\\[.*?\\]\\]>");

  private CleanXml() {}

  /** The feed, mended. */
  static String clean(String xml) {
    int start = Math.max(0, xml.indexOf('<'));
    String body = DOCTYPE.matcher(withoutControls(xml.substring(start))).replaceAll("");
    body = body.replaceFirst("^<\\?xml[^>]{0,300}\\?>", "");
    StringBuilder clean = new StringBuilder(body.length());
    Matcher literal = CDATA.matcher(body);
    int from = 0;
    while (literal.find()) {
      clean.append(entities(body.substring(from, literal.start()))).append(literal.group());
      from = literal.end();
    }
    return clean.append(entities(body.substring(from))).toString();
  }

  private static String withoutControls(String xml) {
    StringBuilder kept = new StringBuilder(xml.length());
    xml.codePoints().filter(CleanXml::isXml).forEach(kept::appendCodePoint);
    return kept.toString();
  }

  private static boolean isXml(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }

  private static String entities(String xml) {
    return AMPERSAND.matcher(xml).replaceAll(m -> Matcher.quoteReplacement(entity(m)));
  }

  private static String entity(MatchResult found) {
    String all = found.group();
    boolean closed = found.group(4).equals(";");
    if (found.group(1) != null || found.group(2) != null) {
      int point =
          found.group(1) != null
              ? Integer.parseInt(found.group(1))
              : Integer.parseInt(found.group(2), 16);
      return closed && point <= Character.MAX_CODE_POINT && isXml(point) ? all : "";
    }
    String name = found.group(3);
    if (name != null && closed && !XML.contains(name)) {
      String character = Parser.unescapeEntities(all, true);
      return character.equals(all) ? "&amp;" + all.substring(1) : character;
    }
    return name != null && closed ? all : "&amp;" + all.substring(1);
  }
}
