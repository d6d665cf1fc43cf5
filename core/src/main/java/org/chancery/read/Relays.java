package org.chancery.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.codebook.Outlet;

/**
 * Finds the outlets that a report relays: "CNN reported", "according to Reuters". Immutable, safe
 * for threads.
 */
final class Relays {
  private static final String BETWEEN =
      "(?:,? (?:news agency|news|agency|newspaper|television|TV|state media|on \\w+day))?";
  private static final Pattern SAYS_AFTER =
      Pattern.compile(
          "^"
              + BETWEEN
              + ",? (?:has |had |also |earlier |first )?(?:reported|reports|said|says|wrote|writes|quoted|cited)\\b");
  private static final Pattern SAYS_BEFORE =
      Pattern.compile(
          "(?:according to|citing|quoting|reported|reports|reported by|quoted by|cited by|as per)"
              + "(?: (?:the|a|state|official|Russian|Chinese|Iranian|state-run|local|news|agency|broadcaster|newspaper|media|report|by|in|from|outlet|state-owned)){0,5} $",
          Pattern.CASE_INSENSITIVE);

  private final Map<String, Outlet> byName = new LinkedHashMap<>();
  private final Pattern any;

  Relays(List<Outlet> outlets) {
    StringBuilder pattern = new StringBuilder();
    TreeMap<String, Outlet> sorted =
        new TreeMap<>(
            (a, b) -> a.length() != b.length() ? b.length() - a.length() : a.compareTo(b));
    outlets.forEach(o -> o.names().forEach(n -> sorted.put(n, o)));
    sorted.forEach(
        (name, outlet) -> {
          byName.put(name, outlet);
          pattern.append(pattern.isEmpty() ? "" : "|").append(Pattern.quote(name));
        });
    this.any = Pattern.compile("(?<![\\p{L}\\d])(?:" + pattern + ")(?![\\p{L}\\d])");
  }

  /** Usual names of the outlets relayed, in order of mention. */
  List<String> find(String text) {
    Map<String, Boolean> found = new LinkedHashMap<>();
    Matcher matcher = any.matcher(text);
    while (matcher.find()) {
      String after =
          text.substring(matcher.end(), Math.min(text.length(), matcher.end() + 60))
              .replaceAll("\\s+", " ");
      String before =
          text.substring(Math.max(0, matcher.start() - 60), matcher.start())
              .replaceAll("\\s+", " ");
      if (SAYS_AFTER.matcher(after).find() || SAYS_BEFORE.matcher(before).find()) {
        found.put(byName.get(matcher.group()).name(), true);
      }
    }
    return List.copyOf(found.keySet());
  }

  /** The usual name of an outlet, if the words are a name of one. */
  Optional<String> outlet(String words) {
    return Optional.ofNullable(byName.get(words.trim())).map(Outlet::name);
  }
}
