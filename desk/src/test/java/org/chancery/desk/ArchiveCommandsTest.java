package org.chancery.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The archive's commands from end to end, on reports of our own. */
class ArchiveCommandsTest {
  private static final String SECOND =
      """
      Vucic in Athens

      BELGRADE (Beta) - President Aleksandar Vucic of Serbia visited Greece on Tuesday, his office \
      said, and held talks with Prime Minister Kyriakos Mitsotakis.
      """;

  @TempDir Path folder;

  private record Answer(int code, String out, String err) {}

  private Answer run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    List<String> all = new ArrayList<>(List.of(arguments));
    all.add("--archive");
    all.add(folder.resolve("archive").toString());
    int code =
        Main.run(
            new Console(
                InputStream.nullInputStream(),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Terminal.none()),
            all.toArray(new String[0]));
    return new Answer(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void go_from_reports_to_stories_and_exports() throws Exception {
    assertThat(run("events").code()).isEqualTo(ExitCode.BAD_ARCHIVE);
    Path reports = Files.createDirectory(folder.resolve("reports"));
    Files.writeString(reports.resolve("a.txt"), Sample.TEXT);
    Files.writeString(reports.resolve("b.txt"), SECOND);
    Files.writeString(reports.resolve("c.txt"), "  ");
    Answer ingest = run("ingest", reports.toString(), "--published", "2024-05-15");
    assertThat(ingest.code()).isEqualTo(ExitCode.REJECTED);
    assertThat(ingest.err()).contains("3 reports seen: 2 stored, 0 unchanged, 1 rejected");
    assertThat(run("ingest", reports.toString(), "--published", "2024-05-15").err())
        .contains("0 stored, 2 unchanged, 1 rejected");
    assertThat(run("rejections").out()).contains("c.txt");
    assertThat(run("reports", "--format", "jsonl").out().lines()).hasSize(2);
    assertThat(run("visits", "--recipient", "GRC").out()).contains("Aleksandar Vucic");
    assertThat(run("stories", "--format", "csv", "--type", "CONSULT/visit").out())
        .contains("Aleksandar Vucic (SRB) visits Greece");
    assertThat(run("series", "SRB", "GRC", "--by", "year").out()).contains("2024-01-01");
    assertThat(run("actors", "--type", "CONSULT").code()).isEqualTo(ExitCode.REJECTED);
    String event =
        run("events", "--format", "csv", "--type", "CONSULT/visit").out().lines().toList().get(1);
    String id = event.substring(0, event.indexOf(','));
    assertThat(run("explain", "story", id).out()).contains("leads the story", "because  type");
    assertThat(run("story", "split", id).code()).isEqualTo(ExitCode.DONE);
    Path export = folder.resolve("export");
    assertThat(run("export", "--format", "parquet", "--output", export.toString()).code())
        .isEqualTo(ExitCode.DONE);
    assertThat(run("verify", "--against", export.toString()).code()).isEqualTo(ExitCode.DONE);
    assertThat(run("rebuild").code()).isEqualTo(ExitCode.DONE);
    assertThat(run("verify").err()).contains("sound");
    assertThat(run("backup", folder.resolve("b.zip").toString()).code()).isEqualTo(ExitCode.DONE);
  }
}
