package org.chancery.desk;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.archive.Query;
import picocli.CommandLine.Option;

/** The options that say which entries of an archive are meant. */
final class FilterOptions {
  @Option(
      names = "--actor",
      paramLabel = "WHO",
      description = "Who acts: a country (RUS), with sector (\"RUS GOV\"), or a name (putin).")
  private String actor;

  @Option(names = "--recipient", paramLabel = "WHO", description = "Acted upon, likewise.")
  private String recipient;

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      description = "CONSULT, or with its mode CONSULT/visit.")
  private String type;

  @Option(
      names = "--status",
      paramLabel = "STATUS",
      description = "planned; several: planned,possible.")
  private String status;

  @Option(
      names = "--since",
      paramLabel = "DATE",
      converter = CodingOptions.Day.class,
      description = "First day: 2024-06-01.")
  private LocalDate since;

  @Option(
      names = "--until",
      paramLabel = "DATE",
      converter = CodingOptions.Day.class,
      description = "Last day: 2024-06-30.")
  private LocalDate until;

  @Option(
      names = "--place",
      paramLabel = "PLACE",
      description = "Where: a name (Pyongyang) or a country's code.")
  private String place;

  @Option(
      names = "--source",
      paramLabel = "SOURCE",
      description = "Who says so: publisher, relayed outlet, or an actor's name or country.")
  private String source;

  @Option(
      names = "--text",
      paramLabel = "WORDS",
      description = "Whole words that stand one after the other.")
  private String text;

  Query query(Query.Kind kind, int limit, Optional<String> cursor) {
    return new Query(
        kind,
        new Query.Parties(Optional.ofNullable(actor), Optional.ofNullable(recipient)),
        new Query.What(Optional.ofNullable(type), Optional.ofNullable(status)),
        when(),
        new Query.Words(
            Optional.ofNullable(place), Optional.ofNullable(source), Optional.ofNullable(text)),
        limit,
        cursor);
  }

  Query.When when() {
    return new Query.When(Optional.ofNullable(since), Optional.ofNullable(until));
  }
}
