package org.chancery.gather;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExpectedTest {
  @TempDir Path folder;

  @Test
  void counts_files_and_lines_packed_or_not() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "one report\nof two lines");
    Files.writeString(folder.resolve("b.html"), "<html></html>");
    Files.writeString(folder.resolve("c.jsonl"), "{}\n\n  \n{}");
    Files.writeString(folder.resolve("passed.by"), "no report");
    try (OutputStream packed =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("d.jsonl.gz")))) {
      packed.write("{}\n{}\n{}\n".getBytes(StandardCharsets.UTF_8));
    }
    assertThat(Expected.of(List.of(folder.toString()))).hasValue(7);
    assertThat(Expected.of(List.of(folder.resolve("c.jsonl").toString(), folder.toString())))
        .hasValue(9);
  }

  @Test
  void does_not_count_what_has_to_be_opened() throws IOException {
    Files.writeString(folder.resolve("feed.xml"), "<rss/>");
    assertThat(Expected.of(List.of(folder.toString()))).isEqualTo(OptionalLong.empty());
    assertThat(Expected.of(List.of("-"))).isEmpty();
    assertThat(Expected.of(List.of("https://example.org/a"))).isEmpty();
  }
}
