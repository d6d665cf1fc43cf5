package org.chancery.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.Outcome;
import org.chancery.Pipeline;
import org.chancery.archive.Archive;
import org.chancery.archive.Ingest;
import org.chancery.archive.Merging;
import org.chancery.archive.Query;
import org.chancery.model.Record;
import org.chancery.read.Inputs.Input;
import org.chancery.read.Source;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * The example reports as stories, held against examples/stories.golden. After a change of codebook
 * or merging: {@code -Dchancery.golden=write}, then read the difference line by line.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GoldenStoriesTest {
  private static final Path EXAMPLES = Path.of("../examples");
  private static final Path GOLDEN = EXAMPLES.resolve("stories.golden");

  @TempDir static Path folder;

  private final Map<String, Record> records = new HashMap<>();
  private final List<Source> sources = new ArrayList<>();
  private final Map<String, String> names = new HashMap<>();

  @BeforeAll
  void code() throws IOException {
    Pipeline pipeline = LoadedPipeline.get();
    for (String line : Files.readAllLines(EXAMPLES.resolve("reports.tsv"))) {
      if (!line.startsWith("#")) {
        String[] cells = line.split("\t", -1);
        sources.add(
            new Source(
                cells[0],
                Files.readString(EXAMPLES.resolve("reports/" + cells[0] + ".txt")),
                Optional.of(cells[0]),
                Optional.empty(),
                Optional.of(cells[1]).filter(c -> !c.isEmpty()),
                Optional.empty(),
                Optional.of(cells[2]).filter(c -> !c.isEmpty()).map(LocalDate::parse)));
      }
    }
    sources.forEach(s -> records.put(s.name(), pipeline.record(s)));
    try (Archive archive = Archive.openOrCreate(folder.resolve("archive"))) {
      ingest(archive, sources);
      for (ObjectNode report : rows(archive, Query.Kind.REPORT)) {
        names.put(report.get("id").asText(), report.get("name").asText());
      }
    }
  }

  private void ingest(Archive archive, List<Source> chosen) {
    Ingest.Tally tally =
        archive.ingest(
            consumer -> chosen.forEach(s -> consumer.accept(new Input.Given(s))),
            new Ingest.Options(s -> records.get(s.name()), 2, t -> {}, rejection -> {}));
    assertThat(tally.stored()).isEqualTo(chosen.size());
  }

  private static List<ObjectNode> rows(Archive archive, Query.Kind kind) {
    return archive.query(Query.all(kind, Query.MOST)).rows();
  }

  /** Stories that several events tell, with their members; then every report's origin. */
  private List<String> lines(Archive archive) {
    List<String> blocks = new ArrayList<>();
    for (ObjectNode row : rows(archive, Query.Kind.STORY)) {
      if (row.get("events").asInt() > 1) {
        ObjectNode story = archive.story(row.get("id").asText());
        List<String> members = new ArrayList<>();
        for (JsonNode member : story.get("members")) {
          members.add(
              "    %s %s %s %s: %s"
                  .formatted(
                      names.get(member.get("report").asText()),
                      member.get("published").asText(),
                      member.get("type").asText(),
                      member.get("status").asText(),
                      member.get("words").asText()));
        }
        Collections.sort(members);
        String head =
            "%s [%d events, %d reports, %d origins]"
                .formatted(
                    row.get("title").asText(),
                    row.get("events").asInt(),
                    row.get("reports").asInt(),
                    row.get("origins").asInt());
        blocks.add(head + "\n" + String.join("\n", members));
      }
    }
    Collections.sort(blocks);
    for (ObjectNode report : rows(archive, Query.Kind.REPORT)) {
      blocks.add("origin of " + report.get("name").asText() + ": " + report.get("origin").asText());
    }
    Collections.sort(blocks.subList(blocks.size() - sources.size(), blocks.size()));
    return blocks;
  }

  @Test
  void come_out_as_in_the_golden_file() throws IOException {
    String found;
    try (Archive archive = Archive.open(folder.resolve("archive"))) {
      found = String.join("\n", lines(archive)) + "\n";
      assertThat(archive.verify()).isEmpty();
    }
    if ("write".equals(System.getProperty("chancery.golden"))) {
      Files.writeString(GOLDEN, found);
    }
    assertThat(found).isEqualTo(Files.readString(GOLDEN));
  }

  @Test
  void are_the_same_in_whatever_order_the_reports_come() throws IOException {
    List<String> wanted;
    try (Archive archive = Archive.open(folder.resolve("archive"))) {
      wanted = lines(archive);
    }
    List<Source> shuffled = new ArrayList<>(sources);
    Collections.shuffle(shuffled, new Random(7));
    try (Archive archive = Archive.openOrCreate(folder.resolve("shuffled"))) {
      ingest(archive, shuffled.subList(0, 20));
      ingest(archive, shuffled.subList(20, shuffled.size()));
      assertThat(lines(archive)).isEqualTo(wanted);
    }
  }

  @Test
  void are_those_that_merging_in_memory_gives() {
    List<Outcome.Coded> coded =
        sources.stream().map(s -> new Outcome.Coded(s, records.get(s.name()))).toList();
    Set<Set<String>> merged = new java.util.HashSet<>();
    Merging.stories(coded)
        .forEach(
            story -> {
              Set<String> named = new TreeSet<>();
              story.forEach(
                  e ->
                      named.add(
                          coded.get(Integer.parseInt(e.split(":")[0])).source().name()
                              + e.replaceFirst(".*:", ":")));
              merged.add(named);
            });
    Map<String, Set<String>> stored = new HashMap<>();
    try (Archive archive = Archive.open(folder.resolve("archive"))) {
      for (ObjectNode event : rows(archive, Query.Kind.EVENT)) {
        String id = event.get("id").asText();
        stored
            .computeIfAbsent(event.get("story").asText(), k -> new TreeSet<>())
            .add(names.get(event.get("report").asText()) + id.substring(id.indexOf(':')));
      }
    }
    assertThat(merged).isEqualTo(Set.copyOf(stored.values()));
  }
}
