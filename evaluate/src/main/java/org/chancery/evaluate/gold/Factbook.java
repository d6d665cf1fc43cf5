package org.chancery.evaluate.gold;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Heads of state and of government by country, tab-separated: {@code "President Boris NADIR (since
 * 1 May 2020)"}, the family name in capitals.
 */
public final class Factbook {
  private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}'’.-]*");

  private Factbook() {}

  /**
   * Somebody in office.
   *
   * @param country usual name of the country
   * @param office {@code chief_of_state} or {@code head_of_government}
   * @param family words of the family name, lower case
   * @param given words of title and given names, lower case
   */
  public record Officer(String country, String office, List<String> family, List<String> given) {
    public Officer {
      family = List.copyOf(family);
      given = List.copyOf(given);
    }
  }

  /** The officers of a file, each once a country; entries without a family name are left out. */
  public static List<Officer> read(Path file) {
    Columns columns = Columns.of(file, "\t");
    List<Officer> officers = new ArrayList<>();
    for (int row = 0; row < columns.rows(); row++) {
      String state = columns.get(row, "chief_of_state");
      String government = columns.get(row, "head_of_government");
      add(columns.get(row, "country"), "chief_of_state", state, officers);
      if (!government.equals(state)) {
        add(columns.get(row, "country"), "head_of_government", government, officers);
      }
    }
    return officers;
  }

  private static void add(String country, String office, String words, List<Officer> into) {
    int bracket = words.indexOf('(');
    String name = bracket < 0 ? words : words.substring(0, bracket);
    List<String> family = new ArrayList<>();
    List<String> given = new ArrayList<>();
    Matcher matcher = WORD.matcher(name.split(";")[0]);
    while (matcher.find()) {
      String word = matcher.group();
      boolean capitals = word.length() > 1 && word.equals(word.toUpperCase(java.util.Locale.ROOT));
      (capitals ? family : given).add(word.toLowerCase(java.util.Locale.ROOT));
    }
    if (!family.isEmpty()) {
      into.add(new Officer(country, office, family, given));
    }
  }
}
