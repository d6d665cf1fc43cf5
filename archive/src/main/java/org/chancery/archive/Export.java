package org.chancery.archive;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.chancery.json.ProgramVersion;

/**
 * Writes events and what belongs to them in the forms that others read; docs/EXPORT.md says column
 * by column. What is written appears under its name only when it is complete.
 */
public final class Export {
  private static final List<String> TABLES =
      List.of("events", "assertions", "evidence", "stories", "reports");

  private final Database database;

  Export(Database database) {
    this.database = database;
  }

  /** Forms of an export. */
  public enum Format {
    /** A folder of Parquet files: events, assertions, evidence, stories, reports. */
    PARQUET(true),
    /** The same as comma-separated files with a header. */
    CSV(true),
    /** The same, a JSON object a line. */
    JSONL(true),
    /** One JSON array of events with the keys of PLOVER's records. */
    PLOVER(false),
    /** GDELT 2.0's 61 event columns, tab-separated with header; one row a story and pair. */
    GDELT(false),
    /** POLECAT's 40 columns, tab-separated with header; one row an event. */
    POLECAT(false),
    /** ICEWS's 20 columns, tab-separated with header; one row an event and pair. */
    ICEWS(false),
    /** Counts and scores by pair of countries and month, comma-separated with header. */
    DYAD_MONTHS(false);

    private final boolean folder;

    Format(boolean folder) {
      this.folder = folder;
    }

    /** Whether the export is a folder of files rather than one file. */
    public boolean isFolder() {
      return folder;
    }

    String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * Writes an export.
   *
   * @param events which events, by a query of kind EVENT; its limit and cursor are not heeded
   * @param texts whether the reports' texts go along, in a table of their own
   * @param target file or folder; a folder must not exist yet
   */
  public void write(Format format, Query events, boolean texts, Path target) {
    choose(events);
    try {
      Path temporary = ExportTarget.temporary(target, format.isFolder());
      try {
        if (format.isFolder()) {
          Files.createDirectory(temporary);
          for (String table : TABLES) {
            copy(select(table), temporary.resolve(table + "." + ending(format)), format);
          }
          if (texts) {
            copy(select("texts"), temporary.resolve("texts." + ending(format)), format);
          }
        } else if (format == Format.PLOVER) {
          plover(temporary);
        } else {
          copy(select(format.label()), temporary, format);
        }
        ExportTarget.commit(temporary, target);
      } finally {
        ExportTarget.discard(temporary);
      }
    } catch (IOException e) {
      throw Trouble.resource("unwritable-export", target + ": " + e.getMessage(), e);
    }
  }

  private void choose(Query events) {
    if (events.kind() != Query.Kind.EVENT) {
      throw Trouble.input("bad-export", "an export is chosen by events, not by " + events.kind());
    }
    Filter filter = Filter.of(events);
    database.update("CREATE OR REPLACE TEMP TABLE chosen (event VARCHAR)");
    database.update(
        "INSERT INTO chosen SELECT id FROM event WHERE " + filter.sql(),
        filter.parameters().toArray());
    database.update("CREATE OR REPLACE TEMP TABLE choice (everything BOOLEAN, version VARCHAR)");
    database.update(
        "INSERT INTO choice VALUES (?, ?)",
        filter.parameters().isEmpty(),
        "Chancery " + ProgramVersion.get());
  }

  private static String ending(Format format) {
    return format.label();
  }

  private static String select(String name) {
    String sql = resource(name + ".sql").replace("${measures}", Series.MEASURES);
    return sql.contains("${fips}") ? sql.replace("${fips}", fips()) : sql;
  }

  /** ISO and FIPS codes of countries as rows of VALUES. */
  private static String fips() {
    return resource("fips.tsv")
        .lines()
        .filter(l -> !l.startsWith("#"))
        .map(l -> "('" + l.replace("\t", "', '") + "')")
        .collect(Collectors.joining(", "));
  }

  private static String resource(String name) {
    try (InputStream in = Export.class.getResourceAsStream("export/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw Trouble.bug("no export/" + name, e);
    }
  }

  private void copy(String select, Path file, Format format) {
    String options =
        switch (format) {
          case PARQUET -> "(FORMAT parquet, COMPRESSION zstd)";
          case JSONL -> "(FORMAT json)";
          case CSV, DYAD_MONTHS -> "(FORMAT csv, HEADER true)";
          case GDELT, POLECAT, ICEWS -> "(FORMAT csv, HEADER true, DELIMITER '\\t')";
          case PLOVER -> throw new IllegalArgumentException("not a table");
        };
    boolean flat = format == Format.CSV;
    database.update(
        "COPY ("
            + (flat ? flat(select) : select)
            + ") TO '"
            + file.toString().replace("'", "''")
            + "' "
            + options.replace("\\t", "\t"));
  }

  /** Lists become one text, parted by semicolons. */
  private String flat(String select) {
    List<String> columns = new ArrayList<>();
    for (ObjectNode column : database.rows("DESCRIBE " + select)) {
      String name = "\"" + column.get("column_name").asText() + "\"";
      boolean list = column.get("column_type").asText().endsWith("[]");
      columns.add(list ? "array_to_string(" + name + ", '; ') AS " + name : name);
    }
    return "SELECT " + String.join(", ", columns) + " FROM (" + select + ")";
  }

  private void plover(Path file) throws IOException {
    try (java.io.BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      List<String> between = new ArrayList<>(List.of("[\n"));
      List<IOException> failures = new ArrayList<>();
      database.each(
          select("plover"),
          row -> {
            try {
              out.write(between.get(0) + Json.write(plover(row)));
              between.set(0, ",\n");
            } catch (IOException e) {
              failures.add(e);
            }
          });
      if (!failures.isEmpty()) {
        throw failures.get(0);
      }
      out.write(between.get(0).startsWith("[") ? "[]\n" : "\n]\n");
    }
  }

  private static ObjectNode plover(ObjectNode row) {
    boolean reciprocal = row.get("reciprocal").asBoolean();
    ObjectNode node = Json.object();
    node.set("id", row.get("id"));
    node.set("date", row.get("day"));
    node.set("source", actors(row, "actors"));
    node.set("target", reciprocal ? Json.array() : actors(row, "recipients"));
    node.set("event", row.get("type"));
    if (row.hasNonNull("mode")) {
      node.set("mode", row.get("mode"));
    }
    node.put("context", String.join(", ", Json.strings(row.get("contexts"))));
    for (String key : List.of("cameo", "quad", "score", "status", "story")) {
      node.set(key, row.get(key));
    }
    node.set("eventText", row.get("trigger"));
    node.set("text", row.get("words"));
    if (row.hasNonNull("place")) {
      ObjectNode place = node.putObject("eventLoc");
      place.set("name", row.get("place"));
      place.set("country", row.get("place_country"));
      place.set("latitude", row.get("latitude"));
      place.set("longitude", row.get("longitude"));
    }
    node.put("language", "en");
    node.set("publication", row.get("publisher"));
    node.set("publicationDate", row.get("published"));
    node.set("url", row.get("url"));
    return node.put("coder", "Chancery " + ProgramVersion.get());
  }

  private static ArrayNode actors(ObjectNode row, String key) {
    ArrayNode array = Json.array();
    if (row.hasNonNull(key)) {
      Json.read(row.get(key).asText())
          .forEach(
              actor -> {
                ObjectNode node = array.addObject();
                node.set("actorText", actor.get("name"));
                node.put("code", Json.string(actor, "country").orElse(""));
                node.put("sector", String.join(", ", Json.strings(actor.get("sectors"))));
              });
    }
    return array;
  }
}
