package org.chancery.evaluate.gold;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * English country names with the pattern that finds them and their ISO 3166-1 alpha-3 codes, from
 * {@code country_name_regex.csv} and {@code iso_countries.csv}.
 */
public final class CountryNames {
  private CountryNames() {}

  /**
   * A country.
   *
   * @param name usual English name
   * @param pattern finds its names, without regard to case
   * @param code ISO 3166-1 alpha-3; absent for what is no country of the standard
   */
  public record Named(String name, Pattern pattern, Optional<String> code) {}

  /** The countries of a folder that holds both files. */
  public static List<Named> read(Path folder) {
    Map<String, String> codes = new HashMap<>();
    for (NamedCsvRecord row : rows(folder.resolve("iso_countries.csv"))) {
      codes.put(row.getField("country"), row.getField("iso3c"));
    }
    List<Named> names = new ArrayList<>();
    Path file = folder.resolve("country_name_regex.csv");
    for (NamedCsvRecord row : rows(file)) {
      String name = row.getField("country.name.en");
      String regex = row.getField("country.name.en.regex");
      try {
        Pattern pattern = Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        Optional<String> code = Optional.ofNullable(codes.get(name)).filter(c -> c.length() == 3);
        names.add(new Named(name, pattern, code));
      } catch (PatternSyntaxException e) {
        throw GoldFile.malformed(file, name + ": " + e.getMessage());
      }
    }
    return names;
  }

  private static List<NamedCsvRecord> rows(Path file) {
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder().ofNamedCsvRecord(GoldFile.text(file))) {
      return reader.stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
