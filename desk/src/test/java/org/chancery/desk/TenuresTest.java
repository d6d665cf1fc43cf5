package org.chancery.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.chancery.Pipeline;
import org.chancery.Tenures;
import org.chancery.archive.Archive;
import org.chancery.archive.Ingest;
import org.chancery.archive.Query;
import org.chancery.read.Inputs.Input;
import org.chancery.read.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ingest --tenures} with the real coder. Persons and reports are invented. */
class TenuresTest {
  private static final Source INTRODUCES =
      report(
          "2019-03-04",
          "Norwegian Deputy Foreign Minister Torvald Eikrem met Finnish Foreign Minister Timo Soini in"
              + " Helsinki on Monday. The two discussed fisheries.\n");
  private static final Source NAMES_ALONE =
      report(
          "2019-03-14",
          "Eikrem met Estonian Foreign Minister Sven Mikser in Tallinn on Thursday. The talks lasted an"
              + " hour.\n");

  @TempDir Path folder;

  private static Source report(String day, String text) {
    return new Source(
        "report of " + day,
        text,
        Optional.empty(),
        Optional.empty(),
        Optional.of("Baltic Post"),
        Optional.empty(),
        Optional.of(LocalDate.parse(day)));
  }

  /** Each report in a command of its own. */
  private void ingest(Source... sources) {
    Pipeline pipeline = LoadedPipeline.get();
    for (Source source : sources) {
      try (Archive archive = Archive.openOrCreate(folder)) {
        Tenures known = archive.known();
        archive.ingest(
            consumer -> consumer.accept(new Input.Given(source)),
            new Ingest.Options(s -> pipeline.record(s, known), 1, t -> {}, rejection -> {}));
      }
    }
  }

  private static String id(Archive archive, Source source) {
    return archive.query(Query.all(Query.Kind.REPORT, 10)).rows().stream()
        .filter(r -> r.get("name").asText().equals(source.name()))
        .findFirst()
        .orElseThrow()
        .get("id")
        .asText();
  }

  private static ObjectNode record(Archive archive, Source source) {
    return archive.record(id(archive, source)).orElseThrow();
  }

  private JsonNode named(Source source) {
    try (Archive archive = Archive.open(folder)) {
      for (JsonNode actor : record(archive, source).get("actors")) {
        if (actor.get("name").asText().contains("Eikrem")) {
          return actor;
        }
      }
    }
    throw new AssertionError("no Eikrem in the record of " + source.name());
  }

  @Test
  void give_a_later_report_the_country_and_say_from_where() {
    ingest(INTRODUCES, NAMES_ALONE);
    JsonNode eikrem = named(NAMES_ALONE);
    assertThat(eikrem.get("name").asText()).isEqualTo("Torvald Eikrem");
    assertThat(eikrem.get("country").asText()).isEqualTo("NOR");
    try (Archive archive = Archive.open(folder)) {
      assertThat(
              record(archive, NAMES_ALONE)
                  .get("events")
                  .get(0)
                  .get("explanation")
                  .get("actors")
                  .toString())
          .contains("office learned from report " + id(archive, INTRODUCES), "Torvald Eikrem");
      assertThat(archive.verify()).isEmpty();
      assertThat(archive.query(Query.all(Query.Kind.EVENT, 10)).rows())
          .filteredOn(e -> e.get("actor_codes").toString().contains("NOR"))
          .hasSize(2);
    }
  }

  @Test
  void teach_nothing_from_the_future() {
    ingest(NAMES_ALONE, INTRODUCES);
    assertThat(named(NAMES_ALONE).get("country").isNull()).isTrue();
    Source earlier = report("2019-02-20", NAMES_ALONE.text().replace("Thursday", "Wednesday"));
    ingest(earlier);
    assertThat(named(earlier).get("country").isNull()).isTrue();
  }
}
