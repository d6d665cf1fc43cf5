package org.chancery.codebook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Reads a codebook strictly: every problem of every file is collected and reported at once. A
 * user's folder is laid over the built-in files: an entry replaces the built-in one with the same
 * key, {@code -key} removes it.
 */
public final class CodebookLoader {
  private final List<CodebookFiles> layers;
  private final Problems problems = new Problems();

  private CodebookLoader(List<CodebookFiles> layers) {
    this.layers = layers;
  }

  /** The built-in codebook. */
  public static Codebook load() {
    return load(Optional.empty());
  }

  /**
   * The built-in codebook with a user's files laid over it.
   *
   * @throws org.chancery.model.ChanceryException of kind BAD_CODEBOOK, which lists every problem
   *     with file and line
   */
  public static Codebook load(Optional<Path> overlay) {
    List<CodebookFiles> layers = new ArrayList<>();
    layers.add(CodebookFiles.builtIn());
    overlay.ifPresent(folder -> layers.add(CodebookFiles.of(folder)));
    return new CodebookLoader(layers).read();
  }

  private Codebook read() {
    unknownFiles();
    Entries entries = new Entries(problems);
    Ontology ontology =
        entries.ontology(
            rows("ontology-types.tsv", Entries.TYPES, "type"),
            rows("ontology-modes.tsv", Entries.MODES, "type", "mode"),
            rows("ontology.tsv", Entries.CODES, "cameo"));
    Map<String, Set<String>> classes = entries.classes(rows("classes/", Entries.CLASSES, "class"));
    List<Predicate> predicates =
        entries.predicates(rows("predicates/", Entries.PREDICATES, "id"), ontology, classes);
    List<Cue> cues = each(rows("cues.tsv", Entries.CUES, "id"), entries::cue);
    Codebook.People people =
        new Codebook.People(
            each(rows("actors/countries.tsv", Entries.COUNTRIES, "code"), entries::country),
            each(
                rows("actors/organisations.tsv", Entries.ORGANISATIONS, "id"),
                entries::organisation),
            each(rows("actors/sectors.tsv", Entries.SECTORS, "term"), entries::sector),
            each(
                rows("actors/leaders.tsv", Entries.LEADERS, "name", "country", "office", "since"),
                entries::leader),
            each(rows("actors/outlets.tsv", Entries.OUTLETS, "name"), entries::outlet));
    List<GazetteerEntry> places =
        each(
            rows("places/", Entries.PLACES, "geonames", "name", "country", "admin1", "feature"),
            entries::place);
    problems.throwIfAny();
    return new Codebook(
        CodebookFiles.hash(layers.toArray(CodebookFiles[]::new)),
        ontology,
        classes,
        predicates,
        cues,
        people,
        places);
  }

  private void unknownFiles() {
    Set<String> known =
        Set.of(
            "ontology.tsv",
            "ontology-types.tsv",
            "ontology-modes.tsv",
            "cues.tsv",
            "actors/countries.tsv",
            "actors/organisations.tsv",
            "actors/sectors.tsv",
            "actors/leaders.tsv",
            "actors/outlets.tsv");
    for (CodebookFiles layer : layers) {
      for (String name : layer.files().keySet()) {
        if (!known.contains(name) && !name.matches("(classes|predicates|places)/[^/]+\\.tsv")) {
          problems.add(name, 1, "no file of a codebook has this name");
        }
      }
    }
  }

  /** The entries of a file, or of all files of a folder, later layers over earlier ones. */
  private Collection<Table.Row> rows(String name, List<String> columns, String... key) {
    Map<String, Table.Row> rows = new LinkedHashMap<>();
    for (CodebookFiles layer : layers) {
      Map<String, Table.Row> own = new HashMap<>();
      for (Map.Entry<String, String> file : new TreeMap<>(layer.files()).entrySet()) {
        boolean meant =
            name.endsWith("/") ? file.getKey().startsWith(name) : file.getKey().equals(name);
        if (meant) {
          Table table = Table.read(file.getKey(), file.getValue(), columns, problems);
          table.rows().forEach(row -> put(rows, own, row, key));
        }
      }
    }
    return rows.values();
  }

  private void put(
      Map<String, Table.Row> rows, Map<String, Table.Row> own, Table.Row row, String... key) {
    List<String> parts = new ArrayList<>();
    for (String column : key) {
      parts.add(row.get(column));
    }
    String id = String.join("\t", parts);
    if (id.isBlank()) {
      problems.add(row.file(), row.line(), "'" + key[0] + "' is empty");
    } else if (id.startsWith("-") && id.length() > 1) {
      if (rows.remove(id.substring(1)) == null) {
        problems.add(
            row.file(), row.line(), "nothing to remove: no entry '" + id.substring(1) + "'");
      }
    } else if (own.putIfAbsent(id, row) != null) {
      problems.add(
          row.file(),
          row.line(),
          "'"
              + id.replace('\t', ' ').trim()
              + "' is already defined at "
              + own.get(id).file()
              + ":"
              + own.get(id).line());
    } else {
      rows.put(id, row);
    }
  }

  private <T> List<T> each(Collection<Table.Row> rows, Function<Table.Row, Optional<T>> reader) {
    List<T> read = new ArrayList<>();
    for (Table.Row row : rows) {
      reader.apply(row).ifPresent(read::add);
    }
    return read;
  }

  static Set<String> union(List<String> first, List<String> second) {
    Set<String> all = new LinkedHashSet<>(first);
    all.addAll(second);
    return all;
  }
}
