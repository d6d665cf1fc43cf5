package org.chancery.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A query's conditions as SQL with parameters: the only place where filters become SQL.
 *
 * @param sql conditions joined by AND, {@code true} for none
 * @param parameters in the order of the question marks
 */
record Filter(String sql, List<Object> parameters) {
  private static final Set<String> STATUSES =
      Set.of(
          "occurred",
          "ongoing",
          "planned",
          "possible",
          "alleged",
          "disputed",
          "denied",
          "not-occurred",
          "proposed",
          "signed",
          "ended");

  Filter {
    parameters = List.copyOf(parameters);
  }

  static Filter of(Query query) {
    Builder builder = new Builder(query.kind());
    query.parties().actor().ifPresent(a -> builder.key("--actor", "actor_keys", key(a)));
    query
        .parties()
        .recipient()
        .ifPresent(r -> builder.key("--recipient", "recipient_keys", key(r)));
    query.what().type().ifPresent(builder::type);
    query.what().status().ifPresent(builder::status);
    query.when().since().ifPresent(d -> builder.day("--since", ">=", d));
    query.when().until().ifPresent(d -> builder.day("--until", "<=", d));
    query.words().place().ifPresent(p -> builder.key("--place", "place_keys", key(p)));
    query.words().source().ifPresent(s -> builder.key("--source", "source_keys", key(s)));
    query.words().text().ifPresent(t -> builder.text(t, query.when().since()));
    return builder.build();
  }

  /** A code stays as it is, {@code RUS.GOV} becomes {@code RUS GOV}, a name goes to lower case. */
  static String key(String value) {
    String trimmed = value.strip().replaceAll("\\s+", " ");
    if (trimmed.matches("[A-Z]{3}([. ][A-Z]{3})?")) {
      return trimmed.replace('.', ' ');
    }
    return trimmed.toLowerCase(Locale.ROOT);
  }

  /** Gathers conditions; refuses one that the kind of entry doesn't know. */
  private static final class Builder {
    private final Query.Kind kind;
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> parameters = new ArrayList<>();

    Builder(Query.Kind kind) {
      this.kind = kind;
    }

    void key(String option, String column, String key) {
      add(option, "contains(" + column + ", ?)", Keys.wanted(key));
    }

    void day(String option, String than, LocalDate day) {
      add(option, Listing.of(kind).day() + " " + than + " ?::DATE", day.toString());
    }

    void add(String option, String condition, Object... values) {
      Set<String> known = Listing.of(kind).filters();
      if (!known.contains(option)) {
        throw Trouble.input(
            "bad-filter",
            "%s can't be filtered by %s; allowed: %s"
                .formatted(kind.label(), option, String.join(", ", known)));
      }
      conditions.add(condition);
      parameters.addAll(List.of(values));
    }

    void type(String value) {
      String[] parts = value.split("/", 2);
      add("--type", "type = ?", parts[0].toUpperCase(Locale.ROOT));
      if (parts.length > 1) {
        add("--type", "mode = ?", parts[1].toLowerCase(Locale.ROOT));
      }
    }

    void status(String value) {
      List<String> wanted = List.of(value.toLowerCase(Locale.ROOT).split("\\s*,\\s*"));
      Optional<String> unknown = wanted.stream().filter(s -> !STATUSES.contains(s)).findFirst();
      if (unknown.isPresent()) {
        throw Trouble.input(
            "bad-status",
            "'%s' is no status; allowed: %s"
                .formatted(unknown.get(), String.join(", ", STATUSES.stream().sorted().toList())));
      }
      String marks = String.join(", ", wanted.stream().map(w -> "?").toList());
      add("--status", "status IN (" + marks + ")", wanted.toArray());
    }

    void text(String words, Optional<LocalDate> since) {
      String line = Tokens.line(words);
      if (line.isBlank()) {
        throw Trouble.input("bad-text", "--text '" + words + "' holds no word");
      }
      add("--text", Listing.of(kind).holds(line, since), line);
    }

    Filter build() {
      return new Filter(
          conditions.isEmpty() ? "true" : String.join(" AND ", conditions), parameters);
    }
  }
}
