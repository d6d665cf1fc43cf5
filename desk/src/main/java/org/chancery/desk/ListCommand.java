package org.chancery.desk;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.archive.Archive;
import org.chancery.archive.Page;
import org.chancery.archive.Query;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code chancery events}, {@code stories}, {@code visits} …: entries of an archive. */
@Command(
    mixinStandardHelpOptions = true,
    description =
        "Lists entries of the archive, the latest day first; actors by how many reports tell of them.")
final class ListCommand implements Callable<Integer> {
  private final Console console;
  private final Query.Kind kind;

  @Mixin private ArchiveOption archive;
  @Mixin private FilterOptions filters;
  @Mixin private RowOutput output;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "50",
      description = "Rows of a page, 50 by default, at most 10000.")
  private int limit;

  @Option(
      names = "--cursor",
      paramLabel = "CURSOR",
      description = "Goes on where the page before ended.")
  private String cursor;

  ListCommand(Console console, Query.Kind kind) {
    this.console = console;
    this.kind = kind;
  }

  /** What a table shows; other formats show everything. */
  private static List<String> shown(Query.Kind kind) {
    return switch (kind) {
      case EVENT ->
          List.of(
              "id", "edtf", "actors", "type", "mode", "recipients", "status", "sources", "words");
      case STORY ->
          List.of("id", "title", "reports", "origins", "first_report", "last_report", "denied_by");
      case VISIT -> List.of("id", "edtf", "visitor", "host", "stops", "status", "publisher");
      case AGREEMENT -> List.of("id", "edtf", "name", "parties", "status", "publisher");
      case STATEMENT -> List.of("id", "edtf", "speaker", "speaker_code", "content", "publisher");
      case ACTOR ->
          List.of("name", "kind", "country", "office", "reports", "first_seen", "last_seen");
      case REPORT -> List.of("id", "day", "publisher", "headline", "events", "origin", "version");
      case REJECTION -> List.of("id", "noted", "name", "reason");
    };
  }

  @Override
  public Integer call() throws IOException {
    Query query = filters.query(kind, limit, Optional.ofNullable(cursor));
    try (Archive open = archive.open(console)) {
      Page page = open.query(query);
      output.write(console, page.rows(), shown(kind), page.next());
    }
    return ExitCode.DONE;
  }
}
