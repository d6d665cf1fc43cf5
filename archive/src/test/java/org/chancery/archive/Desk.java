package org.chancery.archive;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.read.Inputs.Input;
import org.chancery.read.Source;

/** What the tests put into archives and read out of them. */
final class Desk {
  static final String PUTIN = "RUS/person/Vladimir Putin";
  static final String NORTH_KOREA = "PRK/country/North Korea";

  static final Source PLAN =
      report(
          "TASS",
          "2024-06-18",
          "2024-06-19|"
              + PUTIN
              + "|CONSULT/visit|"
              + NORTH_KOREA
              + "|planned||will visit tomorrow");
  static final Source VISIT =
      report(
          "Yonhap",
          "2024-06-19",
          "2024-06-19|"
              + PUTIN
              + "|CONSULT/visit|"
              + NORTH_KOREA
              + "|occurred|PRK:Pyongyang|has arrived for talks");
  static final Source STRIKE =
      report(
          "AFP",
          "2024-06-19",
          "2024-06-18|ISR/country/Israel|ASSAULT|LBN/country/Lebanon|occurred||struck the south");

  private Desk() {}

  static Source report(String publisher, String published, String text) {
    return at(null, publisher, published, text);
  }

  static Source at(String url, String publisher, String published, String text) {
    return new Source(
        publisher + " " + published,
        text,
        Optional.empty(),
        Optional.ofNullable(url),
        Optional.of(publisher),
        Optional.empty(),
        Optional.of(LocalDate.parse(published)));
  }

  static Ingest.Options options() {
    return new Ingest.Options(new PlainCoding(), 2, tally -> {}, rejection -> {});
  }

  static Ingest.Tally ingest(Archive archive, List<Source> sources) {
    return archive.ingest(
        consumer -> sources.forEach(s -> consumer.accept(new Input.Given(s))), options());
  }

  /** A new archive with the reports, closed again. */
  static Path filled(Path folder, Source... sources) {
    try (Archive archive = Archive.openOrCreate(folder)) {
      ingest(archive, List.of(sources));
    }
    return folder;
  }

  static List<ObjectNode> rows(Archive archive, Query.Kind kind) {
    return archive.query(Query.all(kind, Query.MOST)).rows();
  }

  /** One line a story: title, events, reports, origins. */
  static List<String> stories(Archive archive) {
    List<String> lines = new ArrayList<>();
    for (ObjectNode story : rows(archive, Query.Kind.STORY)) {
      lines.add(
          story.get("title").asText()
              + " ["
              + story.get("events").asInt()
              + " events, "
              + story.get("reports").asInt()
              + " reports, "
              + story.get("origins").asInt()
              + " origins]");
    }
    return lines;
  }

  /** Everything that can be listed, for comparison; times of retrieval left out. */
  static List<String> everything(Archive archive) {
    List<String> lines = new ArrayList<>();
    for (Query.Kind kind : Query.Kind.values()) {
      for (ObjectNode row : rows(archive, kind)) {
        row.remove(List.of("retrieved", "noted", "seq"));
        lines.add(kind + " " + row);
      }
    }
    return lines;
  }
}
