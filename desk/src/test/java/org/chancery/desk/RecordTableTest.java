package org.chancery.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RecordTableTest {
  @ParameterizedTest
  @ValueSource(ints = {60, 80, 100, 160})
  void no_line_is_wider_than_the_terminal(int width) {
    List<String> lines = new RecordTable(width, Ink.of(false)).lines(Sample.record());
    assertThat(lines).allSatisfy(line -> assertThat(Layout.width(line)).isLessThanOrEqualTo(width));
    assertThat(String.join("\n", lines)).contains("[visited]", "e1", "Visits", "! ");
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 80, 100, 160})
  void plain_output_has_no_control_characters_even_if_the_report_has(int width) {
    List<String> lines = new RecordTable(width, Ink.of(false)).lines(Sample.record());
    assertThat(String.join("", lines)).doesNotContainPattern("\\p{Cc}");
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 80, 100, 160})
  void colour_adds_no_width(int width) {
    List<String> lines = new RecordTable(width, Ink.of(true)).lines(Sample.record());
    assertThat(lines)
        .allSatisfy(
            line ->
                assertThat(Layout.width(line.replaceAll("\u001b\\[[0-9;]*m", "")))
                    .isLessThanOrEqualTo(width));
  }
}
