package org.chancery.codebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.model.EventCode;
import org.chancery.model.Place;

/** Turns rows of tables into entries; what is wrong becomes a problem and no entry. */
final class Entries {
  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]*\\.[vna]");

  static final List<String> TYPES = List.of("type", "quad", "score", "recipient", "label");
  static final List<String> MODES = List.of("type", "mode", "score");
  static final List<String> CODES = List.of("cameo", "type", "mode", "contexts", "score", "label");
  static final List<String> CLASSES = List.of("class", "lemmas");
  static final List<String> PREDICATES =
      List.of("id", "pattern", "cameo", "mode", "contexts", "example", "not");
  static final List<String> CUES =
      List.of("id", "lemma", "pos", "kind", "effect", "example", "not");
  static final List<String> COUNTRIES =
      List.of(
          "code",
          "name",
          "names",
          "adjectives",
          "demonyms",
          "capital",
          "capitals",
          "metonyms",
          "regions",
          "traits",
          "kind",
          "since",
          "until",
          "cow");
  static final List<String> ORGANISATIONS =
      List.of("id", "name", "names", "kind", "code", "sectors", "adjectives", "since", "until");
  static final List<String> SECTORS = List.of("term", "kind", "sectors", "head", "plural");
  static final List<String> LEADERS =
      List.of("name", "aliases", "country", "office", "sectors", "gender", "since", "until");
  static final List<String> OUTLETS = List.of("name", "names", "kind", "country");
  static final List<String> PLACES =
      List.of(
          "geonames",
          "name",
          "names",
          "country",
          "admin1",
          "feature",
          "latitude",
          "longitude",
          "population");

  private final Problems problems;

  Entries(Problems problems) {
    this.problems = problems;
  }

  Ontology ontology(
      Collection<Table.Row> types, Collection<Table.Row> modes, Collection<Table.Row> codes) {
    Map<String, Ontology.Type> byName = new HashMap<>();
    for (Table.Row row : types) {
      try {
        byName.put(
            row.get("type"),
            new Ontology.Type(
                row.get("type"),
                EventCode.Quad.of(row.get("quad")),
                Double.parseDouble(row.get("score")),
                row.get("recipient").equals("required"),
                row.get("label")));
      } catch (IllegalArgumentException e) {
        problems.add(row.file(), row.line(), e.getMessage());
      }
    }
    Map<String, Double> scores = new HashMap<>();
    for (Table.Row row : modes) {
      scores.put(row.get("type") + "/" + row.get("mode"), number(row, "score").orElse(0.0));
    }
    Map<String, Ontology.Code> byCode = new HashMap<>();
    for (Table.Row row : codes) {
      byCode.put(
          row.get("cameo"),
          new Ontology.Code(
              row.get("cameo"),
              row.get("type"),
              row.get("mode"),
              row.list("contexts"),
              row.get("label")));
      if (!row.get("type").equals("-") && !byName.containsKey(row.get("type"))) {
        problems.add(row.file(), row.line(), "unknown type '" + row.get("type") + "'");
      }
    }
    return new Ontology(byName, scores, byCode);
  }

  Map<String, Set<String>> classes(Collection<Table.Row> rows) {
    Map<String, Set<String>> classes = new HashMap<>();
    for (Table.Row row : rows) {
      if (row.list("lemmas").isEmpty()) {
        problems.add(row.file(), row.line(), "class '" + row.get("class") + "' has no lemmas");
      }
      classes.computeIfAbsent(row.get("class"), k -> new HashSet<>()).addAll(row.list("lemmas"));
    }
    return classes;
  }

  List<Predicate> predicates(
      Collection<Table.Row> rows, Ontology ontology, Map<String, Set<String>> classes) {
    PatternReader patterns = new PatternReader(classes);
    List<Predicate> predicates = new ArrayList<>();
    Map<String, Table.Row> byPattern = new LinkedHashMap<>();
    for (Table.Row row : rows) {
      predicate(row, ontology, patterns).ifPresent(predicates::add);
      Table.Row twin =
          byPattern.putIfAbsent(row.get("id").replaceAll(".*\\.", "") + row.get("pattern"), row);
      if (twin != null) {
        problems.add(
            row.file(),
            row.line(),
            "pattern of '" + row.get("id") + "' is also that of '" + twin.get("id") + "'");
      }
    }
    predicates.sort((a, b) -> a.id().compareTo(b.id()));
    return predicates;
  }

  private Optional<Predicate> predicate(Table.Row row, Ontology ontology, PatternReader patterns) {
    String id = row.get("id");
    if (!ID.matcher(id).matches()) {
      problems.add(
          row.file(), row.line(), "id '" + id + "' is not of the form words.v, words.n or words.a");
      return Optional.empty();
    }
    if (row.get("example").isEmpty()) {
      problems.add(row.file(), row.line(), "'" + id + "' has no example");
      return Optional.empty();
    }
    Optional<EventCode> code =
        ontology.event(row.get("cameo"), row.get("mode"), row.list("contexts"));
    if (code.isEmpty()) {
      problems.add(
          row.file(),
          row.line(),
          "'"
              + id
              + "': no event for CAMEO code '"
              + row.get("cameo")
              + "' with mode '"
              + row.get("mode")
              + "'");
      return Optional.empty();
    }
    try {
      Frame.Part part = id.endsWith(".n") ? Frame.Part.NOUN : Frame.Part.VERB;
      Frame frame = patterns.read(row.get("pattern"), part);
      Example example = Example.parse(row.get("example"));
      if (example.marks("T").size() != 1) {
        throw new IllegalArgumentException("the example must mark one [T trigger]");
      }
      return Optional.of(
          new Predicate(
              id,
              row.get("pattern"),
              frame,
              code.get(),
              example,
              counters(row),
              row.file() + ":" + row.line()));
    } catch (IllegalArgumentException e) {
      problems.add(row.file(), row.line(), "'" + id + "': " + e.getMessage());
      return Optional.empty();
    }
  }

  private static List<String> counters(Table.Row row) {
    return Arrays.stream(row.get("not").split("\\|\\|"))
        .map(String::trim)
        .filter(s -> !s.isEmpty())
        .toList();
  }

  Optional<Cue> cue(Table.Row row) {
    try {
      return Optional.of(
          new Cue(
              row.get("id"),
              row.get("lemma"),
              row.get("pos"),
              Cue.Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
              row.get("effect"),
              row.get("example").isEmpty()
                  ? List.of()
                  : Arrays.asList(row.get("example").split(" \\|\\| ")),
              counters(row)));
    } catch (IllegalArgumentException e) {
      problems.add(row.file(), row.line(), "unknown kind of cue '" + row.get("kind") + "'");
      return Optional.empty();
    }
  }

  Optional<Country> country(Table.Row row) {
    Optional<Integer> cow = number(row, "cow").map(Double::intValue);
    dates(row);
    return Optional.of(
        new Country(
            row.get("code"),
            row.get("name"),
            List.copyOf(CodebookLoader.union(List.of(row.get("name")), row.list("names"))),
            row.list("adjectives"),
            row.list("demonyms"),
            List.copyOf(CodebookLoader.union(row.list("capital"), row.list("capitals"))),
            new Country.Epithets(
                row.list("metonyms"),
                row.list("regions"),
                row.list("traits"),
                row.get("kind"),
                row.maybe("since"),
                row.maybe("until"),
                cow)));
  }

  Optional<Organisation> organisation(Table.Row row) {
    return Optional.of(
        new Organisation(
            row.get("id"),
            List.copyOf(CodebookLoader.union(List.of(row.get("name")), row.list("names"))),
            row.get("kind"),
            row.maybe("code"),
            row.list("sectors"),
            row.list("adjectives"),
            dates(row)));
  }

  Optional<SectorTerm> sector(Table.Row row) {
    try {
      return Optional.of(
          new SectorTerm(
              row.get("term"),
              SectorTerm.Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
              row.list("sectors"),
              row.maybe("head"),
              row.maybe("plural")));
    } catch (IllegalArgumentException e) {
      problems.add(
          row.file(),
          row.line(),
          "kind must be office, people or body, not '" + row.get("kind") + "'");
      return Optional.empty();
    }
  }

  Optional<Leader> leader(Table.Row row) {
    return Optional.of(
        new Leader(
            row.get("name"),
            row.list("aliases"),
            row.get("country"),
            row.get("office"),
            row.list("sectors"),
            row.get("gender"),
            dates(row)));
  }

  Optional<Outlet> outlet(Table.Row row) {
    return Optional.of(
        new Outlet(
            row.get("name"),
            List.copyOf(CodebookLoader.union(List.of(row.get("name")), row.list("names"))),
            row.get("kind"),
            row.maybe("country")));
  }

  Optional<GazetteerEntry> place(Table.Row row) {
    Optional<Double> latitude = number(row, "latitude");
    Optional<Double> longitude = number(row, "longitude");
    Optional<Place.Point> point = Optional.empty();
    if (latitude.isPresent() && longitude.isPresent()) {
      try {
        point = Optional.of(new Place.Point(latitude.get(), longitude.get()));
      } catch (IllegalArgumentException e) {
        problems.add(row.file(), row.line(), e.getMessage());
      }
    }
    return Optional.of(
        new GazetteerEntry(
            number(row, "geonames").map(Double::intValue),
            List.copyOf(CodebookLoader.union(List.of(row.get("name")), row.list("names"))),
            row.maybe("country"),
            row.maybe("admin1"),
            row.get("feature"),
            point,
            number(row, "population").map(Double::longValue).orElse(0L)));
  }

  private Optional<Double> number(Table.Row row, String column) {
    try {
      return row.maybe(column).map(Double::valueOf);
    } catch (NumberFormatException e) {
      problems.add(
          row.file(),
          row.line(),
          "'" + row.get(column) + "' in column '" + column + "' is no number");
      return Optional.empty();
    }
  }

  private Tenure dates(Table.Row row) {
    return new Tenure(date(row, "since"), date(row, "until"));
  }

  private Optional<String> date(Table.Row row, String column) {
    Optional<String> value = row.maybe(column);
    if (value.isEmpty()) {
      return value;
    }
    try {
      Tenure.first(value.get());
      return value;
    } catch (java.time.DateTimeException e) {
      problems.add(
          row.file(),
          row.line(),
          "'" + value.get() + "' in column '" + column + "' is no day, month or year");
      return Optional.empty();
    }
  }
}
