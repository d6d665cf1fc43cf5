package org.chancery.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PairFileTest {
  @TempDir private Path folder;

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("pairs.tsv"), text);
  }

  @Test
  void sentences_come_with_marks_or_with_the_words_of_the_parties() throws IOException {
    Path marked = file("id\tmarked_sentence\nx7\t<s>Mali</s> met <t>Chad</t>.\n");
    Pair first = PairFile.read(marked).get(0).pair().orElseThrow();
    assertThat(first.id()).isEqualTo("x7");
    Path named = file("sentence\tsource\ttarget\nMali met Chad.\tMali\tChad\n");
    Pair second = PairFile.read(named).get(0).pair().orElseThrow();
    assertThat(second.id()).isEqualTo("2");
    assertThat(second.target()).isEqualTo(first.target());
  }

  @Test
  void a_bad_line_is_told_with_its_number_and_the_others_go_on() throws IOException {
    List<PairFile.Row> rows =
        PairFile.read(
            file(
                "sentence\tsource\ttarget\nMali met Chad.\tMali\tNiger\n\nMali met Chad.\tMali\t\n"));
    assertThat(rows).hasSize(2);
    assertThat(rows.get(0).name()).endsWith("pairs.tsv, line 2");
    assertThat(rows.get(0).problem())
        .hasValueSatisfying(p -> assertThat(p).contains("the target 'Niger'"));
    assertThat(rows.get(1).pair()).isPresent();
  }

  @Test
  void a_file_without_the_columns_and_one_that_is_not_there_are_refused() throws IOException {
    Path file = file("a\tb\n1\t2\n");
    assertThatThrownBy(() -> PairFile.read(file)).hasMessageContaining("'marked_sentence', or");
    assertThatThrownBy(() -> PairFile.read(folder.resolve("none.tsv")))
        .hasMessageContaining("no such file");
    Path empty = file("");
    assertThatThrownBy(() -> PairFile.read(empty)).hasMessageContaining("empty");
    Path binary = Files.write(folder.resolve("b.tsv"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
    assertThatThrownBy(() -> PairFile.read(binary)).hasMessageContaining("not in UTF-8");
  }
}
