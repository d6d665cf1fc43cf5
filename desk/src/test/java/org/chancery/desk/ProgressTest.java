package org.chancery.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private Progress progress(boolean terminal, OptionalLong expected) {
    PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
    return new Progress(
        new Console(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            stream,
            new Terminal(false, terminal, 100, false)),
        expected);
  }

  @Test
  void shows_bar_rate_time_left_and_rejections() {
    assertThat(progress(true, OptionalLong.of(2000)).line(1000, 0, 2, 100))
        .isEqualTo(
            "██████████░░░░░░░░░░ 50% 1,000 of 2,000, 10.0 a second, 0:01:40 left, 2 rejected");
  }

  @Test
  void does_not_count_what_was_there_before_as_speed() {
    assertThat(progress(true, OptionalLong.of(2000)).line(1000, 900, 0, 100))
        .contains("1.0 a second", "0:16:40 left", "900 unchanged");
  }

  @Test
  void has_no_bar_where_the_end_is_unknown() {
    assertThat(progress(true, OptionalLong.empty()).line(30, 0, 0, 10))
        .isEqualTo("30 reports, 3.0 a second, 0 rejected");
  }

  @Test
  void is_silent_without_a_terminal() {
    Progress progress = progress(false, OptionalLong.of(100));
    progress.show(50, 0, 0);
    progress.end();
    assertThat(err.size()).isZero();
  }

  @Test
  void wipes_its_line_at_the_end() {
    Progress progress = progress(true, OptionalLong.of(100));
    progress.show(50, 0, 0);
    progress.end();
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("50 of 100").endsWith(" \r");
  }
}
