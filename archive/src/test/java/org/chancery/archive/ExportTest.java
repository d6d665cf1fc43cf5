package org.chancery.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExportTest {
  private static final Query ALL = Query.all(Query.Kind.EVENT, 1);

  @TempDir Path folder;

  private Path write(Export.Format format, Query events, boolean texts) {
    Path archive = folder.resolve("archive");
    Path target = folder.resolve("export-" + format);
    try (Archive open = Archive.open(Desk.filled(archive, Desk.PLAN, Desk.VISIT, Desk.STRIKE))) {
      open.export().write(format, events, texts, target);
    }
    return target;
  }

  @ParameterizedTest
  @EnumSource(
      value = Export.Format.class,
      names = {"PARQUET", "CSV", "JSONL"})
  void writes_tables_that_can_be_read_back_and_verified(Export.Format format) throws IOException {
    Path target = write(format, ALL, false);
    String ending = format.label();
    assertThat(target.resolve("texts." + ending)).doesNotExist();
    String reader =
        switch (format) {
          case PARQUET -> "read_parquet";
          case CSV -> "read_csv";
          default -> "read_json";
        };
    try (Database memory = Database.open(folder.resolve("check.duckdb"))) {
      List<ObjectNode> events =
          memory.rows("SELECT * FROM " + reader + "('" + target + "/events." + ending + "')");
      assertThat(events).hasSize(3);
      assertThat(events.get(0).get("type").asText()).isEqualTo("ASSAULT");
      assertThat(
              memory.number(
                  "SELECT count(*) FROM " + reader + "('" + target + "/stories." + ending + "')"))
          .isEqualTo(2);
    }
    try (Archive archive = Archive.open(folder.resolve("archive"))) {
      assertThat(archive.verifyAgainst(target)).isEmpty();
    }
    Path other = Desk.filled(folder.resolve("other"), Desk.PLAN);
    try (Archive archive = Archive.open(other)) {
      assertThat(archive.verifyAgainst(target)).isNotEmpty();
    }
    assertThat(Files.list(folder).filter(f -> f.toString().endsWith(".tmp"))).isEmpty();
  }

  @Test
  void writes_the_columns_of_gdelt_polecat_and_icews_in_their_order() throws IOException {
    List<String> gdelt = Files.readAllLines(write(Export.Format.GDELT, ALL, false));
    assertThat(gdelt).hasSize(3);
    assertThat(gdelt.get(0).split("\t"))
        .hasSize(61)
        .startsWith("GLOBALEVENTID")
        .endsWith("SOURCEURL");
    String[] visit = gdelt.get(2).split("\t", -1);
    assertThat(visit[1]).isEqualTo("20240619");
    assertThat(visit[5]).isEqualTo("RUSGOV");
    assertThat(visit[15]).isEqualTo("PRK");
    assertThat(visit[29]).isEqualTo("1");
    assertThat(visit[31]).isEqualTo("2");
    assertThat(visit[53]).as("FIPS code of North Korea").isEqualTo("KN");
    List<String> polecat = Files.readAllLines(write(Export.Format.POLECAT, ALL, false));
    assertThat(polecat).hasSize(3);
    assertThat(polecat.get(0).split("\t")).hasSize(40);
    List<String> icews = Files.readAllLines(write(Export.Format.ICEWS, ALL, false));
    assertThat(icews).hasSize(3);
    assertThat(icews.get(0).split("\t")).hasSize(20);
  }

  @Test
  void writes_plover_records_with_their_status() throws IOException {
    JsonNode records = Json.read(Files.readString(write(Export.Format.PLOVER, ALL, false)));
    assertThat(records).hasSize(3);
    assertThat(records.get(1).get("source").get(0).get("actorText").asText())
        .isEqualTo("Vladimir Putin");
    assertThat(records).extracting(r -> r.get("status").asText()).contains("planned");
  }

  @Test
  void writes_dyad_months_that_add_up() throws IOException {
    List<String> lines = Files.readAllLines(write(Export.Format.DYAD_MONTHS, ALL, false));
    assertThat(lines).hasSize(3);
    assertThat(lines.get(1)).startsWith("ISR,LBN,2024-06,1,1,1,0,0,0,1,-9.0");
    assertThat(lines.get(2)).startsWith("RUS,PRK,2024-06,1,2,2,1,0,0,0,4.0");
  }

  @Test
  void takes_only_what_is_asked_for_and_texts_only_on_demand() throws IOException {
    Query russia =
        new Query(
            Query.Kind.EVENT,
            new Query.Parties(Optional.of("RUS"), Optional.empty()),
            Query.What.ANY,
            Query.When.ANY,
            Query.Words.ANY,
            1,
            Optional.empty());
    Path target = write(Export.Format.JSONL, russia, true);
    assertThat(Files.readAllLines(target.resolve("events.jsonl"))).hasSize(2);
    assertThat(Files.readAllLines(target.resolve("reports.jsonl"))).hasSize(2);
    assertThat(Files.readString(target.resolve("texts.jsonl"))).contains("has arrived for talks");
    assertThat(Files.readString(target.resolve("evidence.jsonl")))
        .contains("\"exact\":\"has\"", "\"start\":98", "\"suffix\":\" arrived for talks");
  }

  @Test
  void never_writes_over_a_folder() {
    write(Export.Format.CSV, ALL, false);
    assertThatThrownBy(() -> write(Export.Format.CSV, ALL, false))
        .hasMessageContaining("exists already");
  }

  @Test
  void backs_up_what_the_archive_can_be_made_from() throws IOException {
    Path archive = Desk.filled(folder.resolve("archive"), Desk.PLAN, Desk.VISIT);
    Path zip = folder.resolve("backup.zip");
    List<String> before;
    try (Archive open = Archive.open(archive)) {
      before = Desk.everything(open);
      open.backup(zip);
    }
    Path restored = folder.resolve("restored");
    try (var files = java.nio.file.FileSystems.newFileSystem(zip)) {
      for (Path root : files.getRootDirectories()) {
        try (var walk = Files.walk(root)) {
          for (Path path : walk.filter(Files::isRegularFile).toList()) {
            Path to = restored.resolve(root.relativize(path).toString());
            Files.createDirectories(to.getParent());
            Files.copy(path, to);
          }
        }
      }
    }
    try (Archive open = Archive.open(restored)) {
      assertThat(Desk.everything(open)).isEqualTo(before);
      assertThat(open.verify()).isEmpty();
    }
  }
}
