package org.chancery.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.json.RecordJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as a user runs it. */
final class CodeCommandTest {
  private static final String REPORTS =
      """
      {"id": "a", "published": "2024-05-07", "text": "France condemned Russia on Monday."}
      {not json
      {"id": "c", "published": "2024-05-07"}
      {"id": "d", "published": "2024-02-31", "text": "Iran attacked Israel."}
      {"id": "e", "published": "2024-05-07", "text": "Iran attacked Israel on Tuesday."}
      {"id": "f", "published": "2024-05-07", "text": "Der Minister reiste am Montag nach Wien, wo er mit \
      seinem Amtskollegen über die Lage an der Grenze sprach und ein Abkommen unterzeichnete. Beide Seiten \
      lobten die gute Zusammenarbeit."}
      """;

  @TempDir Path folder;

  /** What a run left behind. */
  private record Run(int code, String out, String err) {}

  private static Run run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(new byte[0]),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Terminal.none());
    int code = Main.run(console, arguments);
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void bad_lines_are_named_and_the_others_go_on() throws IOException {
    String path = file("mixed.jsonl", REPORTS);
    Run run = run("code", path, "--format", "jsonl");
    assertThat(run.code).isEqualTo(ExitCode.REJECTED);
    assertThat(run.out.lines()).hasSize(2);
    assertThat(run.err)
        .contains(path + ":2: no valid JSON")
        .contains(path + ":3: 'text' is missing")
        .contains(path + ":4: 'published' is '2024-02-31'")
        .contains(path + ":6: the text is in 'deu'")
        .contains("4 of 6 reports rejected");
  }

  @Test
  void unusable_files_are_refused_with_the_reason() throws IOException {
    String empty = file("empty.txt", " \n");
    String binary = folder.resolve("binary.txt").toString();
    Files.write(Path.of(binary), new byte[] {0, 1, 2, 3, 0, 0, 7, 127, 0});
    String missing = folder.resolve("missing.txt").toString();
    String large = file("large.txt", "France condemned Russia. ".repeat(220_000));
    String lengthy = file("lengthy.txt", "France condemned Russia. ".repeat(16_000));
    Run run = run("code", empty, binary, missing, large, lengthy, "--format", "csv");
    assertThat(run.code).isEqualTo(ExitCode.REJECTED);
    assertThat(run.err)
        .contains(empty + ": no text in it")
        .contains(binary + ": a binary file")
        .contains(missing + ": no such file or folder")
        .contains(large + ": 5500000 bytes; a report may have 5242880 at most")
        .contains(lengthy + ": 400,000 characters; a report may have 300,000 at most");
  }

  @Test
  void wrong_usage_is_told_before_anything_is_done() {
    assertThat(run("code").code).isEqualTo(ExitCode.WRONG_USAGE);
    Run date = run("code", "x.txt", "--published", "2024-13-01");
    assertThat(date.code).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(date.err).contains("'2024-13-01' is no day of the calendar");
    assertThat(run("code", "x.txt", "--threads", "0").err).contains("from 1 to 256");
    assertThat(run("frobnicate").code).isEqualTo(ExitCode.WRONG_USAGE);
  }

  @Test
  void every_fault_of_a_codebook_is_named_with_file_and_line() throws IOException {
    Path predicates = Files.createDirectories(folder.resolve("book/predicates"));
    Files.writeString(
        predicates.resolve("mine.tsv"),
        """
        id\tpattern\tcameo\tmode\tcontexts\texample\tnot
        one.v\tA admire R\t999\t\t\t[A France] [T admires] [R Chad].\t
        two.v\tA admire {nonsense}\t051\t\t\t[A France] [T admires] [R Chad].\t
        three.v\tA admire R\t051\t\t\t\t
        """);
    Run run = run("codebook", "check", folder.resolve("book").toString());
    assertThat(run.code).isEqualTo(ExitCode.BAD_CODEBOOK);
    assertThat(run.err).contains("mine.tsv:2", "999", "mine.tsv:3", "nonsense", "mine.tsv:4");
  }

  @Test
  void what_cannot_be_finished_is_not_written() {
    Path output = folder.resolve("out.jsonl");
    Run run = run("code", folder.resolve("none.txt").toString(), "--output", output.toString());
    assertThat(run.code).isEqualTo(ExitCode.REJECTED);
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left.filter(p -> !p.equals(output))).isEmpty();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void records_are_the_same_whatever_the_threads_and_the_order() throws IOException {
    List<String> names = new ArrayList<>();
    try (Stream<Path> paths = Files.list(Path.of("../examples/reports"))) {
      paths
          .filter(p -> p.toString().endsWith(".txt"))
          .sorted()
          .limit(8)
          .forEach(p -> names.add(p.toString()));
    }
    List<String> once = coded(names, "1");
    assertThat(coded(names, "4")).isEqualTo(once);
    Collections.reverse(names);
    List<String> reversed = new ArrayList<>(coded(names, "3"));
    Collections.reverse(reversed);
    assertThat(reversed).isEqualTo(once);
  }

  private static List<String> coded(List<String> names, String threads) {
    List<String> arguments = new ArrayList<>(List.of("code", "--format", "jsonl"));
    arguments.addAll(List.of("--threads", threads));
    arguments.addAll(names);
    Run run = run(arguments.toArray(String[]::new));
    assertThat(run.err).isEmpty();
    return run.out.lines().toList();
  }

  @Test
  void every_record_of_the_examples_is_valid_and_every_span_holds_its_words() throws IOException {
    Run run = run("code", "../examples/reports", "--format", "jsonl");
    assertThat(run.code).isEqualTo(ExitCode.DONE);
    JsonSchema schema;
    try (InputStream in = RecordJson.class.getResourceAsStream("record.schema.json")) {
      schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(in);
    }
    List<JsonNode> records = new ArrayList<>();
    for (String line : run.out.lines().toList()) {
      JsonNode record = new ObjectMapper().readTree(line);
      assertThat(schema.validate(record)).isEmpty();
      assertThat(check(record, record.at("/report/text").textValue())).isGreaterThan(0);
      records.add(record);
    }
    assertThat(records).hasSizeGreaterThanOrEqualTo(40);
    assertThat(values(records, "type")).as("every type occurs").hasSize(16);
    assertThat(values(records, "status")).as("every status occurs").hasSize(8);
  }

  private static List<String> values(List<JsonNode> records, String key) {
    return records.stream()
        .flatMap(r -> r.get("events").findValuesAsText(key).stream())
        .filter(v -> !v.contains(" "))
        .distinct()
        .sorted()
        .toList();
  }

  private static int check(JsonNode node, String text) {
    int checked = 0;
    if (node.has("begin") && node.has("text")) {
      int begin = text.offsetByCodePoints(0, node.get("begin").intValue());
      int end = text.offsetByCodePoints(0, node.get("end").intValue());
      assertThat(node.get("text").textValue()).isEqualTo(text.substring(begin, end));
      checked++;
    }
    for (JsonNode child : node) {
      checked += check(child, text);
    }
    return checked;
  }
}
